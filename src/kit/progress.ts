/** Where a progress line is drawn: `process.stderr` fits. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface ProgressLine {
  /** Draws `done` of `total`; both in the same unit, any unit. Cheap when called often. */
  show(done: number, total: number, label: string): void
  /** Wipes the line, so that other text can be printed. */
  clear(): void
}

const EVERY_MS = 100

/** One line that redraws itself, at most ten times a second; silent where the output is no terminal. */
export function progressLine(terminal: Terminal, now: () => number): ProgressLine {
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show(done, total, label) {
      if (!terminal.isTTY || now() - drawn < EVERY_MS) return
      drawn = now()
      terminal.write(`\r\u001b[K${progressText(done, total, label, terminal.columns ?? 80)}`)
    },
    clear() {
      if (terminal.isTTY && drawn !== Number.NEGATIVE_INFINITY) terminal.write('\r\u001b[K')
    },
  }
}

/** The line itself: ` 42 % ████······ label`, never wider than `columns`. */
export function progressText(done: number, total: number, label: string, columns: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 0
  const cells = 20
  const full = Math.floor(share * cells)
  const bar = '█'.repeat(full) + '·'.repeat(cells - full)
  return `${String(Math.floor(share * 100)).padStart(3)} % ${bar} ${label}`.slice(0, Math.max(0, columns - 1))
}
