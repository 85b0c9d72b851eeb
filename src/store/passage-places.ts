import type { Claim, Span } from '../record/index.ts'
import type { PassageQuery } from './record.ts'

type Within = NonNullable<PassageQuery['within']>

/** What stands between quotation marks; a mark that is never closed opens nothing. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"\n]*"/gu
/** Words that may belong to a name beside what a claim took of it: العقيد [فهد المطر]، [الناشط] رائد السالم. */
const NAME_AFTER = /^(?: +[\p{L}\p{M}\u0640]+){0,3}/u
const NAME_BEFORE = /(?:[\p{L}\p{M}\u0640]+ +){0,2}$/u
/** Letters in which those words are looked for. */
const REACH = 80

/** A name of a claim: its words, and what it is in `world/`. */
type Name = Span & { readonly id?: string | null }

/** The stretches of a text in which a hit counts; null where all of it does. */
export function placesOf(text: string, claims: readonly Claim[], within: Within): readonly Span[] | null {
  if (within === 'text') return null
  if (within === 'quotation')
    return [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
  const named = namedOf(claims, within)
  return within === 'person' ? named.map(name => wholeName(text, name)) : named
}

/** What claims name: a person may be any of those who did it, whom it was done to, who says it or who was harmed. */
export function namedOf(claims: readonly Claim[], within: Within): readonly Name[] {
  return claims.flatMap(({ sources, actors, targets, places, casualties }): readonly Name[] => {
    if (within === 'source') return sources
    if (within === 'place') return places
    if (within === 'party') return [...actors, ...targets]
    return within === 'person' ? [...sources, ...actors, ...targets, ...casualties.map(one => one.evidence)] : []
  })
}

function wholeName(text: string, { start, end }: Span): Span {
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))![0].length
  const after = NAME_AFTER.exec(text.slice(end, end + REACH))![0].length
  return { start: start - before, end: end + after }
}
