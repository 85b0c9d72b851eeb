import { packed } from '../kit/index.ts'
import type { Lexeme, LexemeKind } from '../lexicon/index.ts'
import type { Chunk } from './chunk.ts'
import { cluesHold } from './clues.ts'
import type { Found } from './found.ts'
import { type Frame, hasArticle, isConjoined } from './grammar.ts'
import { broughtBy } from './prepositions.ts'

/** The chunk that a find at word `first` makes, with its clitics cut off and the marks that belong to it. */
export function make(
  frame: Frame,
  found: Found,
  first: number,
  preposition: string,
  conjunction: boolean,
  broken: boolean,
): Chunk {
  const { words } = frame
  const word = words[first]!
  const name = frame.names[first]
  const lexemes = found.lexemes?.some(isEvent) ? fitting(frame, found.lexemes, first, found.end) : (found.lexemes ?? [])
  const kind = found.kind === 'event' && !lexemes.some(isEvent) ? 'thing' : found.kind
  const start = name && name.end <= found.end ? name.start : null
  const reading = found.reading ?? null
  const cut = start
    ? start.conjunction.length + start.preposition.length
    : reading
      ? reading.conjunction.length + reading.preposition.length
      : conjunction && isConjoined(word, null)
        ? 1
        : 0
  return {
    kind,
    first,
    end: found.end,
    span: {
      start: frame.quantityAt.get(first)?.span.start ?? word.start + cutLetters(word.text, cut),
      end: closedEnd(frame, first, found.shown ?? found.end),
    },
    lexemes: packed(lexemes),
    reading,
    preposition,
    brings: broughtBy(frame.lexicon, preposition),
    conjunction,
    broken,
    entity: found.entity ?? null,
    party: null,
    candidates: packed(found.candidates ?? []),
    placing: null,
    quantity: frame.quantityAt.get(first) ?? null,
    time: frame.timeAt.get(first) ?? null,
    pronoun: reading?.pronoun ?? '',
    definite: found.definite ?? false,
    acts: canAct(frame, found, first),
  }
}

/** Without the events that lack the words they need, or that are none in a text of peace. */
const fitting = (frame: Frame, lexemes: readonly Lexeme[], first: number, end: number): Lexeme[] =>
  lexemes.filter(l => !isEvent(l) || (!frame.topic && cluesHold(frame, l, first, end)))

const isEvent = ({ kind }: Lexeme) => kind === 'event'

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '‹': '›', '‘': '’', '(': ')' }

/** ميليشيا «حزب الله»: where a quotation mark opens inside a phrase and closes right after it, it belongs to it. */
export function closedEnd({ words, sentence }: Frame, first: number, end: number): number {
  const at = words[end - 1]!.end
  if (!anyMark(words, first + 1, end)) return at
  let closing = ''
  // بـ"العدوان" التركي: opened before the phrase, the mark inside it only closes.
  let before = words[first]!.gap.split('"').length % 2 === 0
  for (let i = first + 1; i < end; i++) {
    const { gap } = words[i]!
    if (gap === ' ') continue
    for (const mark of gap) {
      if (before && mark === '"') before = false
      else if (closing && mark === closing) closing = ''
      else if (!closing && QUOTES[mark]) closing = QUOTES[mark]!
    }
  }
  if (!closing) return at
  const next = words[end]
  return (next ? next.gap.startsWith(closing) : sentence.end > at) ? at + 1 : at
}

function anyMark(words: Frame['words'], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (words[i]!.gap !== ' ') return true
  return false
}

function canAct(frame: Frame, found: Found, first: number): boolean {
  if (found.kind === 'actor' || found.kind === 'person' || found.kind === 'source' || found.kind === 'victim')
    return true
  if (found.kind === 'thing')
    return (
      found.entity != null ||
      (found.lexemes ?? []).some(l => l.kind === 'nationality') ||
      (!found.lexemes?.length &&
        (found.end > first + 1 || !hasArticle(frame.words[first]!, frame.lexicon)) &&
        mayBeName(frame, first + 1, found.end))
    )
  if (found.kind !== 'place' || found.end - first > 1) return false
  const place = found.candidates?.[0] ? frame.lexicon.world.places.get(found.candidates[0]) : undefined
  return place?.kind === 'country' || (frame.names[first]?.hits.some(h => h.kind === 'metonym') ?? false)
}

/** جيرمي كوربن, not حياة المدنيين: names that no list has go on in words that none has. */
function mayBeName({ words }: Frame, from: number, end: number): boolean {
  return words.slice(from, end).every(({ shape }) => shape.readings.every(r => NAMES.has(r.entry.lexeme.kind)))
}

const NAMES = new Set<LexemeKind>(['given-name', 'nationality', 'ambiguous'])

/** Length in the written word of its first `count` letters, vowel signs included. ل melted with ال keeps its letters. */
function cutLetters(written: string, count: number): number {
  if (count === 0) return 0
  let at = 0
  for (let left = count; left > 0 && at < written.length; left--) {
    at++
    while (at < written.length && /[\u064B-\u0652\u0640]/.test(written[at]!)) at++
  }
  return written.slice(at).startsWith('ل') && written[at - 1] === 'ل' ? at - 1 : at
}
