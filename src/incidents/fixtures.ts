import { sha256 } from '../kit/index.ts'
import type { Actor, Outlet, Place, World } from '../lexicon/index.ts'
import { type Casualty, type Claim, type Named, quote } from '../record/index.ts'
import type { Told } from './telling.ts'

/** A claim in the few words that a test needs; `said` is the sentence of the report that makes it. */
export interface Sketch extends Partial<Pick<Claim, 'type' | 'status'>> {
  readonly said: string
  readonly actors?: readonly string[]
  readonly targets?: readonly string[]
  readonly places?: readonly string[]
  /** A day, or two with a slash between; null leaves it open; without it the day of publication. */
  readonly date?: string | null
  readonly casualties?: readonly Omit<Casualty, 'evidence'>[]
  readonly sources?: readonly string[]
  /** The rules that made it. */
  readonly rules?: readonly string[]
}

/** Makes a report whose text is the sentences of its claims, a paragraph each, unless a text is given. */
export function report(
  id: string,
  outlet: string | null,
  published: string | null,
  sketches: readonly Sketch[],
  text = sketches.map(s => s.said).join('\n'),
): Told {
  return {
    report: { id, outlet, published, text, sha256: sha256(text) },
    claims: sketches.map((sketch, i) => claim(sketch, `c${i + 1}`, text, published)),
  }
}

function claim(sketch: Sketch, id: string, text: string, published: string | null): Claim {
  const start = text.indexOf(sketch.said)
  if (start < 0) throw new Error(`not in the text: ${sketch.said}`)
  const evidence = quote(text, start, start + sketch.said.length)
  const named = (names: readonly string[] = []): Named[] =>
    names.map(name => ({ ...evidence, text: name, id: IDS.get(name) ?? null, from: 'said' }))
  const days = sketch.date === undefined ? published : sketch.date
  const [from, to = from] = days?.split('/') ?? []
  return {
    id,
    type: sketch.type ?? 'airstrike',
    status: sketch.status ?? 'reported',
    trigger: evidence,
    evidence: [evidence],
    actors: named(sketch.actors),
    targets: named(sketch.targets),
    places: named(sketch.places),
    date: from && to ? { from, to, said: null, rule: sketch.date ? 'said' : 'published' } : null,
    casualties: (sketch.casualties ?? []).map(c => ({ ...c, evidence })),
    sources: named(sketch.sources),
    hedges: [],
    derivation: (sketch.rules ?? []).map(rule => ({ rule, gave: '', at: null })),
  }
}

export function killed(
  min: number | null,
  max: number | null = min,
  who: Casualty['who'] = 'people',
): Omit<Casualty, 'evidence'> {
  return { outcome: 'killed', min, max, who }
}

export function wounded(min: number | null, max: number | null = min): Omit<Casualty, 'evidence'> {
  return { outcome: 'wounded', min, max, who: 'people' }
}

function place(
  id: string,
  name: string,
  parent: string | null,
  lat: number | null,
  lon: number | null,
  precision: Place['precision'],
): Place {
  const kind =
    parent === null ? 'country' : precision === 'area' ? 'governorate' : parent === 'aleppo' ? 'quarter' : 'town'
  return { id, names: [name], latin: id, kind, parent, lat, lon, precision, source: 'fixture' }
}

// Coordinates are those of the towns; the villages in a row and the site without a point are made up.
const PLACES: readonly Place[] = [
  place('syria', 'سوريا', null, 35, 38.5, 'area'),
  place('aleppo-gov', 'محافظة حلب', 'syria', 36.2, 37.5, 'area'),
  place('idlib-gov', 'محافظة إدلب', 'syria', 35.8, 36.6, 'area'),
  place('aleppo', 'حلب', 'aleppo-gov', 36.202, 37.134, 'exact'),
  place('ramusa', 'الراموسة', 'aleppo', 36.155, 37.135, 'exact'),
  place('shaar', 'الشعار', 'aleppo', 36.21, 37.185, 'exact'),
  place('minyan', 'منيان', 'aleppo-gov', 36.19, 37.07, 'exact'),
  place('afrin', 'عفرين', 'aleppo-gov', 36.511, 36.866, 'exact'),
  place('jindires', 'جنديرس', 'aleppo-gov', 36.395, 36.689, 'exact'),
  { ...place('idlib-south', 'ريف إدلب الجنوبي', 'idlib-gov', 35.7, 36.6, 'area'), kind: 'region' },
  place('ariha', 'أريحا', 'idlib-gov', 35.813, 36.61, 'exact'),
  place('row-a', 'تل الورد', 'idlib-gov', 35.9, 36.5, 'near'),
  place('row-b', 'تل الزيتون', 'idlib-gov', 35.94, 36.5, 'near'),
  place('row-c', 'تل الرمان', 'idlib-gov', 35.98, 36.5, 'near'),
  { ...place('north', 'الشمال', 'syria', 36.4, 37.5, 'area'), kind: 'region' },
  { ...place('sea', 'البحر', null, 35, 33, 'area'), kind: 'sea' },
  { ...place('harbour', 'المرفأ', 'syria', 35.53, 35.77, 'exact'), kind: 'port' },
  place('pointless', 'خربة السدر', 'ariha', null, null, 'near'),
]

function actor(id: string, en: string, ar: string, more: Partial<Actor> = {}): Actor {
  return { id, label: { en, ar }, kind: 'state-forces', names: [ar], source: 'fixture', ...more }
}

const ACTORS: readonly Actor[] = [
  actor('sy-state', 'Government of Syria', 'الحكومة السورية', { allies: ['ru-forces'] }),
  actor('sy-army', 'Syrian Arab Army', 'الجيش السوري', { parent: 'sy-state' }),
  actor('ru-forces', 'Russian forces', 'القوات الروسية'),
  actor('tr-forces', 'Turkish forces', 'القوات التركية'),
  actor('factions', 'Opposition factions', 'فصائل المعارضة', { kind: 'rebel' }),
  actor('unknown', 'Unidentified gunmen', 'مسلحون مجهولون', { kind: 'unidentified' }),
  actor('monitor', 'The monitor', 'المرصد', { kind: 'monitor' }),
]

const AGENCY: Outlet = { id: 'agency-nahr', names: ['وكالة النهر'], latin: 'Nahr agency', kind: 'agency' }

const MINISTRY: Outlet = {
  id: 'tr-mod',
  names: ['وزارة الدفاع التركية'],
  latin: 'Ministry of Defence (Turkey)',
  kind: 'ministry',
  side: 'tr-forces',
}

const IDS = new Map<string, string>([
  ...PLACES.map(p => [p.names[0]!, p.id] as const),
  ...ACTORS.map(a => [a.label.ar, a.id] as const),
  ['الجيش التركي', 'tr-forces'],
  [MINISTRY.names[0]!, MINISTRY.id],
])

export const WORLD: World = {
  places: new Map(PLACES.map(p => [p.id, p])),
  actors: new Map(ACTORS.map(a => [a.id, a])),
  outlets: new Map([AGENCY, MINISTRY].map(o => [o.id, o])),
}
