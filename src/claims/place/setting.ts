import { containers, type Lexicon } from '../../lexicon/index.ts'
import { type Chunk, functionKind, lexemeOf, type Mentions, namesUnlisted } from '../../mentions/index.ts'
import type { ClaimType, Named } from '../../record/index.ts'
import { type Draft, named } from '../draft.ts'
import { nameWords } from '../names.ts'

/** Places named before the clauses whose events happened there. */
interface Setting {
  /** Index of its first chunk. */
  readonly at: number
  readonly chunks: readonly Chunk[]
}

/**
 * وفي محافظة لحج، استهدفت الغارات … بمديرية تبن، وفي عدن قتل …: the places with which a sentence, or after a comma a clause,
 * opens before it tells anything. Of those that a comma sets off (وإلى ريف حلب، حيث) any preposition will do.
 */
function settingsOf({ chunks, frame }: Mentions): Setting[] {
  const found: Setting[] = []
  const opening = chunks.findIndex(chunk => !BEFORE.has(chunk.kind))
  for (let at = Math.max(0, opening); at < chunks.length; at++) {
    const head = chunks[at]!
    const opens = at === opening || (head.broken && (head.conjunction || isJoined(frame.words[head.first - 1])))
    if (!opens || !OPENS.has(head.preposition) || !isNamed(head, frame)) continue
    let end = at + 1
    while (chunks[end] && isNamed(chunks[end]!, frame) && (!chunks[end]!.broken || chunks[end]!.conjunction)) end++
    const next = chunks[end]
    const tells = next !== undefined && TELLS.has(next.kind)
    // Whatever else a comma and such a place begin, what was set before them ends there.
    found.push({ at, chunks: tells || (at === opening && next?.broken) ? chunks.slice(at, end) : [] })
    at = end - 1
  }
  return found
}

/** وفي, وإلى */
const isJoined = (preposition: Mentions['frame']['words'][number] | undefined) =>
  functionKind(preposition) === 'preposition' && preposition!.shape.fold.startsWith('و')

const isNamed = (chunk: Chunk, frame: Mentions['frame']) =>
  chunk.kind === 'place' && (chunk.candidates.length > 0 || namesUnlisted(chunk, frame))

const OPENS = new Set(['في', 'ب', 'الي'])
// So near to it, in chunks, stands a meeting that was held there; what others say from there is of elsewhere.
const NEAR = 3
const NOWHERE = new Set<ClaimType>(['talks', 'announcement', 'ceasefire', 'statement'])
const BEFORE = new Set<Chunk['kind']>(['link', 'phrase', 'time'])
const TELLS = new Set<Chunk['kind']>(['verb', 'support', 'event'])

/** Gives each draft of a sentence the places of its setting that its own places neither say already nor stand against. */
export function setWhere(text: string, mentions: Mentions, told: readonly Draft[]): void {
  const settings = settingsOf(mentions)
  if (!settings.length) return
  for (const draft of told) {
    const setting = settings.findLast(s => s.at < draft.chunk)
    if (setting && (!NOWHERE.has(draft.type) || draft.chunk < setting.at + NEAR))
      draft.places.push(...around(text, setting, draft.places, mentions.frame.lexicon))
  }
}

/**
 * قتل اثنان أمس في سرمين. وفي مدينة بنش، انفجرت سيارة: whether a draft is set at a place which is none of those named before
 * (`where`), nor one that holds any of them.
 */
export function setsElsewhere(mentions: Mentions, draft: number, where: readonly Named[]): boolean {
  if (!where.length) return false
  const head = settingsOf(mentions).findLast(s => s.at < draft)?.chunks[0]
  if (!head) return false
  const { words, lexicon } = mentions.frame
  const id = head.candidates[0]
  const name = words[head.end - 1]!.shape.fold
  const holds = (place: string) => place === id || containers(lexicon.world, place).some(c => c.id === id)
  return !where.some(
    place =>
      (id && place.id && holds(place.id)) ||
      lexicon
        .fold(place.text)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(name),
  )
}

function around(text: string, setting: Setting, places: readonly Named[], lexicon: Lexicon): Named[] {
  const known = places.flatMap(({ id }) => (id === null ? [] : [id]))
  const within = (a: string, b: string) => a === b || containers(lexicon.world, a).some(c => c.id === b)
  const added: Named[] = []
  for (const chunk of setting.chunks) {
    const place = named(text, chunk)
    const name = nameWords(place.text, lexicon).at(-1)!
    const said = places.some(own => nameWords(own.text, lexicon).includes(name))
    const id = chunk.candidates[0] ?? null
    const fits = id === null || !known.length || known.some(own => within(own, id) || within(id, own))
    // في مأرب شرقي اليمن: where a place lies is told of that place.
    const lies = lexemeOf(chunk, 'direction') !== undefined && chunk !== setting.chunks[0]
    if (said || !fits || (lies && !added.length)) continue
    added.push(place)
  }
  return added
}
