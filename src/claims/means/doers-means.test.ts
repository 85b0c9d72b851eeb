import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// What a sentence tells first, and who did it.
const ROWS: readonly (readonly [text: string, type: string, doers: readonly string[]])[] = [
  ['استهداف طائرة مسيرة سيارة قرب مدينة القامشلي.', 'airstrike', ['طائرة مسيرة']],
  ['قتل شخصان إثر استهداف طائرة مسيرة تركية لدراجة نارية في قرية تل السمن.', 'airstrike', ['طائرة مسيرة تركية']],
  // What was hit is no means.
  ['أعلن الجيش استهداف طائرة مسيرة فوق القاعدة.', 'shelling', ['الجيش']],
]

it.each(ROWS)('%s', (text, type, doers) => {
  const [first] = code({ text, published: '2018-04-05' }, lexicon)
  expect([first?.type, first?.actors.map(a => a.text)]).toEqual([type, doers])
})
