/** What server and browser both need to know beyond types. Nothing here may import zod: the browser takes this file. */

/** Addresses of the workbench's screens below the language. The server answers each with the workbench itself. */
export const SCREENS = {
  overview: '/',
  incident: '/incidents/:id',
  reports: '/reports',
  report: '/reports/:id',
  add: '/reports/:id/add',
  problems: '/problems',
  judging: '/judging',
  regroup: '/regroup/:id',
  search: '/search',
  compare: '/compare',
  place: '/places/:id',
  actor: '/actors/:id',
  source: '/sources/:id',
  method: '/method',
  api: '/api',
} as const

export const GRADE_ORDER = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const
export const DISPUTE_ORDER = ['happened', 'figure', 'actor', 'control'] as const

/** In the overview's `from` and `to`: a day that is not known. */
export const OPEN_DAY = -1_000_000

/** What became of a claim, or is to become of it. */
export const QUEUE_STATES = ['open', 'reconsider', 'accepted', 'rejected', 'unclear', 'stale'] as const

/** Where words are looked for. */
export const SEARCH_KINDS = ['text', 'quotation', 'source', 'person', 'party', 'place'] as const

/** In what two tellings of one incident may differ. */
export const DIFFERENCES = ['happened', 'figures', 'actors', 'targets', 'days'] as const

/** What can be downloaded; each is a format of `riwaya export`, with the ending of its file. */
export const DOWNLOADS = { csv: 'csv', claims: 'csv', acled: 'csv', geojson: 'geojson', jsonl: 'jsonl' } as const
export type Download = keyof typeof DOWNLOADS
