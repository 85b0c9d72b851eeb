import type { FunctionComponent } from 'preact'
import { SCREENS } from '../../../src/serve/api/shared.ts'

/** Screens and how each is fetched. Their addresses stand in src/serve/api/shared.ts, which the server reads too. */
const LOADERS: Readonly<Record<keyof typeof SCREENS, () => Promise<FunctionComponent<ScreenProps>>>> = {
  overview: () => import('../overview/overview.screen.tsx').then(m => m.OverviewScreen),
  incident: () => import('../incident/incident.screen.tsx').then(m => m.IncidentScreen),
  reports: () => import('../reports/reports.screen.tsx').then(m => m.ReportsScreen),
  report: () => import('../report/report.screen.tsx').then(m => m.ReportScreen),
  add: () => import('../adding/adding.screen.tsx').then(m => m.AddingScreen),
  problems: () => import('../problems/problems.screen.tsx').then(m => m.ProblemsScreen),
  judging: () => import('../judging/judging.screen.tsx').then(m => m.JudgingScreen),
  regroup: () => import('../regroup/regroup.screen.tsx').then(m => m.RegroupScreen),
  search: () => import('../search/search.screen.tsx').then(m => m.SearchScreen),
  compare: () => import('../compare/compare.screen.tsx').then(m => m.CompareScreen),
  place: () => import('../profile/profile.screen.tsx').then(m => m.PlaceScreen),
  actor: () => import('../profile/profile.screen.tsx').then(m => m.ActorScreen),
  source: () => import('../profile/profile.screen.tsx').then(m => m.SourceScreen),
  method: () => import('../method/method.screen.tsx').then(m => m.MethodScreen),
  api: () => import('../method/api.screen.tsx').then(m => m.ApiScreen),
}

export interface ScreenProps {
  /** Decoded parts of the path, by their names. */
  readonly params: Readonly<Record<string, string>>
}

interface Found {
  readonly name: keyof typeof SCREENS
  readonly params: Readonly<Record<string, string>>
  readonly load: () => Promise<FunctionComponent<ScreenProps>>
}

const PATTERNS = Object.entries(SCREENS).map(([name, path]) => ({
  name: name as keyof typeof SCREENS,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}))

/** The screen under a path below the language, or null. */
export function screenOf(path: string): Found | null {
  for (const { name, pattern } of PATTERNS) {
    const groups = pattern.exec(path)?.groups
    if (pattern.test(path)) return { name, params: decodedAll(groups ?? {}), load: LOADERS[name] }
  }
  return null
}

/** True where a whole path, with its language, is a screen of the workbench. */
export function isScreen(pathname: string): boolean {
  const below = /^\/(?:en|ar)(\/.*)$/.exec(pathname)?.[1]
  return below !== undefined && screenOf(below) !== null
}

function decodedAll(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]))
}
