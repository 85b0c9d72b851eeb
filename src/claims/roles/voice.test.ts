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
  // Behind what is said of how and where, whoever stands in the accusative was killed by the subject.
  ['قتلت القوات بدم بارد شاباً قرب الجسر.', ['القوات'], ['شاباً']],
  ['قتل مسلحون مجهولون في الناصرية رجلين.', ['مسلحون مجهولون'], ['رجلين']],
  ['قتل مسلحون مجهولون في الناصرية أمس.', [], ['مسلحون مجهولون']],
  ['قتل مسلحون مجهولون القيادي في الحشد.', ['مسلحون مجهولون'], ['القيادي في الحشد']],
  ['وإن ثلاث مدرعات أعطبت بصواريخ موجهة.', [], ['ثلاث مدرعات']],
  ['دبابات دمرت منازل في القرية.', ['دبابات'], ['منازل']],
  // Who is counted after a verb of rescue did not do it.
  ['علقت المنظمة عملها في ران وأجلت 22 من موظفيها.', [], ['22 من موظفيها']],
  // A man's word after a verb of a woman's is whom she calls on; a land before a colon is no subject.
  ['ونددت الوزارة بالهدم، ودعت مجلس الأمن إلى التحرك.', ['الوزارة'], ['مجلس الأمن']],
  ['سوريا: موسكو تطالب واشنطن بالتحرك.', ['موسكو'], ['واشنطن']],
  // Whom the words are about is no word of the speaker's name, nor one man's office of those who took him.
  ['حذر فوزي برهوم إسرائيل من التصعيد.', ['فوزي برهوم'], ['إسرائيل']],
  ['اتهم المتحدث العسكري يحيى سريع السعودية بقصف صعدة.', ['السعودية'], []],
  ['اعتقلت قوات الاحتلال النائب السابق قرب الحاجز.', ['قوات الاحتلال'], ['النائب السابق']],
  // Vehicles that destroy nothing were destroyed.
  ['دمرت عشر دبابات في المعركة.', [], ['عشر دبابات']],
  ['دمرت دبابات الجيش منزلاً في القرية.', ['دبابات الجيش'], ['منزلاً']],
  // Whoever looks into an attack did not carry it out, and an adjective of the land is no party.
  ['سيبدأ الخبراء السبت التحقيق في الهجوم على القافلة.', [], ['القافلة']],
  ['شنت الفصائل معركة لتحرير كامل التراب العراقي.', ['الفصائل', 'الفصائل'], []],
  // Another one is the thing that stands before it.
  ['سقط صاروخ آخر استهدف مدينة مأرب.', [], []],
  ['في سياق آخر قتلت قوات الأمن مسلحاً.', ['قوات الأمن'], ['مسلحاً']],
  // Whoever is driven out leaves himself; whoever is driven from home is moved.
  ['أجبرت الغارات عناصر التنظيم على الانسحاب من القرية.', ['عناصر التنظيم'], []],
  ['أجبرت الغارات مئات السكان على النزوح من القرية.', [], ['مئات السكان']],
] as const

it.each(ROWS)('%s', (text, actors, targets) => {
  const claims = code({ text, published: '2018-03-02' }, lexicon)
  expect(claims.flatMap(c => c.actors.map(a => a.text))).toEqual(actors)
  expect(claims.flatMap(c => c.targets.map(t => t.text))).toEqual(targets)
})
