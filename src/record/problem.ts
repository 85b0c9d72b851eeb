/** Something wrong with an input or a data file, in words that tell its reader what to do. Work on the rest goes on. */
export interface Problem {
  /** `error`: this item could not be used. `warning`: it was used, but somebody should look. */
  readonly level: 'error' | 'warning'
  /** File or address, with `:line` where there is one. */
  readonly where: string
  readonly what: string
  readonly remedy: string
}

/** What every stage gives back: what it made and what went wrong on the way. */
export interface Result<T> {
  readonly items: readonly T[]
  readonly problems: readonly Problem[]
}
