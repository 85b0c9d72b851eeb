import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A sentence, who did it, to whom: the vowel over the letters tells the passive, where the letters alone do not.
const ROWS = [
  ['خُطف مهندس أجنبي في شبوة.', [], ['مهندس أجنبي']],
  ['أُوقف صحافي عند حاجز في مأرب.', [], ['صحافي']],
  ['خطف مسلحون مهندساً أجنبياً في شبوة.', ['مسلحون'], ['مهندساً أجنبياً']],
  ['تُهاجم الفصائل حاجزاً للجيش في مورك.', ['الفصائل'], ['حاجزاً للجيش']],
  // Whoever is driven out leaves himself; whoever is driven from home is moved.
  ['أجبرت الغارات عناصر التنظيم على الانسحاب من القرية.', ['عناصر التنظيم'], []],
  ['أجبرت الغارات مئات السكان على النزوح من القرية.', [], ['مئات السكان']],
] as const

it.each(ROWS)('%s', (text, actors, targets) => {
  const claims = code({ text, published: '2018-03-02' }, lexicon)
  expect(claims.flatMap(c => c.actors.map(a => a.text))).toEqual(actors)
  expect(claims.flatMap(c => c.targets.map(t => t.text))).toEqual(targets)
})
