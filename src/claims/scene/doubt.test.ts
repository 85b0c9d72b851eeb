import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A report, and the types of its claims.
const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // An attack that is only pointed to, and one that is told.
  ['وبدأت اللجنة تحقيقا في الهجوم الأخير في خليج عدن.', []],
  ['ونفت الحركة أي صلة بالهجوم في خليج عدن.', ['offensive']],
  ['ووقع الهجوم على ناقلة النفط في خليج عدن.', ['offensive']],
  ['وقالت مصادر محلية إن مسلحين شنوا هجوما على ناقلة النفط في خليج عدن.', ['offensive']],
  ['وتدرب الجنود على سيناريو هجوم في صحراء الأنبار.', []],
  ['وكان ذلك أحدث حلقة في سلسلة هجمات.', []],
  // A deed to come of which nothing is told, and what is asked for.
  ['ولا يزال خيار شن ضربات جديدة مطروحا.', []],
  ['وتعتزم الحكومة شن ضربات على مواقع التنظيم.', ['shelling']],
  // A taking that another word is about, and one that has its own day.
  ['وتحدث الضابط عن أهمية موقع السيطرة على التلة.', []],
  ['وتمكنت القوات من السيطرة على بلدة مورك.', ['capture']],
  // A death that says of whom the sentence speaks.
  ['وزار المحافظ عائلات الجنود الذين قتلوا في حماة.', []],
  ['وزار المحافظ عائلات الجنود الذين قتلوا أمس في حماة.', ['killing']],
  // A death that another plan is about, and one that is meant.
  ['وينوي الوزير التوجه إلى المحكمة ردا على مقتل الطفل.', []],
  ['وخطط مسلحون لاغتيال المحافظ في حماة.', ['killing']],
  ['وكرم المحافظ ضابطا. وقتل خمسة جنود في حماة.', ['killing']],
]

it.each(ROWS)('%s', (text, claims) => {
  const found = code({ text, published: '2019-05-14' }, lexicon)
  expect(found.map(c => c.type)).toEqual(claims)
})
