export { analyser, type Reading, type Start, type WordShape } from './analyse.ts'
export { sentences } from './sentences.ts'
export { type Sentence, type TextWord, words } from './words.ts'
export { readText } from './text.ts'
