import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { readText } from '../text/index.ts'
import { peacefulTopic } from './topics.ts'

const lexicon = loadLexicon()
const topic = (text: string) => peacefulTopic(readText({ text }, lexicon)[0]!.words, lexicon)

test.each([
  ['topic.sport', 'شن المنتخب هجوما على مرمى ضيفه.'],
  ['topic.sport', 'حاصر اللاعبون الحارس داخل منطقته وسجل الفريق من تسديدات بعيدة.'],
  ['topic.nature', 'اجتاحت السيول قرى الساحل وقتل ثلاثة أشخاص.'],
  ['topic.disease', 'تخوض البلاد معركة ضد كورونا.'],
  ['topic.accident', 'قتل سائق وثلاثة ركاب على الطريق الساحلي.'],
  ['topic.history', 'احتلت بريطانيا المدينة عام 1917 بعد حصار قصير.'],
  [null, 'احتلت القوات الحكومية المدينة عام 2017 بعد حصار قصير.'],
  [null, 'قتل ثلاثة لاعبين حين أصابت قذيفة ملعبا خلال مباراة في الحي.'],
  [null, 'تصدت القوات لهجوم المسلحين رغم الثلوج والعاصفة.'],
  [null, 'قتل سائق حافلة برصاص قناص على الطريق الساحلي.'],
  [null, 'هاجم مجهولون حافلة تقل ركابا على الطريق الساحلي وقتلوا سائقها في هجوم ثان.'],
])('%s: %s', (expected, text) => {
  expect(topic(text)).toBe(expected)
})
