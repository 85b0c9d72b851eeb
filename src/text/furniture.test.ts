import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { readText } from './index.ts'

const lexicon = loadLexicon()
const kept = (text: string) =>
  readText({ text }, lexicon)
    .filter(s => s.words.length)
    .map(s => text.slice(s.start, s.end))

test('a list of other stories after the report is no part of it', () => {
  const text = 'قصفت المدفعية القرية صباح اليوم.\nاقرأ أيضاً\nمقتل خمسة في غارة\nانفجار في السوق'
  expect(kept(text)).toEqual(['قصفت المدفعية القرية صباح اليوم.'])
})

test('menus and captions are passed over, the report between them is kept', () => {
  const text = 'الرئيسية\nسياسة\nغارة على البلدة\nآثار الدمار في البلدة - صورة أرشيفية\nقُتل مدنيان في الغارة.'
  expect(kept(text)).toEqual(['غارة على البلدة', 'قُتل مدنيان في الغارة.'])
})

test('below a list in the menus the headline of the title begins the report', () => {
  const headline = 'مقتل مدنيين في غارة على البلدة'
  const prose = 'قُتل مدنيان صباح اليوم في الغارة.'
  expect(kept(`صحيفة النهر ${headline}\nآخر الأخبار\nانفجار في السوق\n${headline}\n${prose}`)).toEqual([
    'صحيفة النهر',
    headline,
    headline,
    prose,
  ])
})

test('a line that leads to another page is no part of the report', () => {
  const prose = 'قصفت المدفعية القرية صباح اليوم.'
  const lines = [
    'للمزيد: مقتل خمسة في غارة على سوق',
    'اقرأ أيضاً: انفجار في السوق',
    'قد يهمك/ مصادر: قصف قريب',
    '03:56 م مقتل خمسة في غارة على السوق',
  ]
  for (const line of lines) expect(kept(`${prose}\n${line}`)).toEqual([prose])
  const speech = 'وأضاف: قتل خمسة في الغارة على السوق'
  expect(kept(`${prose}\n${speech}`)).toEqual([prose, speech])
})

test('headlines that the page has cut are other stories; one sentence that trails off is not', () => {
  const prose = 'قصفت المدفعية القرية صباح اليوم.'
  expect(kept(`${prose}\nمقتل خمسة في غارة على سوق في...\nانفجار يهز المدينة بعد ساعات من…`)).toEqual([prose])
  expect(kept(`${prose}\nولم ينته القصف...`)).toEqual([prose, 'ولم ينته القصف...'])
})

test('prose after such a list is read again', () => {
  const prose =
    'وقالت مصادر محلية إن الطائرات عادت مساء واستهدفت أطراف البلدة بثلاث غارات متتالية، ما أدى إلى تدمير منازل عدة واندلاع حرائق في الأراضي الزراعية المجاورة لها قبل أن تغادر.'
  expect(kept(`التالي\nمقتل خمسة في غارة\n${prose}`)).toEqual([prose])
})

const PROSE = [
  'قصفت مدفعية الجيش ليلا أطراف البلدة الجنوبية بعشرات القذائف وفق ما قاله سكان فيها لمراسلنا.',
  'ونزحت عشرات العائلات إلى القرى المجاورة.',
  'وقالت الإدارة المحلية إن ثلاثة منازل تهدمت.',
]

test('sub-headings and the headlines of other stories after the prose are no part of it', () => {
  const text = ['قصف على البلدة', ...PROSE.slice(0, 2), 'غارات جديدة على المدينة', PROSE[2]].join('\n')
  expect(kept(`${text}\nمقتل خمسة في غارة على سوق\nانفجار في مصنع قرب العاصمة`)).toEqual(['قصف على البلدة', ...PROSE])
})

test('a writer who sets no full stops tells nothing by them', () => {
  const lines = ['قصف على البلدة', PROSE[0]!, ...PROSE.slice(1).map(line => line.slice(0, -1))]
  expect(kept(lines.join('\n'))).toEqual(lines)
})

test('a dateline is not where it happened', () => {
  const [sentence] = readText({ text: 'بيروت، لبنان (وكالة النهر)-- قصفت الطائرات مدينة إدلب.' }, lexicon)
  expect(sentence!.words.map(w => w.text)).toEqual(['قصفت', 'الطائرات', 'مدينة', 'إدلب'])
})

test.each(['القاهرة: «الشرق الأوسط»', 'بيروت ـ وكالات', 'دمشق - رويترز'])(
  'a line that tells where a report was written: %s',
  line => {
    const prose = 'قصفت المدفعية القرية صباح اليوم.'
    expect(kept(`قصف على القرية اليوم\n${line}\n${prose}`)).toEqual(['قصف على القرية اليوم', prose])
  },
)

test('what somebody says behind a colon is no dateline', () => {
  const text = 'قصفت المدفعية القرية صباح اليوم.\nالقائد: «سننتقم»\nوقتل مدنيان في القصف.'
  expect(kept(text)).toHaveLength(3)
})
