import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// Who speaks and of whom, for each statement of a text.
const ROWS: readonly (readonly [text: string, statements: readonly string[]])[] = [
  // Between who speaks and the verb stands who he is.
  ['وكان الرئيس السوداني، عمر البشير، قد حذر، في وقت سابق، جوبا من دعم المتمردين.', ['عمر البشير > جوبا']],
  // The name after the office is whoever speaks.
  ['ودعا الأمين العام للأمم المتحدة أنطونيو غوتيريس إلى هدنة في اليمن.', ['أنطونيو غوتيريس > ']],
  // In the plural the verb has its subject before it: no party after it speaks.
  ['وخرج الأهالي في مظاهرة طالبوا فيها الجيش بفتح الطريق.', []],
  // Two parties after the verb: the first speaks, the second is spoken to; a pause or a time may stand between.
  ['وحذرت أنقرة، دمشق من الاقتراب من الحدود.', ['أنقرة > دمشق']],
  [
    'وطالبت الحكومة اليمنية مجلس الأمن الدولي والأمم المتحدة بموقف حازم.',
    ['الحكومة اليمنية > مجلس الأمن الدولي, الأمم المتحدة'],
  ],
  [
    'دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش يوم الاثنين، الأطراف المتحاربة في سوريا إلى ضبط النفس.',
    ['أنطونيو غوتيريش > الأطراف المتحاربة'],
  ],
  ['واتهمت منظمات حقوقية القوات الإثيوبية بالكذب.', ['منظمات حقوقية > القوات الإثيوبية']],
  ['وحذرت المبعوثة من كارثة في بيان نشرته يوم الأحد.', ['المبعوثة > ']],
  // One party alone that does not agree with the verb is spoken to, and whoever spoke last goes on.
  ['قال رئيس البلدية إن القصف مستمر، وحذر المدنيين من مغادرة بيوتهم.', ['رئيس البلدية > المدنيين']],
  ['وأعلنت الحركة وقف القتال، وناشدت المجتمع الدولي التحرك.', ['الحركة > المجتمع الدولي']],
  ['قال الناطق باسم الجيش إن قواته تتقدم، واتهم تركيا بإيواء مسلحين.', ['الناطق باسم الجيش > تركيا']],
  ['ونددت الحكومة الأردنية بقتل الطفل وحملت إسرائيل المسؤولية عن الجريمة.', ['الحكومة الأردنية > إسرائيل']],
  // Against whom: whoever did what is condemned, who is threatened, whom the words are about; never the speaker's own side.
  ['أدانت دول عربية الجريمة التي ارتكبتها القوات الإثيوبية في البلدة.', ['دول عربية > القوات الإثيوبية']],
  ['وندد المتظاهرون بتدخل تركيا في بلدهم.', ['المتظاهرون > تركيا']],
  ['هدد وزير الدفاع الأميركي بتوجيه ضربة إلى النظام السوري.', ['وزير الدفاع الأميركي > النظام السوري']],
  ['قال الناطق باسم الجيش إن الحوثيين سيدفعون الثمن.', ['الناطق باسم الجيش > الحوثيين']],
  ['وأعلن أن ما تقوم به الميليشيا الحوثية يعد مخالفا للقانون الدولي.', []],
  ['وهددت موسكو بأن القوات الروسية سترد على أي هجوم.', ['موسكو > ']],
  ['قال وزير الخارجية التركي إن ممارسات النظام السوري جريمة حرب.', ['وزير الخارجية التركي > النظام السوري']],
  // Who stands before the colon of a headline says it.
  ['نتنياهو: لن نسمح لإيران بالبقاء في سوريا', ['نتنياهو > إيران']],
  // The name beside an office, behind whose and where it is.
  ['ألقى مدير المكتب في غزة، محمد سالم، باللوم على الجيش.', ['محمد سالم > الجيش']],
  // A turn of phrase between the verb and its subject.
  ['دعا من جهته زعيم الحوثيين أنصاره إلى القتال.', ['زعيم الحوثيين > أنصاره']],
  // The pronoun of the clause is whoever is quoted; كما goes on about whoever spoke.
  ['قال مندوب تونس إنه يدين الحصار الذي تفرضه الجماعة.', ['مندوب تونس > الجماعة']],
  ['وقالت الوزيرة إنها تطالب الحكومة بفتح تحقيق.', ['الوزيرة > الحكومة']],
  ['نفى المتحدث باسم الحكومة وقوع خسائر، كما حذر دمشق من التدخل.', ['المتحدث باسم الحكومة > دمشق']],
  // A state and whoever bears its office speak on one occasion; what was said at no day is another.
  [
    'نددت فرنسا بالهجوم في مأرب.\nوقال وزير الخارجية الفرنسي، جان إيف لودريان، إن الهجوم جريمة حرب.',
    ['فرنسا, جان إيف لودريان > '],
  ],
  // A state speaks by its ministry.
  [
    'فرنسا تدين الهجمات في مأرب.\nأدانت وزارة الخارجية الفرنسية، الاثنين، الهجمات في مأرب.',
    ['وزارة الخارجية الفرنسية > '],
  ],
  [
    'فرنسا تدين الهجمات في مأرب.\nأدانت وزارة الخارجية التركية، الاثنين، الهجمات في مأرب.',
    ['فرنسا > ', 'وزارة الخارجية التركية > '],
  ],
  // A party and who speaks for it, whichever comes first; far down too; not what two say of each other.
  ['دعت حماس إلى هدنة في غزة.\nوقال سامي خليل، المتحدث باسم حماس، إن القصف جريمة حرب.', ['حماس, سامي خليل > ']],
  [
    'حذر حسن فارس إسرائيل من الهجوم.\nوتقع القرية في الجنوب.\nوفيها مدرسة.\nويعبرها نهر.\nودعا فارس إلى التحرك.',
    ['حسن فارس > إسرائيل'],
  ],
  ['حذرت أنقرة من الهجوم.\nوتبادلت أنقرة ودمشق الاتهامات.', ['أنقرة > ', 'أنقرة, دمشق > ']],
  // What a text says is said by whoever wrote it, and its object is no part of its name.
  [
    'قالت الحكومة اليمنية في بيان إن القصف مستمر.\nودعا البيان المجتمع الدولي إلى التحرك.',
    ['الحكومة اليمنية > المجتمع الدولي'],
  ],
  // A participle is its speaker's also behind the end of what he said, and at the head of a sentence.
  ['وقالت وزارة الخارجية السورية إن كثيرين عادوا، داعية اللاجئين إلى العودة.', ['وزارة الخارجية السورية > اللاجئين']],
  ['قال الرئيس اللبناني إن القرار ظالم.\nمطالبا إسرائيل بوقف العدوان.', ['الرئيس اللبناني > إسرائيل']],
  // A noun that names who speaks and whom it is addressed to tells as much as a verb.
  ['وتحدثت الصحيفة عن تحذير تركيا لدمشق من التدخل.', ['تركيا > دمشق']],
  ['وجاء ذلك بعد الاتهامات التي وجهتها السعودية لطهران.', ['السعودية > طهران']],
  ['وتضمن القرار إدانة لإيران.', []],
  // The letters of "to condemn" are also those of a town and of a religion.
  ['وقال المتحدث إن القوات دخلت أكثر من 20 مدينة وبلدة.', []],
]

it.each(ROWS)('%s', (text, statements) => {
  const names = (list: readonly { readonly text: string }[]) => list.map(n => n.text).join(', ')
  const found = code({ text, published: '2018-05-14' }, lexicon).filter(c => c.type === 'statement')
  expect(found.map(c => `${names(c.actors)} > ${names(c.targets)}`)).toEqual(statements)
})
