import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { countAt } from './counting.ts'
import { type Victim, victimsOf } from './victims.ts'

/** ومن بين القتلى سبعة أطفال, ثلاثة مسعفين من بين الضحايا: the word for the dead or hurt at `at` only says of whom some are told. */
export function isAmong({ chunks }: Mentions, at: number): boolean {
  const { preposition, reading, quantity } = chunks[at]!
  const next = chunks[at + 1]
  // سقط عدد منهم بين قتلى وجرحى: they are divided between the two.
  const divides = next?.kind === 'event' && next.conjunction
  return AMONG.has(preposition) && !quantity && !divides && reading?.entry.features.number === 'plural'
}

/** The shares that are told of the dead or hurt at `at`, each counted under a class of its own. */
export function sharesOf(mentions: Mentions, at: number): Victim[] {
  const share = (i: number): Victim | null => {
    const count = countAt(mentions, i)
    const who = count && victimsOf(mentions, mentions.chunks[i]!)
    return count && who ? { chunk: mentions.chunks[i]!, count, who } : null
  }
  const behind = after(mentions, at)
    .map(share)
    .filter(s => s !== null)
  const before = behind.length ? [] : subjectsOf(mentions, at)
  const told = before.length ? before.map(share).filter(s => s !== null) : behind
  return told.filter(s => s.who !== 'people')
}

/** بين القتلى سبعة أطفال وأربع نساء, من بين القتلى المدنيين 19 طفلاً */
function after(mentions: Mentions, at: number): number[] {
  const { chunks } = mentions
  const told: number[] = []
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const kind = chunk.definite && !chunk.quantity && !chunk.preposition && countAt(mentions, i)?.max !== 1
    if (!told.length && (PASSED.has(chunk.kind) || kind)) continue
    if (!HUMAN.has(chunk.kind) || chunk.preposition !== '' || (told.length ? !chunk.conjunction : chunk.broken)) break
    told.push(i)
  }
  return told
}

/** إن 58 طفلاً و40 امرأة بين القتلى: also those to whom the nearest is joined. */
function subjectsOf(mentions: Mentions, at: number): number[] {
  const { chunks } = mentions
  let last = subjectOf(mentions, at)
  const told: number[] = []
  while (last !== null) {
    told.unshift(last)
    const before = chunks[last - 1]
    const joined = chunks[last]!.conjunction && before?.quantity != null && before.preposition === ''
    last = joined && HUMAN.has(before.kind) ? last - 1 : null
  }
  return told
}

/** خمسة من أعضاء الجناح المسلح من بين القتلى, كان قائد الوحدة بين القتلى */
function subjectOf({ chunks }: Mentions, at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - SUBJECT_WITHIN; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' || chunk.kind === 'event') return null
    if (HUMAN.has(chunk.kind) && !chunk.broken && (chunk.quantity || lexemeOf(chunk, 'victim'))) return i
  }
  return null
}

const AMONG: ReadonlySet<string> = new Set(['بين', 'من بين', 'ضمن', 'من ضمن'])
const HUMAN: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['victim', 'actor'])
const PASSED: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['time', 'place', 'quantity'])
// In phrases.
const SUBJECT_WITHIN = 5
