import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

// A sentence, and who did what its one claim on the ground or in words tells.
const ROWS: readonly (readonly [text: string, actors: readonly string[]])[] = [
  ['هدد رئيس ما يسمى المجلس السياسي للحوثيين السعودية.', ['رئيس ما يسمى المجلس السياسي للحوثيين']],
  ['اعتقل عناصر ما يسمى الأمن الوقائي ثلاثة ناشطين في صنعاء.', ['عناصر ما يسمى الأمن الوقائي']],
  ['سيطرت قوات ما يعرف بـ«فجر ليبيا» على مطار طرابلس.', ['قوات ما يعرف بـ«فجر ليبيا»']],
  ['قصف ما يسمى بالحشد الشعبي قرية شمال كركوك.', ['الحشد الشعبي']],
  // Whoever has the article is told already.
  ['قصف الجيش ما يسمى لواء القدس شمال كركوك.', ['الجيش']],
]

it.each(ROWS)('%s', (text, actors) => {
  const claims = code({ text, published: '2018-03-02', outlet: null, url: null }, lexicon)
  expect(claims.flatMap(c => c.actors.map(a => a.text))).toEqual(actors)
})
