export {
  keyAt,
  type Match,
  matchPattern,
  remembering,
  runsOn,
  type Slot,
  type SlotHit,
  type Slots,
  withClitic,
} from './match.ts'
export type { Piece } from './pattern.ts'
export { quoteWords } from './quote.ts'
export { type CompiledRule, compileFor, indexRules, type PatternRow, type RuleIndex } from './rules.ts'
