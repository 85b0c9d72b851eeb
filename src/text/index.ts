export type { Reading, Start, WordShape } from './analyse.ts'
export { byShape } from './by-shape.ts'
export { readText } from './text.ts'
export type { Sentence, TextWord } from './words.ts'
