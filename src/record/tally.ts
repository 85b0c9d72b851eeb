/** So many times another figure, and no less than so many persons: a tally of more than one happening. */
const TALLY_TIMES = 10
const TALLY_LEAST = 100

/** True where a figure is so much higher than another that it must count more than what the other counts. */
export function isTally(size: number, other: number): boolean {
  return size >= TALLY_LEAST && size >= TALLY_TIMES * other
}
