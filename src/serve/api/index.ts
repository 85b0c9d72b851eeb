import { overviewApi } from './overview.ts'
import { readingApi } from './reading.ts'

export type { Label, Names } from './nouns.ts'
export type { Lists, Overview } from './overview.ts'
export type { IncidentView, ReportsView, ReportView, Told } from './reading.ts'
export { type Answer, type Asked, type Asking, type Refusal, type Route, refusal } from './route.ts'

export { DISPUTE_ORDER, GRADE_ORDER, OPEN_DAY, SCREENS } from './shared.ts'

/** Every address of the API, by method and path. */
export const API = { ...overviewApi, ...readingApi }
export type Api = typeof API
