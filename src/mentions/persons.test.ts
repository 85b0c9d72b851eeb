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
  // Behind an adjective without the article begins whom the raid killed.
  ['قتلت غارة أمريكية القيادي في حركة الشباب عدنان غرار في كيسمايو.', 'القيادي في حركة الشباب عدنان غرار'],
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

// Sentences in which one party alone speaks or is met, and how it is called.
const SPEAKERS: readonly (readonly [text: string, speaker: string])[] = [
  // A family name that a town has too, a first name that no list knows.
  ['هدد وزير الدفاع الأمريكي روبيرت أوستن بهجوم جديد.', 'وزير الدفاع الأمريكي روبيرت أوستن'],
  ['حذر نائب المبعوث الأممي معين شريم من التصعيد.', 'معين شريم'],
  // The plural of men behind the family name is whom he turns to.
  ['دعا شيخ الأزهر أحمد الطيب المتحاربين إلى ضبط النفس.', 'أحمد الطيب'],
  ['دعت الأمم المتحدة المسلحين إلى ضبط النفس.', 'الأمم المتحدة'],
  // A thing with the article is no word of the office before it.
  ['انتقد وزير الخارجية المصري الوضع في ليبيا.', 'وزير الخارجية المصري'],
]

it.each(SPEAKERS)('%s', (text, speaker) => {
  const claims = code({ text, published: '2018-03-02', outlet: null, url: null }, lexicon)
  expect(claims.filter(c => c.type === 'statement').flatMap(c => c.actors.map(a => a.text))).toEqual([speaker])
})
