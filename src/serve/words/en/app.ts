/** The frame around every screen. */
export const app = {
  waiting: 'One moment …',
  away: 'The server does not answer',
  awayText: 'Nothing that you typed is lost. Start the server again with "riwaya serve", then try once more.',
  choices: 'Display',
  digits: 'Digits',
  digitSets: { latin: 'Latin: 2016', arabic: 'Arabic' },
  months: 'Months',
  monthSets: { levant: 'Levantine', egypt: 'Egyptian' },
  veil: 'Veil passages about people harmed',
  notBuilt: 'The workbench is not built yet. In the folder of the program, run:',
  veiled: 'Passage about people harmed. Show it',
  again: 'Try again',
}
