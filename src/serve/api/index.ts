import { aboutApi } from './about.ts'
import { compareApi } from './compare.ts'
import { controlApi } from './control.ts'
import { downloadApi } from './download.ts'
import { judgingApi } from './judging.ts'
import { overviewApi } from './overview.ts'
import { readingApi } from './reading.ts'
import { ruleWordsApi } from './rule-words.ts'
import { searchApi } from './search.ts'
import { sourceApi } from './source.ts'

export type { About } from './about.ts'
export type { CompareRow, CompareView, Telling } from './compare.ts'
export type { ControlView } from './control.ts'
export type { IncidentJudging, Queue, ReportJudging, ToJudge } from './judging.ts'
export type { Label, Names } from './nouns.ts'
export type { Lists, Overview } from './overview.ts'
export type { IncidentView, ReportsView, ReportView, Told } from './reading.ts'
export { type Answer, type Asked, type Asking, type Refusal, type Route, refusal } from './route.ts'
export type { RuleWords } from './rule-words.ts'
export type { SearchView } from './search.ts'
export { DISPUTE_ORDER, DOWNLOADS, type Download, GRADE_ORDER, OPEN_DAY, SCREENS } from './shared.ts'
export type { SourceView } from './source.ts'

/** Every address of the API, by method and path. */
export const API = {
  ...aboutApi,
  ...sourceApi,
  ...controlApi,
  ...overviewApi,
  ...readingApi,
  ...judgingApi,
  ...searchApi,
  ...compareApi,
  ...downloadApi,
  ...ruleWordsApi,
}
export type Api = typeof API
