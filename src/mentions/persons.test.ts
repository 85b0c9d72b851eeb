import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

// A sentence that tells of one death, and who died.
const ROWS: readonly (readonly [text: string, dead: string])[] = [
  // The name of a party is an adjective of one person.
  ['قتل القيادي الحوثي سمير الوادعي في مأرب.', 'القيادي الحوثي سمير الوادعي'],
  [
    'وذكر شهود أن القائد الحوثي البارز المدعو سمير الوادعي، لقي حتفه في مأرب.',
    'القائد الحوثي البارز المدعو سمير الوادعي',
  ],
  // A man is named by his child behind a word for a person.
  ['مقتل القيادي أبو علي الكرار في عفرين.', 'القيادي أبو علي الكرار'],
  ['أكد ناشطون أن القائد العسكري أبو طارق قتل برصاص مجهولين.', 'القائد العسكري أبو طارق'],
]

it.each(ROWS)('%s', (text, dead) => {
  const claims = code({ text, published: '2018-03-02', outlet: null, url: null }, lexicon)
  expect(claims.flatMap(c => c.targets.map(t => t.text))).toEqual([dead])
})

it('takes no place for a man', () => {
  const [claim] = code({ text: 'سيطر الجيش على مدينة أبو الضهور.', published: null, outlet: null, url: null }, lexicon)
  expect(claim!.places.map(p => p.text)).toEqual(['مدينة أبو الضهور'])
})
