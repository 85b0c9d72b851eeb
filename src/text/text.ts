import { packed } from '../kit/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Report } from '../record/index.ts'
import { type Analyse, analyser } from './analyse.ts'
import { furniture } from './furniture.ts'
import { sentences } from './sentences.ts'
import { type Sentence, words } from './words.ts'

const analysers = new WeakMap<Lexicon, Analyse>()

/** A report's sentences with their words, in the order of the text. */
export function readText(report: Pick<Report, 'text'>, lexicon: Lexicon): Sentence[] {
  let analyse = analysers.get(lexicon)
  if (!analyse) {
    analyse = analyser(lexicon)
    analysers.set(lexicon, analyse)
  }
  const spans = sentences(report.text)
  const beside = furniture(report.text, spans, lexicon)
  return spans.map((span, index) => ({
    ...span,
    index,
    // What stands beside the report on its page says nothing; its words stay in the text.
    words: packed(beside[index] ? [] : words(report.text, span, analyse)),
  }))
}
