import { validOn } from '../../claims/index.ts'
import { containers, type Lexicon, nameWords } from '../../lexicon/index.ts'
import { type Chunk, readMentions, type UnlistedParty, unlistedParty } from '../../mentions/index.ts'
import type { PlaceReason } from '../../record/index.ts'
import { readText } from '../../text/index.ts'

export interface Context {
  /** A place that the report names beside it. */
  readonly near?: string
  /** Country of the outlet, an id of `world/places`. */
  readonly country?: string
  /** Day of the report, YYYY-MM-DD. */
  readonly on?: string
}

/** One thing that a name can mean. */
export interface Meaning {
  readonly list: 'place' | 'actor' | 'outlet'
  readonly id: string
  /** Its names, the label first. */
  readonly names: readonly string[]
  readonly kind: string
  /** What it lies in or belongs to, nearest first, by name. */
  readonly within: readonly string[]
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** Its P-codes in OCHA's tables. */
  readonly pcodes: readonly string[]
  readonly from: string | null
  readonly until: string | null
  readonly becomes: string | null
  /** The name is a short form of it: taken for it only where the report speaks of it elsewhere. */
  readonly short: boolean
  readonly source: string | null
}

export interface Looked {
  readonly name: string
  readonly meanings: readonly Meaning[]
  /** What the coder takes the name for in this context; null where it takes it for none of them. */
  readonly chosen: string | null
  /** Why, in plain words. */
  readonly why: readonly string[]
}

/** All that a name can mean, and what a report in which it stands so would mean by it; of a P-code, the place that it is. */
export function look(name: string, context: Context, lexicon: Lexicon): Looked {
  const coded = placeOfCode(name, lexicon)
  if (coded) return { name, meanings: [coded], chosen: coded.id, why: ['it is its P-code'] }
  const words = nameWords(name, lexicon.fold)
  const found = lexicon.names.match(words, 0).find(match => match.end === words.length)
  const meanings = (found?.values ?? [])
    .map(hit => meaningOf(hit.kind === 'metonym' ? 'actor' : hit.kind, hit.id, hit.short, lexicon))
    .filter(meaning => meaning !== null)
  const unique = meanings.filter((m, i) => meanings.findIndex(o => o.id === m.id && o.list === m.list) === i)
  return { name, meanings: unique, ...choose(name, context, lexicon) }
}

const PCODE = /^[A-Za-z]+[A-Za-z0-9]*\d[A-Za-z0-9]*$/

function placeOfCode(name: string, lexicon: Lexicon): Meaning | null {
  if (!PCODE.test(name)) return null
  const place = [...lexicon.world.places.values()].find(({ pcodes }) => pcodes?.includes(name.toUpperCase()))
  return place ? meaningOf('place', place.id, false, lexicon) : null
}

function meaningOf(list: Meaning['list'], id: string, short: boolean, { world }: Lexicon): Meaning | null {
  const none = { lat: null, lon: null, pcodes: [], from: null, until: null, becomes: null }
  if (list === 'place') {
    const place = world.places.get(id)
    if (!place) return null
    const around = containers(world, id)
    return {
      ...none,
      list,
      id,
      short,
      names: [...place.names, place.latin],
      kind: place.kind,
      within: around.map(p => p.names[0] ?? p.latin),
      country: [id, ...around.map(p => p.id)].at(-1)!,
      lat: place.lat,
      lon: place.lon,
      pcodes: place.pcodes ?? [],
      source: place.source,
    }
  }
  if (list === 'outlet') {
    const outlet = world.outlets.get(id)
    if (!outlet) return null
    const { names, latin, kind, side, country, source } = outlet
    const within = side ? [world.actors.get(side)?.label.ar ?? side] : []
    return {
      ...none,
      list,
      id,
      short,
      names: [...names, latin],
      kind,
      within,
      country: country ?? null,
      source: source ?? null,
    }
  }
  const actor = world.actors.get(id)
  if (!actor) return null
  const parent = actor.parent ? world.actors.get(actor.parent) : undefined
  return {
    ...none,
    list,
    id,
    short,
    names: [actor.label.ar, actor.label.en],
    kind: actor.kind,
    within: parent ? [parent.label.ar] : [],
    country: actor.country ?? null,
    from: actor.from ?? null,
    until: actor.until ?? null,
    becomes: actor.becomes ?? null,
    source: actor.source,
  }
}

const REASONS: Readonly<Record<PlaceReason, string>> = {
  only: 'no other place has the name',
  beside: 'the place named next to it contains it',
  kind: 'the word before it says its kind',
  around: 'the report names what contains it',
  country: 'the report names its country',
  outlet: 'the outlet is at home there',
  larger: 'it is the larger one, or the first of the list: nothing else decides',
  after: 'the place named after it',
  before: 'the place named before it',
  sentence: 'another place of the sentence',
  report: 'a place named before in the report',
  direction: 'the direction said',
  distance: 'the distance said',
  countryside: 'the side of the governorate spoken of',
}

/** What the coder makes of the name at the beginning of a report that names the other place after it. */
function choose(name: string, { near, country, on }: Context, lexicon: Lexicon): Pick<Looked, 'chosen' | 'why'> {
  // What is near something is a place: the name stands as one does.
  const before = near ? 'في ' : ''
  const text = near ? `${before}${name} في ${near}.` : `${name}.`
  const [first] = readMentions(readText({ text }, lexicon), on ?? null, lexicon, country ?? null)
  const chunk = first?.chunks.find(c => c.kind !== 'link' && c.span.start < before.length + name.length)
  if (!chunk) return { chosen: null, why: ['it has no word'] }
  if (chunk.kind === 'place' && chunk.entity) return { chosen: chunk.entity.id, why: placeWhy(chunk) }
  if (chunk.kind === 'place') return { chosen: null, why: ['a place by its words, not in the list'] }
  if (!chunk.entity) return { chosen: null, why: [unnamed(chunk, unlistedParty(name, country ?? null, lexicon))] }
  const said = { ...chunk.span, text: name, id: chunk.entity.id, from: 'said' as const }
  const valid = validOn(said, on ?? null, lexicon)
  if (valid.id !== said.id) return { chosen: valid.id, why: [`${said.id} bore the name; on that day it is this`] }
  return { chosen: said.id, why: [on ? 'the party of that name on the day' : 'the usual party of that name'] }
}

const placeWhy = (chunk: Chunk) => (chunk.placing?.why ?? []).map(reason => REASONS[reason])

function unnamed(chunk: Chunk, told: UnlistedParty | null): string {
  if (told) {
    const { kind, label, inter } = told
    return `a party by its words, not in the list: ${label.en}, ${label.ar} (${kind}, ACLED's inter code ${inter})`
  }
  if (chunk.kind === 'actor') return 'a party by its words; nothing here tells which'
  return 'an ordinary word or a name of persons as well: taken for none of them without a clue beside it'
}
