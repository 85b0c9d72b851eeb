import { sha256 } from '../src/kit/index.ts'
import type { World } from '../src/lexicon/index.ts'
import { CLAIM_TYPES, type Claim, dayNumber, dayText, type Incident, quote, type Report } from '../src/record/index.ts'
import type { RiwayaRecord } from '../src/store/index.ts'

/** Reports that go in at a time. */
const BATCH = 500
/** Every so many-th incident is told by a second outlet as well. */
const TOLD_TWICE = 10

/** A fixed sequence of numbers from 0 to 1, so that every run makes the same incidents (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fills a record with made-up incidents of the given world, each with a report of one claim; every tenth has two. */
export async function fillMadeUp(record: RiwayaRecord, world: World, size: number): Promise<void> {
  const make = maker(world)
  const incidents: Incident[] = []
  for (let at = 0; at < size; at += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, size - at) }, (_, n) => make(at + n))
    incidents.push(...made.map(({ incident }) => incident))
    await record.putReports(
      made.flatMap(({ reports }) => reports),
      'bench',
    )
  }
  await record.putIncidents(incidents)
}

function maker(world: World) {
  const places = [...world.places.values()].filter(({ lat }) => lat !== null)
  const actors = [...world.actors.values()]
  const outlets = [...world.outlets.values()]
  const next = sequence(7)
  const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  return (n: number) => {
    const from = dayNumber('2011-03-15') + Math.floor(next() * 5000)
    const place = next() < 0.85 ? any(places) : null
    const tellers = n % TOLD_TWICE === 0 ? [any(outlets).id, any(outlets).id] : [any(outlets).id]
    const actor = any(actors)
    const killed = Math.floor(next() * 40)
    const days = next() < 0.9 ? { from: dayText(from), to: dayText(from + Math.floor(next() * 3)) } : null
    const type = any(CLAIM_TYPES)
    const source = any(outlets).id
    const name = place?.names[0] ?? 'مكان ما'
    const who = actor.names[0] ?? actor.label.ar
    const toll = next() < 0.4 ? { min: killed, max: next() < 0.5 ? killed : null } : null
    const reports = tellers.map((outlet, k) => {
      const text = `${who} في ${name} وفق ${source}، والحصيلة ${killed}.\nالتقرير ${n} من ${outlet}.`
      const at = (words: string) => quote(text, text.indexOf(words), text.indexOf(words) + words.length)
      const report: Report = {
        ...{ id: `report-${n}-${k}`, outlet, published: dayText(from + 1), title: `خبر ${n}`, url: null, note: null },
        ...{ text, sha256: sha256(text), origin: `${n}-${k}.txt`, cut: [] },
      }
      const claim: Claim = {
        ...{ id: 'c1', type, status: 'reported', trigger: at(who), evidence: [{ start: 0, end: text.indexOf('\n') }] },
        actors: [{ ...at(who), id: actor.id, from: 'said' }],
        targets: [],
        places: place ? [{ ...at(name), id: place.id, from: 'said' }] : [],
        date: days && { ...days, said: null, rule: 'published' },
        casualties: toll ? [{ outcome: 'killed', ...toll, who: 'people', evidence: at(String(killed)) }] : [],
        sources: [{ ...at(source), id: source, from: 'said' }],
        ...{ hedges: [], derivation: [] },
      }
      return { report, claims: [claim] }
    })
    const refs = reports.map(({ report }) => ({ report: report.id, claim: 'c1' }))
    const incident: Incident = {
      ...{ id: `i-${n.toString(16).padStart(12, '0')}`, types: [type], date: days, killed: toll, wounded: null },
      place: place && { id: place.id, name, lat: place.lat, lon: place.lon, precision: place.precision },
      actors: [who, actor.label.en, actor.label.ar],
      ...{ targets: ['مدنيون'], reports: refs.map(({ report }) => report), claims: refs },
      accounts: refs.map((ref, voice) => ({
        ...{ chain: [source, tellers[voice]!], claims: [ref], status: 'reported', types: [type], actors: [who] },
        ...{ figures: [], voice },
      })),
      voices: refs.map(({ report }, voice) => ({ name: tellers[voice]!, reports: [report] })),
      ...{ disputes: [], grade: any(['confirmed', 'fair', 'weak', 'contested'] as const) },
      ...{ reason: 'Told by one voice only.', reasonCode: 'single' },
    }
    return { incident, reports }
  }
}
