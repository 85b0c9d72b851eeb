import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'
import { linkKind } from './argument.ts'

// How far behind an event the words may stand that say whose it may be.
const NEAR = 6

/**
 * غارات يعتقد أنها إسرائيلية, شنت طائرات يرجح أنها روسية غارات, هجوم يرجح أن التنظيم نفذه: whose deed it is thought to be, told right
 * behind the event or its doer; المقاتلات التي قصفته روسية: or said to be.
 */
export function thoughtToBe(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const { chunks } = mentions
  if (saidToBe(chunks, draft, found)) return
  const guess = found.find(a => a.role === 'actor' && a.index < draft.chunk && isGuess(chunks[a.index + 1]))
  if (guess) {
    identify(chunks, guess.index + 2, found)
    return
  }
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + NEAR; i++) {
    if (!isGuess(chunks[i]!)) continue
    const doer = found.some(a => a.role === 'actor' && a.index === i - 1)
    if (!doer && (draft.verbal || i !== draft.chunk + 1)) return
    identify(chunks, i + 1, found)
    return
  }
}

function identify(chunks: readonly Chunk[], from: number, found: Argument[]): void {
  const at = guessed(chunks, from)
  if (at !== null && !found.some(a => a.index === at))
    found.push({ role: 'actor', chunk: chunks[at]!, index: at, why: 'thought to have done it' })
}

/** الطيران الذي أطلق الصواريخ هو طيران التحالف: behind the clause of those who did it stands who they are. */
function saidToBe(chunks: readonly Chunk[], draft: Draft, found: Argument[]): boolean {
  const relative = chunks.findLastIndex((c, i) => i < draft.chunk && i >= draft.chunk - CLAUSE && isRelative(c))
  const known = chunks[relative - 1]
  if (known?.kind !== 'actor' || !known.definite || known.entity !== null) return false
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + NEAR; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || chunk.conjunction || chunk.broken || isRelative(chunk)) return false
    const copula = chunk.lexemes.some(l => l.kind === 'function' && l.data['kind'] === 'pronoun')
    const nation = chunk.kind === 'thing' && !chunk.definite && NAMES.some(kind => lexemeOf(chunk, kind))
    if (!copula && !nation) continue
    const at = guessed(chunks, copula ? i + 1 : i)
    if (at === null) return false
    const doer = { role: 'actor', chunk: chunks[at]!, index: at, why: 'said to have done it' } as const
    // الطائرات التي: they still tell by what means it was done.
    const others = found.flatMap(a => {
      if (a.index === at) return []
      return a.role === 'actor' && a.index === relative - 1 ? [{ ...a, role: 'means' as const }] : [a]
    })
    found.splice(0, found.length, ...others, doer)
    return true
  }
  return false
}

// الطائرات التي شنت الغارات: a relative before the verb that carries an event.
const CLAUSE = 2
const NAMES = ['nationality', 'actor-modifier'] as const

const isRelative = (chunk: Chunk) => chunk.kind === 'link' && linkKind(chunk) === 'relative'

const isGuess = (chunk: Chunk | undefined) =>
  chunk?.kind === 'phrase' &&
  !chunk.broken &&
  chunk.lexemes.some(l => l.data['sense'] === 'estimate' || l.data['status'] === 'hedge')

/** The party that a guess names: أنها إسرائيلية, بأنهم من التنظيم, أنهم تابعون للتنظيم, أن التنظيم نفذه. */
function guessed(chunks: readonly Chunk[], from: number): number | null {
  let at = from
  if (chunks[at]?.kind === 'link' && linkKind(chunks[at]!) === 'subordinator') at++
  const belongs = chunks[at]?.kind === 'thing' && lexemeOf(chunks[at]!, 'actor-modifier') !== undefined
  if (belongs) at++
  const party = chunks[at]
  if (!party || party.broken || party.conjunction) return null
  const nation = party.kind === 'thing' && lexemeOf(party, 'nationality') !== undefined && !party.preposition
  if (nation) return at
  const fits = belongs ? 'ل' : party.preposition === 'من' ? 'من' : ''
  if (party.kind !== 'actor' || party.preposition !== fits) return null
  const verb = chunks[at + 1]
  return verb?.kind !== 'verb' || verb.conjunction || verb.pronoun !== '' ? at : null
}
