import { sql } from 'kysely'
import type { Span } from '../record/index.ts'
import { namedOf, placesOf } from './passage-places.ts'
import type { Coded, Passage, PassageQuery, Passages } from './record.ts'
import { withClaims } from './reports.ts'
import type { Db } from './tables.ts'
import type { Normalise } from './words.ts'

/** Reports read at a time, and before an answer says that there is more. */
const PAGE = 50
const MOST = 1000
/** Sentences given of one report. */
const SENTENCES = 4

interface Word extends Span {
  /** As written, and as compared. */
  readonly raw: string
  readonly words: readonly string[]
}

/** Words that follow each other, as typed and as compared. */
interface Phrase {
  readonly raw: readonly string[]
  readonly words: readonly string[]
}

/** Letters with their marks and the signs that draw them out, and digits. */
const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu
const MARKS = /["“”«»]/u
const SENTENCE_END = /[.!?؟؛]\s|\n/gu

/**
 * Reports whose text holds what was asked for, newest first, with the sentences that hold it. All words must stand there,
 * those in quotation marks one after the other. Not `strict`: spellings of one word are one word.
 */
export async function passages(db: Db, query: PassageQuery, normalise: Normalise): Promise<Passages> {
  const { strict = false, within = 'text', names = [], ids = [], limit = 20 } = query
  const asked = [phrasesOf(query.text, normalise), ...names.map(name => [phraseOf(name, normalise)])]
  const alternatives = asked.filter(phrases => phrases.length > 0 && phrases.every(({ words }) => words.length > 0))
  if (alternatives.length === 0) return { items: [], next: null, candidates: 0 }
  const match = alternatives
    .map(phrases => `(${phrases.map(({ words }) => `"${words.join(' ').replaceAll('"', '')}"`).join(' AND ')})`)
    .join(' OR ')
  const found = db
    .selectFrom('reports')
    .where('current', '=', 1)
    .where('key', 'in', sql<number>`(select rowid from report_words where report_words match ${match})`)
  const { n } = await found.select(db.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const items: Passage[] = []
  let at = query.cursor ?? 0
  for (const end = at + MOST; at < Math.min(end, n); ) {
    const rows = await found
      .selectAll()
      .orderBy('published', order => order.desc().nullsLast())
      .orderBy('id')
      .offset(at)
      .limit(PAGE)
      .execute()
    for (const coded of await withClaims(db, rows)) {
      if (items.length >= limit) return { items, next: at, candidates: n }
      at++
      const hits = hitsOf(coded, alternatives, { strict, within, ids }, normalise)
      if (hits.length > 0) items.push(passageOf(coded, hits))
    }
    if (rows.length < PAGE) break
  }
  return { items, next: at < n ? at : null, candidates: n }
}

function phrasesOf(text: string, normalise: Normalise): readonly Phrase[] {
  return text
    .split(MARKS)
    .flatMap((part, n) =>
      n % 2 === 1
        ? [phraseOf(part, normalise)]
        : (part.match(WORD) ?? []).map(word => ({ raw: [word], words: normalise(word) })),
    )
    .filter(({ words }) => words.length > 0)
}

function phraseOf(text: string, normalise: Normalise): Phrase {
  return { raw: text.match(WORD) ?? [], words: normalise(text) }
}

type How = {
  readonly strict: boolean
  readonly within: NonNullable<PassageQuery['within']>
  readonly ids: readonly string[]
}

/** Where the text holds one of the alternatives: each of its phrases, in the places that count. */
function hitsOf(
  { report, claims }: Coded,
  alternatives: readonly (readonly Phrase[])[],
  { strict, within, ids }: How,
  normalise: Normalise,
): readonly Span[] {
  const words = [...report.text.matchAll(WORD)].map(
    ({ 0: raw, index }): Word => ({ raw, words: normalise(raw), start: index, end: index + raw.length }),
  )
  const places = placesOf(report.text, claims, within)
  const counts = (span: Span) => places === null || places.some(at => at.start <= span.start && span.end <= at.end)
  const byId = namedOf(claims, within).filter(({ id }) => id != null && ids.includes(id))
  const said = alternatives.flatMap(phrases => {
    const each = phrases.map(phrase => where(words, phrase, strict).filter(counts))
    return each.every(list => list.length > 0) ? each.flat() : []
  })
  const all = [...said, ...byId].sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter((span, n) => !all.slice(0, n).some(other => other.start <= span.start && span.end <= other.end))
}

function where(words: readonly Word[], phrase: Phrase, strict: boolean): Span[] {
  const wanted = strict ? phrase.raw : phrase.words
  const flat = words.flatMap(word =>
    (strict ? [word.raw] : word.words).map(text => ({ text, start: word.start, end: word.end })),
  )
  const found: Span[] = []
  for (let at = 0; at + wanted.length <= flat.length; at++)
    if (wanted.every((text, n) => flat[at + n]!.text === text))
      found.push({ start: flat[at]!.start, end: flat[at + wanted.length - 1]!.end })
  return found
}

function passageOf({ report, claims }: Coded, hits: readonly Span[]): Passage {
  const { id, outlet, published, title, url, text } = report
  const sentences = [
    ...Map.groupBy(hits, ({ start, end }) => {
      const around = sentenceAround(text, start, end)
      return `${around.start} ${around.end}`
    }),
  ].map(([key, hits]) => {
    const [start, end] = key.split(' ').map(Number) as [number, number]
    return { start, end, text: text.slice(start, end), hits }
  })
  const touched = claims.filter(({ evidence }) =>
    evidence.some(at => hits.some(hit => at.start < hit.end && hit.start < at.end)),
  )
  return {
    report: { id, outlet, published, title, url, claims: claims.length },
    sentences: sentences.slice(0, SENTENCES),
    more: Math.max(0, sentences.length - SENTENCES),
    claims: touched.map(claim => claim.id),
  }
}

/** The sentence that holds a span; one without end is cut at a few hundred letters. */
function sentenceAround(text: string, start: number, end: number): Span {
  const from = Math.max(0, start - 400)
  const ends = [...text.slice(from, Math.min(text.length, end + 400)).matchAll(SENTENCE_END)].map(
    ({ index }) => from + index + 1,
  )
  const first = ends.findLast(at => at <= start) ?? from
  const last = ends.find(at => at >= end) ?? Math.min(text.length, end + 400)
  const lead = text.slice(first, last).match(/^\s*/)![0].length
  return { start: first + lead, end: first + text.slice(first, last).trimEnd().length }
}
