import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Named } from '../record/index.ts'
import type { Attribution } from './attribution.ts'
import { type Draft, quoteOf } from './draft.ts'
import { linkKind } from './roles/index.ts'

/**
 * الأمر الذي نفاه الجيش, ونفت موسكو ذلك: a denial that names no event of its own denies the one told last. It takes that
 * event's type, parties and place, and carries no figures.
 */
export function denials(
  text: string,
  mentions: Mentions,
  sentence: number,
  said: readonly Attribution[],
  drafts: readonly Draft[],
): Draft[] {
  const { chunks } = mentions
  return said.flatMap(attribution => {
    if (attribution.sense !== 'deny' || !attribution.sources.length) return []
    const verb = chunks[attribution.at]!
    const relative = chunks
      .slice(Math.max(0, attribution.at - 2), attribution.at)
      .some(c => c.kind === 'link' && linkKind(c) === 'relative')
    const own = drafts.some(d => d.sentence === sentence && d.chunk > attribution.at && d.chunk < attribution.end)
    if (own || !(verb.pronoun || relative || lexemeOf(verb, 'saying'))) return []
    if (!verb.pronoun && !relative && namesItsOwn(chunks, attribution)) return []
    // تقول موسكو إن طهران تسلح الجماعة وهو ما تنفيه طهران: of a clause before it in the sentence, if no event stands there.
    const clause = (verb.pronoun || relative) && chunks.slice(0, attribution.at - 1).some(c => c.kind === 'verb')
    const accusation = drafts.findLast(d => d.sentence === sentence && accuses(d, attribution))
    const denied = drafts.findLast(
      d =>
        d.status === 'reported' &&
        d.type !== 'statement' &&
        (!accusation || d.accusation === accusation) &&
        (d.sentence === sentence ? d.chunk < attribution.at : !clause && sentence - d.sentence <= 2),
    )
    if (!denied) return []
    return [
      {
        ...denied,
        sentence,
        chunk: attribution.at,
        trigger: quoteOf(text, verb.span),
        status: 'denied' as const,
        casualties: [],
        sources: [...attribution.sources],
        sentences: [sentence],
        steps: [{ rule: 'denial.of-the-last', gave: `denies ${denied.entry.id}`, at: quoteOf(text, verb.span) }],
        anaphoric: false,
      },
    ]
  })
}

/** اتهمت موسكو لندن بكذا، وهو ما نفته لندن: who is accused denies what the accusation is of. */
function accuses({ type, chunk, targets }: Draft, { at, sources }: Attribution): boolean {
  const same = (a: Named, b: Named) => (a.id !== null && a.id === b.id) || a.text === b.text
  return type === 'statement' && chunk < at && targets.some(t => sources.some(s => same(s, t)))
}

/** نفى الجيش استخدام السلاح, نفى أن تكون له صلة: what is denied is named, if by words that no list knows; نفى الاتهامات points back. */
function namesItsOwn(chunks: readonly Chunk[], { at, end, sources }: Attribution): boolean {
  const after = chunks.slice(at + 1, end)
  if (after.some(c => c.kind === 'link' && linkKind(c) === 'subordinator')) return true
  const content = after.find(
    c => NAMING.has(c.kind) && !sources.some(s => s.start <= c.span.start && c.span.start < s.end),
  )
  return content !== undefined && !content.definite && !content.pronoun
}
const NAMING = new Set(['thing', 'support', 'event'])
