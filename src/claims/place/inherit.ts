import { type Chunk, isBeside, type Mentions, namesUnlisted, readingOf } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import { type Draft, named } from '../draft.ts'
import { nameWords } from '../names.ts'
import { scenesOf } from './goals.ts'
import { inOrder, isLeft, isOfSpeech, isSeat, type PlaceMemory } from './places.ts'
import { setWhere } from './setting.ts'

/**
 * Gives drafts without a place the place of the same sentence, else of the event told just before. `scenes`: fighting that
 * the sentence only names as its scene (خلال معارك حلب).
 */
export function inheritPlaces(
  text: string,
  mentions: Mentions,
  told: readonly Draft[],
  scenes: readonly Draft[],
  before: readonly Draft[],
  memory: PlaceMemory,
): void {
  if (!told.length) return
  const scenesIn = scenesOf(mentions, memory)
  const own = told.map(d => ({ ...d, places: scenesIn(d) })).filter(d => d.places.length)
  const scene = scenes.find(d => d.places.length)
  const said = saidIn(text, mentions, memory.section)
  const inside = said.filter(run => run.inside)
  const placed = before.filter(d => scenesIn(d).length && !NOWHERE.has(d.type))
  // المستشفى, قرى عدة: not before a place that has a name.
  const last = placed.findLast(d => d.places.some(p => p.id !== null)) ?? placed.at(-1)
  for (const draft of told) {
    if (draft.places.length || draft.anaphoric) continue
    // أعلنت الحكومة هدنة في الجنوب، دعا الأطراف في البلاد إلى هدنة: a truce holds where its sentence speaks of.
    if (draft.type === 'ceasefire') draft.places = fromContext(said.flatMap(run => run.places))
    // أعلن الجيش بدء عملية وسيطر على ثلاث قرى
    if (draft.entry.placed_beside && draft.status === 'reported' && own.length)
      draft.places = fromContext((own.findLast(d => d.chunk < draft.chunk) ?? own[0]!).places)
    if (NOWHERE.has(draft.type)) continue
    const earlier = inside.findLast(run => run.at < draft.chunk)
    const near = earlier ?? inside[0] ?? said.findLast(run => run.at < draft.chunk) ?? said[0]
    const source =
      own.findLast(d => d.chunk < draft.chunk)?.places ??
      earlier?.places ??
      own[0]?.places ??
      scene?.places ??
      near?.places ??
      (isOpenPlan(draft) ? [] : undefined) ??
      (last && goesOn(draft, last) ? undefined : memory.main) ??
      (last && scenesIn(last).slice(0, 2)) ??
      [...memory.last.values()].slice(-1)
    draft.places = fromContext(source)
  }
  // اشتباكات في محيطها, قصف على المناطق الريفية: a place without a name lies in the one that has been named.
  for (const draft of told) {
    if (NOWHERE.has(draft.type) || !isUnnamed(draft, mentions)) continue
    // نفى قصف المدينة وقال إنه لم يستهدف سوى الثكنات: what was hit instead lies elsewhere.
    if (own.some(d => d.chunk < draft.chunk && d.status === 'denied' && draft.status !== 'denied')) continue
    const named = (places: readonly Named[]) => (places.some(p => p.id !== null) ? places : undefined)
    const beside = own.findLast(d => d.chunk < draft.chunk && named(d.places))?.places
    const near = said.findLast(run => run.at < draft.chunk && named(run.places)) ?? said.find(run => named(run.places))
    const before = last && goesOn(draft, last) ? named(last.places) : named(memory.main ?? [])
    draft.places.push(...fromContext((beside ?? near?.places ?? before ?? []).filter(p => p.id !== null).slice(0, 1)))
  }
  const first = told.find(d => !NOWHERE.has(d.type) && scenesIn(d).some(p => p.from === 'said'))
  memory.main ??= first ? scenesIn(first) : null
  const { lexicon } = mentions.frame
  const { world } = lexicon
  setWhere(text, mentions, told)
  for (const draft of told) draft.places = inOrder(draft.places, world)
  const { section } = memory
  if (!section) return
  // محافظة حلب: قصفت القوات قرية بريف حلب: the name of the section is said there already.
  const name = nameWords(section.text, lexicon).at(-1)!
  for (const draft of told) {
    const says = draft.places.some(place => nameWords(place.text, lexicon).includes(name))
    if (!says && !NOWHERE.has(draft.type)) draft.places = inOrder([...draft.places, section], world)
  }
}

function isUnnamed({ places }: Draft, { chunks, frame }: Mentions): boolean {
  if (!places.length || places.some(place => place.id !== null || place.from !== 'said')) return false
  const starts = places.map(place => place.start)
  // شمال البلاد: which country that is goes without saying.
  return chunks.every(
    c => !starts.includes(c.span.start) || !(namesUnlisted(c, frame) || c.lexemes.some(isLand) || endsInLand(c, frame)),
  )
}

const isLand = ({ kind, data }: Chunk['lexemes'][number]) => kind === 'place-kind' && data['kind'] === 'country'

const endsInLand = ({ end }: Chunk, { words }: Mentions['frame']) => {
  const kind = readingOf(words[end - 1], 'place-kind')
  return kind !== undefined && isLand(kind.entry.lexeme)
}

const fromContext = (places: readonly Named[]) => places.map<Named>(place => ({ ...place, from: 'context' }))

/** Places that stand beside each other. */
interface Run {
  /** Index of the first. */
  readonly at: number
  readonly places: readonly Named[]
  /** في بلدة سرمين: something is said to be there. */
  readonly inside: boolean
}

/** بلدة سرمين بريف إدلب، وفي بنش: the places that a sentence names, with what stands beside each, whatever it tells of them. */
function saidIn(text: string, mentions: Mentions, section: Named | null): Run[] {
  const runs: Chunk[][] = []
  for (const [i, chunk] of mentions.chunks.entries()) {
    if (chunk.span.start === section?.start || !isWhere(chunk, mentions) || isBeside(mentions, i)) continue
    const run = runs.at(-1)
    if (run && mentions.chunks[i - 1] === run.at(-1) && (!chunk.broken || chunk.conjunction)) run.push(chunk)
    else runs.push([chunk])
  }
  return runs.flatMap(chunks => {
    const inside = chunks.some(c => IN.has(c.preposition))
    if (!inside && BESIDES.has(chunks[0]!.preposition)) return []
    return [{ at: mentions.chunks.indexOf(chunks[0]!), places: chunks.map(c => named(text, c)), inside }]
  })
}

const IN = new Set(['في', 'ب'])
// Where somebody comes from or goes to is mostly not where the rest of the sentence happened.
const BESIDES = new Set(['من', 'ل', 'الي', 'نحو', 'باتجاه', 'عن', 'مع'])

function isWhere(chunk: Chunk, mentions: Mentions): boolean {
  if (chunk.kind !== 'place' || chunk.acts) return false
  const isName = chunk.candidates.length > 0 || namesUnlisted(chunk, mentions.frame)
  return isName && !isSeat(chunk, mentions) && !isOfSpeech(chunk, mentions) && !isLeft(chunk, mentions)
}

// Words and meetings have no place unless it is said.
const NOWHERE = new Set(['statement', 'talks', 'announcement', 'ceasefire'])

/** هدد بعملية عسكرية: what is to come, nobody says when, is where its own sentence says. */
const isOpenPlan = ({ date, status, tried }: Draft) => status === 'planned' && date === null && !tried

/** Whether a draft goes on with one told before: it is of no other day, and nobody knows of it only that it was once. */
const goesOn = ({ date }: Draft, last: Draft) =>
  date !== null && (date.rule !== 'said' || date.from === last.date?.from)
