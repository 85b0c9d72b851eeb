import { containers, type World } from '../../lexicon/index.ts'
import { CLAIM_TYPES, dayNumber, type Figure, type Incident } from '../../record/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import { DISPUTE_ORDER, GRADE_ORDER, OPEN_DAY, type Overview } from '../api/index.ts'
import { outletOf } from '../known.ts'
import { dictionary, listColumn } from './columns.ts'
import { type Handlers, Ready } from './handler.ts'
import { labelOf, placeLabel, speakerLabel } from './names.ts'
import { distinctLabels } from './place-labels.ts'

/** The columns of all incidents, made once for each state of the record. */
export function overview(record: RiwayaRecord, world: World | undefined): Handlers<'GET /api/overview'> {
  let made: { readonly revision: string; readonly answer: Promise<Ready> } | null = null
  return {
    async 'GET /api/overview'() {
      const revision = await record.revision()
      if (made?.revision !== revision) {
        made = { revision, answer: ready(record, world, revision) }
        // A failed attempt is not kept.
        made.answer.catch(() => {
          made = null
        })
      }
      return made.answer
    },
  }
}

async function ready(record: RiwayaRecord, world: World | undefined, revision: string): Promise<Ready> {
  const { incidents, reports, claims } = await record.counts()
  const columns = await columnsOf(record.allIncidents(), world)
  const json = JSON.stringify({ revision, counts: { incidents, reports, claims }, ...columns })
  return new Ready(Buffer.from(json), revision)
}

type Columns = Omit<Overview, 'revision' | 'counts'>

/** The incidents as columns, in the order in which they come. */
export async function columnsOf(incidents: AsyncIterable<Incident>, world: World | undefined): Promise<Columns> {
  const parties = partyDictionary(world)
  const places = dictionary(key => placeOf(world, JSON.parse(key)))
  const sources = dictionary(key => sourceOf(world, key))
  const [types, actors, targets, told] = [listColumn(), listColumn(), listColumn(), listColumn()]
  const rows = {
    ...{ ids: [] as string[], from: [] as number[], to: [] as number[], place: [] as number[], grade: [] as number[] },
    ...{ disputes: [] as number[], killedMin: [] as number[], killedMax: [] as number[] },
    ...{ woundedMin: [] as number[], woundedMax: [] as number[], reports: [] as number[], voices: [] as number[] },
  }
  for await (const incident of incidents) {
    rows.ids.push(incident.id)
    rows.from.push(incident.date ? dayNumber(incident.date.from) : OPEN_DAY)
    rows.to.push(incident.date ? dayNumber(incident.date.to) : OPEN_DAY)
    rows.place.push(incident.place ? places.of(JSON.stringify(incident.place)) : -1)
    rows.grade.push(GRADE_ORDER.indexOf(incident.grade))
    rows.disputes.push(incident.disputes.reduce((bits, { about }) => bits | (1 << DISPUTE_ORDER.indexOf(about)), 0))
    rows.killedMin.push(bound(incident.killed, 'min'))
    rows.killedMax.push(bound(incident.killed, 'max'))
    rows.woundedMin.push(bound(incident.wounded, 'min'))
    rows.woundedMax.push(bound(incident.wounded, 'max'))
    rows.reports.push(incident.reports.length)
    rows.voices.push(incident.voices.length)
    types.add(incident.types.map(type => CLAIM_TYPES.indexOf(type)))
    actors.add(parties.of(incident.actors, incident.unlisted))
    targets.add(parties.of(incident.targets, incident.unlisted))
    told.add(incident.accounts.flatMap(({ chain }) => chain.map((name, n) => sources.of(sourceKey(name, n, chain)))))
  }
  return {
    ...rows,
    ...{ types: bare(types), actors: bare(actors), targets: bare(targets), sources: bare(told) },
    ...namedApart(world, places.items),
    ...{ parties: parties.items, sourceList: sources.items },
    ...{ typeOrder: [...CLAIM_TYPES], gradeOrder: [...GRADE_ORDER], disputeOrder: [...DISPUTE_ORDER] },
  }
}

function bare({ at, of }: { readonly at: number[]; readonly of: number[] }) {
  return { at, of }
}

/** -2: nothing is said; -1: something, without this bound. */
function bound(figure: Figure | null, side: keyof Figure): number {
  return figure ? (figure[side] ?? -1) : -2
}

function placeOf(world: World | undefined, place: NonNullable<Incident['place']>): Overview['places'][number] {
  const { id, name, lat, lon, precision } = place
  const within = world && id !== null ? containers(world, id).map(one => one.id) : []
  return { id, name, label: id === null ? null : placeLabel(world, id), lat, lon, precision, within }
}

/** Places and what contains them, each under a name that no other of them bears. */
function namedApart(world: World | undefined, places: Overview['places']): Pick<Overview, 'places' | 'containers'> {
  const within = new Set(places.flatMap(place => place.within))
  const labels = distinctLabels(world, [...within, ...places.flatMap(({ id }) => id ?? [])])
  return {
    places: places.map(place => ({ ...place, label: labels.get(place.id ?? '') ?? place.label })),
    containers: Object.fromEntries([...within].map(id => [id, labels.get(id) ?? { en: id, ar: id }])),
  }
}

/** The outlet ends a chain and is known by what the reports call it; others by their names. */
function sourceKey(name: string, n: number, chain: readonly string[]): string {
  return n === chain.length - 1 ? `outlet ${name}` : `said ${name}`
}

function sourceOf(world: World | undefined, key: string): Overview['sourceList'][number] {
  const [kind, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]
  const outlet = kind === 'outlet' ? outletOf(world, id) : undefined
  const label = outlet ? { en: outlet.latin, ar: outlet.names[0] ?? outlet.latin } : speakerLabel(world, id)
  return { id, label, outlet: kind === 'outlet' }
}

/** Parties of an incident: those that the world knows, each once, and the others in the words of the reports. */
function partyDictionary(world: World | undefined) {
  const byLabel = new Map<string, string>()
  for (const { id, label } of world?.actors.values() ?? []) {
    byLabel.set(label.en, id)
    byLabel.set(label.ar, id)
  }
  const all = dictionary(key => {
    const id = key.startsWith('id ') ? key.slice(3) : null
    const label = id === null ? null : labelOf(world, id)
    const said = key.slice(5)
    return { id, label: label ?? { en: said, ar: said } }
  })
  return {
    items: all.items,
    of(names: readonly string[], unlisted: readonly string[] = []): readonly number[] {
      const known = new Set(names.flatMap(name => byLabel.get(name) ?? []))
      const others = known.size > 0 ? names.filter(name => unlisted.includes(name)) : names
      return [...[...known].map(id => all.of(`id ${id}`)), ...others.map(name => all.of(`said ${name}`))]
    },
  }
}
