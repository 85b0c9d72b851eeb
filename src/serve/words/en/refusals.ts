/** What the server would not do or could not do, by the code that it sends along. */
export const refusals = {
  missing: {
    what: 'There is nothing under this address.',
    remedy: 'Look for it in the lists, or correct the address.',
  },
  'not-understood': { what: 'What was asked makes no sense to the server.', remedy: 'Load the page again.' },
  'two-tellers': {
    what: 'Two tellers are compared.',
    remedy: 'Choose an outlet or a side for each.',
  },
  'too-large': { what: 'This is more than the server takes at once.', remedy: 'Make it shorter.' },
  internal: {
    what: 'A mistake in Riwaya itself.',
    remedy: 'What was kept is safe. Try again; if it comes back, report what stands here.',
  },
  'other-page': { what: 'This was asked by another web page.', remedy: 'Ask from the workbench itself.' },
  'wrong-host': { what: 'Only http://127.0.0.1 and http://localhost are answered here.', remedy: 'Open one of these.' },
  'no-token': { what: 'Nobody is let in without a token.', remedy: 'Come in with yours.' },
  'read-only': {
    what: 'This record is shown for reading only.',
    remedy: 'Ask whoever serves it for a token that may write.',
  },
  conflict: {
    what: 'Somebody else judged this meanwhile, or the program found something else.',
    remedy: 'Look at what stands there now, then decide again.',
  },
  'no-name': { what: 'A judgement needs a name.', remedy: 'Say who judges.' },
  evidence: {
    what: 'These words do not stand in the report at this place.',
    remedy: 'Choose the words in the report again.',
  },
  value: {
    what: 'This is no value that the field can have.',
    remedy: 'Look at days, bounds and names, then try again.',
  },
  'own-judgement': { what: 'Nobody confirms a judgement of their own.', remedy: 'Ask a second reader.' },
  'not-there': {
    what: 'What this speaks of is not there any more.',
    remedy: 'Load the page again: it may have been taken back.',
  },
  empty: { what: 'This says nothing.', remedy: 'Write a note, or choose what to join or part.' },
  'record-busy': {
    what: 'Another process is writing to the record.',
    remedy: 'Wait until it has ended, then try again.',
  },
  'record-rights': {
    what: 'The server may not read or write the files of the record.',
    remedy: 'Whoever serves it gives it the right to this folder.',
  },
  'record-disk': {
    what: 'The disk reported an error.',
    remedy: 'Check the disk; what was written before is kept.',
  },
  'record-full': { what: 'The disk is full.', remedy: 'Make room, then try again: what was written before is kept.' },
  'record-damaged': {
    what: 'The record is damaged.',
    remedy: 'End the server and restore the folder from a copy; keep this one for its judgements.',
  },
  'record-unusable': { what: 'The record cannot be used as it is.', remedy: 'Whoever serves it finds more below.' },
}
