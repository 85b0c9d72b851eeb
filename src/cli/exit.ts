/** What the program's exit codes mean. Those from 64 up are the ones of sysexits.h. */
export const EXIT = {
  ok: 0,
  faults: 1,
  usage: 2,
  lexicon: 65,
  node: 69,
  internal: 70,
  storage: 73,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const EXIT_MEANINGS: readonly (readonly [ExitCode, string])[] = [
  [EXIT.ok, 'done'],
  [EXIT.faults, 'done, but some inputs could not be used; or "check" found faults'],
  [EXIT.usage, 'the command line was not understood'],
  [EXIT.lexicon, 'a file under arabic/ or world/ is broken; nothing was done'],
  [EXIT.node, 'no Node 24 was found'],
  [EXIT.internal, 'a mistake in riwaya itself'],
  [EXIT.storage, 'the record or the output could not be opened or written'],
  [EXIT.interrupted, 'interrupted by Ctrl-C; the same command goes on where it stopped'],
]

/** Ends the program with a code after one clear message. */
export class Stop extends Error {
  readonly exit: ExitCode
  constructor(exit: ExitCode, message: string) {
    super(message)
    this.name = 'Stop'
    this.exit = exit
  }
}
