import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { readText } from '../text/index.ts'
import { readMentions } from './mentions.ts'

const lexicon = loadLexicon()

/** The ids of the parties of a text that are known, states left out. */
function parties(text: string, published: string | null = null): string[] {
  return readMentions(readText({ text }, lexicon), published, lexicon).flatMap(m =>
    m.chunks.flatMap(c => (c.kind === 'actor' && c.entity && !c.entity.id.endsWith('-state') ? [c.entity.id] : [])),
  )
}

it.each([
  ['أعلن الجيش الوطني تقدمه في محافظة حجة غرب اليمن.', ['ye-government-forces']],
  ['قتل الجيش الوطني ثلاثة مسلحين في ريف حلب.', ['sy-national-army']],
  ['قصف التحالف مواقع في صعدة شمال اليمن.', ['ye-coalition']],
  ['قصف التحالف مواقع في الموصل شمال العراق.', ['coalition-oir']],
  ['هاجم المتمردون حاجزاً في صعدة.', ['ye-houthis']],
  ['هاجم المتمردون حاجزاً في جنوب الصومال.', []],
  ['قصف حزب الله بلدة في ريف دمشق، وأعلن الحزب أنه رد على هجوم.', ['lb-hezbollah', 'lb-hezbollah']],
  ['تعرض أنصار الحزب لهجوم في باكستان.', []],
  ['سيطرت المعارضة على حي مساكن هنانو في حلب.', ['sy-opposition']],
  ['اندلع قتال بين فصيلي فيلق الرحمن وجيش الإسلام في دوما.', ['sy-faylaq-al-rahman', 'sy-jaysh-al-islam']],
  ['التقى وفدان من حركتي حماس وفتح في القاهرة.', ['ps-hamas', 'ps-fatah']],
  ['شدد مسؤول تنظيمي على وحدة الصف.', []],
  ['اتهمت المعارضة الشرطة بقتل متظاهر في نيروبي عاصمة كينيا.', []],
])('%s', (text, expected) => {
  expect(parties(text)).toEqual(expected)
})

it('goes by the day where a name passed from one party to another', () => {
  const text = 'دخل الجيش السوري بلدة في ريف درعا.'
  expect(parties(text, '2018-07-01')).toEqual(['sy-government-forces'])
  expect(parties(text, '2025-03-01')).toEqual(['sy-transition-forces'])
})
