export { type NumberRead, readNumber } from './number.ts'
export { findQuantities } from './quantities.ts'
export type { Quantity } from './types.ts'
export { type NumberVocabulary, numberVocabulary } from './vocabulary.ts'
