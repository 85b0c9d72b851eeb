export { type Reading, type Start, type WordShape } from './analyse.ts'
export { type Sentence, type TextWord } from './words.ts'
export { readText } from './text.ts'
