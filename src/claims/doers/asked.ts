import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isFighting, linkKind } from '../roles/index.ts'

// Between those who are asked and what they are asked for stands no more than so many phrases.
const NEAR = 4

/**
 * طالبوا السلطات بالإفراج عنهم, دعا الفصائل إلى تسليم سلاحها: whoever is asked for a deed is to do it. اتهم إسرائيل بأنها قصفت القرية: the
 * pronoun points to the accused. `before` are the drafts told before.
 */
export function askedToDo(mentions: Mentions, draft: Draft, before: readonly Draft[]): readonly Named[] {
  const call = before.findLast(d => d.sentence === draft.sentence)
  // بأنها اقتحمت المسجد وأطلقت النار: what is joined goes on about the accused.
  const goesOn = draft.verbal && mentions.chunks[draft.chunk]!.conjunction
  if (goesOn && call?.steps.some(step => step.rule === ASKED)) return call.actors
  const statement = call?.type === 'statement' ? call : null
  if (!statement?.targets.length) return []
  const { chunks } = mentions
  const sense = String(lexemeOf(chunks[statement.chunk]!, 'saying')?.data['sense'])
  const last = chunks.findLastIndex((c, i) => i < draft.chunk && statement.targets.some(t => t.start === c.span.start))
  if (last < statement.chunk) return []
  const between = chunks.slice(last + 1, draft.chunk)
  if (draft.verbal) {
    return sense === 'accuse' && between.length === 1 && pointsBack(mentions, between[0]!) ? statement.targets : []
  }
  const self = chunks[draft.chunk]!
  const asks = ASKING.has(sense) && draft.status === 'planned' && ASKED_FOR.has(self.preposition)
  const near =
    between.length <= NEAR && between.every(c => c.kind !== 'verb' && c.kind !== 'link' && c.preposition === '')
  if (!asks || !near) return []
  // دعا المجتمع الدولي إلى هدنة: a truce is kept by those who fight.
  if (TRUCE.has(draft.type)) return statement.targets.every(t => fights(mentions, t)) ? statement.targets : []
  return statement.targets
}

/** بأنها, بأنه */
function pointsBack({ frame }: Mentions, link: Chunk): boolean {
  const { fold } = frame.words[link.end - 1]!.shape
  const that = link.kind === 'link' && linkKind(link) === 'subordinator'
  return that && frame.lexicon.clitics.pronouns.some(pronoun => fold.endsWith(pronoun))
}

/** The step of a deed's derivation that names whom it is asked of. */
export const ASKED = 'recall.asked'

const ASKING = new Set(['call', 'demand'])
const ASKED_FOR = new Set(['ب', 'الي', 'ل', 'علي', ''])
const TRUCE = new Set(['ceasefire', 'ceasefire-end', 'talks'])

function fights({ chunks, frame }: Mentions, named: Named): boolean {
  const chunk = chunks.find(c => c.span.start === named.start)
  return chunk !== undefined && (isFighting(frame, chunk) || chunk.kind === 'place')
}
