/** Fields of days and their calendar. */
export const days = {
  /** 0 is Sunday. */
  weekBegins: 1,
  example: (day: string) => `e.g. ${day}`,
  open: 'Calendar',
  wrong: (example: string) => `Write a day with its month and year, as ${example}.`,
  before: 'This is before the first day.',
  yearBefore: 'A year back',
  monthBefore: 'A month back',
  monthAfter: 'A month on',
  yearAfter: 'A year on',
  none: 'No day',
}
