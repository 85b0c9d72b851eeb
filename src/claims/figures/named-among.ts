import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { type Draft, named } from '../draft.ts'
import { nameBehind } from '../name-behind.ts'
import { isPartitive } from '../roles/index.ts'

// How many phrases behind the word for "among them" the first name may stand, and behind an office its bearer.
const NEAR = 4

/**
 * مقتل 20 عنصراً بينهم القيادي علي المطري وأبو عمر الشامي: those among the dead or taken who are named, as targets beside the others.
 */
export function nameAmong(text: string, mentions: Mentions, draft: Draft): void {
  if (draft.entry.outcome !== 'killed' && draft.entry.outcome !== 'captured') return
  const link = membersAt(mentions.chunks, draft.chunk)
  if (link === null) return
  const names = namesFrom(mentions, link + 1).map(i => named(text, mentions.chunks[i]!))
  const fresh = names.filter(n => !draft.targets.some(t => t.start < n.end && n.start < t.end))
  if (!fresh.length) return
  draft.targets.push(...fresh)
  draft.named = fresh.map(n => n.start)
  draft.steps.push({ rule: 'role.among', gave: 'named among them', at: fresh[0]! })
}

/** The word for "among them" in the clause of the event, with no other toll in between. */
function membersAt(chunks: readonly Chunk[], event: number): number | null {
  for (let i = event + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && isPartitive(chunk)) return i
    if (chunk.kind === 'verb' && (chunk.conjunction || !chunk.pronoun)) return null
    if (lexemeOf(chunk, 'event')?.data['outcome']) return null
  }
  return null
}

function namesFrom(mentions: Mentions, from: number): number[] {
  const { chunks } = mentions
  const names: number[] = []
  for (let i = from; i < chunks.length && i < (names.at(-1) ?? from) + NEAR; i++) {
    const chunk = chunks[i]!
    // قياديون أجانب أبرزهم محسن الفضلي
    if (STOPS.has(chunk.kind) && (names.length || !chunk.pronoun)) break
    // أبرزهم أبو ليث وسامر الحداد «القاضي السابق»: behind a name only what is joined is another.
    if (chunk.preposition || (names.length && !chunk.conjunction)) continue
    const name = nameAt(mentions, i)
    if (name !== null) names.push(name)
    else if (names.length) break
    if (name !== null) i = name
  }
  return names
}

const STOPS = new Set(['verb', 'event', 'time', 'phrase', 'support', 'link'])

/** محسن الفضلي, القيادي علي المطري, القيادي في التنظيم [محسن الفضلي]: the phrase with the name. */
function nameAt(mentions: Mentions, i: number): number | null {
  const { chunks, frame } = mentions
  const { kind, first, end, quantity, lexemes, acts } = chunks[i]!
  if (quantity) return null
  if (kind === 'person') return i
  if (kind === 'thing') return !lexemes.length && acts && end > first + 1 ? i : null
  if (kind !== 'actor' && kind !== 'victim') return null
  const title = readingOf(frame.words[first], 'title') !== undefined
  for (let k = first + 1; title && k < end; k++)
    if (frame.persons.has(k) || readingOf(frame.words[k], 'given-name')) return i
  return title ? nameBehind(mentions, i, i + 1, Math.min(chunks.length, i + NEAR)) : null
}
