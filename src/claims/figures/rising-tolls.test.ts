import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A sentence, and the figures of all its claims: `outcome min-max who`, an open bound as `?`.
const ROWS: readonly (readonly [text: string, ...figures: string[]])[] = [
  // What a toll comes to stands before the word for it, or behind the clause that tells of whom.
  ['وبذلك يرتفع إلى 21 عدد المتظاهرين الذين قتلوا منذ الجمعة.', 'killed 21-21 people'],
  ['ارتفع إلى 29 على الأقل عدد مقاتلي الفصائل ممن قضوا في القصف.', 'killed 29-? combatants'],
  ['يرتفع بذلك عدد المدنيين الذين قتلوا منذ الجمعة إلى 45 شخصاً.', 'killed 45-45 civilians'],
  ['توفي شاب في المستشفى، ما يرفع إلى تسعة عدد القتلى.', 'killed 9-9 people'],
  ['ما رفع حصيلة القتلى في المدينة إلى 27 على الأقل.', 'killed 27-? people'],
  ['ارتفعت حصيلة القتلى إلى 12 والجرحى إلى 30.', 'killed 12-12 people', 'wounded 30-30 people'],
  ['يرتفع إلى 40 عدد القرى التي أصابتها القذائف.'],
  // The parts of a toll, told by ضمنهم and أكثرهم, or before the word for the dead.
  ['سقط عشرة قتلى، من ضمنهم ثلاث نساء.', 'killed 10-10 people', 'killed 3-3 women'],
  ['قتل عشرة أشخاص أكثرهم من المدنيين.', 'killed 10-10 people', 'killed 6-10 civilians'],
  ['قال الطبيب إن ستين طفلاً وأربعين امرأة بين القتلى.', 'killed 60-60 children', 'killed 40-40 women'],
  // Who stands behind the noun that completes the verb died too; whoever was wounded did not.
  ['لقي القيادي سالم العمر مصرعه وخمسة جنود في غارة.', 'killed 6-6 combatants'],
  ['لقي جندي مصرعه مع ستة آخرين في كمين.', 'killed 1-1 combatants', 'killed 6-6 people'],
  ['لقي جندي مصرعه وأصيب خمسة في كمين.', 'killed 1-1 combatants', 'wounded 5-5 people'],
  // عدد before a figure counts nothing itself.
  ['استشهد عدد (3) مجندين في الهجوم.', 'killed 3-3 combatants'],
  ['أسفرت العملية عن القضاء على 12 إرهابياً في سيناء.', 'killed 12-12 combatants'],
  ['تهدف العملية إلى القضاء على الإرهابيين في سيناء.'],
  // A toll since a day is that of no strike told before it; its parts are told once.
  [
    'أسفر القصف عن مقتل ثمانية مدنيين، لترتفع حصيلة القتلى المدنيين منذ الأحد إلى 31 بينهم تسعة أطفال.',
    'killed 8-8 civilians',
    'killed 31-31 civilians',
    'killed 9-9 children',
  ],
  // Hundreds told beside a greater figure of the same are no other hundreds.
  [
    'قتل أربعون شخصاً وأصيب أكثر من 1700 برصاص الجيش شرق غزة.\nوأصيب المئات برصاص الجيش شرق غزة.',
    'killed 40-40 people',
    'wounded 1701-? people',
  ],
  // Of the ranks told behind both; whose kin they are says nothing of who they are; who is lost is missing.
  ['خلفت المعارك عشرة قتلى و60 جريحاً في صفوف الجيش.', 'killed 10-10 combatants', 'wounded 60-60 combatants'],
  ['مقتل نجل القيادي سالم العمر في غارة.', 'killed 1-1 people'],
  ['قتل جنديان وفقد 15 جندياً في الهجوم.', 'killed 2-2 combatants', 'missing 15-15 combatants'],
  ['سقطت أنظمة وقامت أخرى في تلك السنة.'],
  // A number with the article behind those it counts, or behind الـ; captives beside the dead; what killed before whom it killed.
  ['قتل الجنود الثلاثة في كمين.', 'killed 3-3 combatants'],
  ['مقتل ما يقارب الـ 40 عنصراً من الميليشيا.', 'killed 40-40 combatants'],
  [
    'سقوط أكثر من 50 قتيلاً في صفوف الحوثيين و20 أسيراً في الحديدة.',
    'killed 51-? combatants',
    'captured 20-20 combatants',
  ],
  ['بحث الطرفان تبادل الأسرى وجثث القتلى.'],
  ['قتلت غارة ثلاثة مدنيين في البلدة.', 'killed 3-3 civilians'],
  // So many told again without who they were; but a part of more is none of them.
  ['قتلت امرأتان في قصف على طفس أمس.\nوقال الأهالي إن شخصين قتلا في قصف على طفس أمس.', 'killed 2-2 women'],
  // What a toll exceeds, what it is estimated at, and what it comes to behind a phrase of time.
  ['تجاوز عدد القتلى في القصف على دوما ستين شخصاً.', 'killed 61-? people'],
  ['تخطى عدد النازحين من طفس أربعين ألفاً.', 'displaced 40001-? people'],
  ['تقدر المنظمة عدد الفارين من المعارك بعشرين ألفاً.', 'displaced 20000-20000 people'],
  ['قدرت المنظمة عدد من فروا من طفس بنحو ثلاثين ألفاً.', 'displaced 30000-30000 people'],
  ['بلغت حصيلة القتلى منذ اندلاع المواجهات 180 والجرحى 640.', 'killed 180-180 people', 'wounded 640-640 people'],
  ['بلغ عدد القرى المتضررة من القصف أربعين.'],
  // People who fall into hands are taken; a place that does is not.
  ['وقع في قبضة الفصائل ثلاثون جندياً قرب مورك.', 'captured 30-30 combatants'],
  ['سقط ستة من عناصر الميليشيا أسرى بيد الجيش.', 'captured 6-6 combatants'],
  ['وقعت القرية في أيدي المتمردين.'],
  // A number with the noun behind it, not with the doers before it.
  ['خطف مسلحون اثنين من عمال الإغاثة في درعا.', 'captured 2-2 aid-workers'],
  ['عالج الأطباء 14 حالة اختناق بعد قصف بالكلور على سراقب.', 'wounded 14-14 people'],
  ['اضطر مئات المدنيين إلى مغادرة بيوتهم بعد الهجوم.', 'displaced 200-999 civilians'],
]

it.each(ROWS)('%s', (text, ...figures) => {
  const told = code({ text, published: '2018-04-05' }, lexicon).flatMap(c =>
    c.casualties.map(f => `${f.outcome} ${f.min ?? '?'}-${f.max ?? '?'} ${f.who}`),
  )
  expect(told.toSorted()).toEqual(figures.toSorted())
})
