/** The frame around every screen. */
export const app = {
  waiting: 'One moment …',
  away: 'The server does not answer',
  awayText: 'Nothing that you typed is lost. Start the server again with "riwaya serve", then try once more.',
  notBuilt: 'The workbench is not built yet. In the folder of the program, run:',
  veiled: 'Passage about people harmed. Show it',
  again: 'Try again',
}
