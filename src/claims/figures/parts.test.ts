import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A sentence, and its figures: outcome min-max who, an open bound as `?`.
const ROWS: readonly (readonly [text: string, ...figures: string[]])[] = [
  // A figure is a lower bound over whoever stands between.
  ['لقي أربعة جنود من الفصيل، على الأقل، مصرعهم في المعارك.', 'killed 4-? combatants'],
  ['أدت الغارة إلى مقتل مدني على الأقل.', 'killed 1-? civilians'],
  // All of those told before are of one kind.
  ['قتل شخص وأصيب أربعة آخرون، جميعهم من المدنيين، بتفجير سيارة.', 'killed 1-1 civilians', 'wounded 4-4 civilians'],
  ['قتل ثلاثون شخصاً كلهم مدنيون في الغارات.', 'killed 30-30 civilians'],
  ['أدت الغارة إلى مقتل ثلاثة أشخاص جميعهم من عائلة واحدة.', 'killed 3-3 people'],
  // Kinds that make up a figure, behind it.
  [
    'أدى القصف إلى مقتل ستة مدنيين، هم رجلان وطفلان وامرأتان.',
    'killed 6-6 civilians',
    'killed 2-2 children',
    'killed 2-2 women',
  ],
  [
    'أدى القصف إلى إصابة 13 شخصاً (9 أطفال و4 نساء).',
    'wounded 13-13 people',
    'wounded 9-9 children',
    'wounded 4-4 women',
  ],
  // Single persons among the dead; some of a figure, told beside other figures.
  ['ومن بين القتلى القائد خالد العلي وطفلان.', 'killed 1-1 combatants', 'killed 2-2 children'],
  [
    'أدى قصف المدفعية على البلدة إلى إصابة تسعة مدنيين بينهم أطفال. وأصيب في قصف السوق أربعة مدنيين بينهم طفلان.',
    'wounded 9-9 civilians',
    'wounded ?-? children',
    'wounded 4-4 civilians',
    'wounded 2-2 children',
  ],
  // Of those among them only a kind of their own is told.
  ['قتل سبعة أشخاص بينهم طفل ووالده بقصف جوي.', 'killed 7-7 people', 'killed 1-1 children'],
  // عائلة واحدة: the word for one counts what stands before it.
  ['لقي ثلاثة أطفال من عائلة واحدة مصرعهم إثر قصف مدفعي.', 'killed 3-3 children'],
  ['أدى الانفجار إلى سقوط عدد من القتلى والجرحى.', 'killed ?-? people', 'wounded ?-? people'],
  ['قتل القيادي وأحد مرافقيه في غارة.', 'killed 2-2 combatants'],
  // Others are whoever they are.
  ['قتل مدني وأصيب آخرون في قصف مدفعي على البلدة.', 'killed 1-1 civilians', 'wounded ?-? people'],
  // The phrase after bodies says whose they are.
  ['انتشل الدفاع المدني جثث أربعة أطفال من تحت الأنقاض.', 'killed 4-4 children'],
  ['خسرت المقاومة ثلاثة من مقاتليها في المعارك.', 'killed 3-3 combatants'],
  ['قتل جنديان واختفى خمسة آخرون في الكمين.', 'killed 2-2 combatants', 'missing 5-5 combatants'],
  ['توفيت طفلة إثر إصابتها برصاصة طائشة في البلدة.', 'killed 1-1 children'],
  ['بلغ عدد المعتقلين 18 ألف شخص.', 'captured 18000-18000 people'],
  // Whose ranks it is.
  ['أوقعت العملية عشرات القتلى في صفوف الحوثيين.', 'killed 20-99 combatants'],
  // Who fell is counted, and the word for the dead after the verb counts nobody.
  ['قال السكان إن 25 حوثياً وعشرة من رجال الشرطة سقطوا قتلى.', 'killed 25-25 combatants', 'killed 10-10 combatants'],
  // Part of a name.
  ['قتل المواطن سالم أحمد قائد العمر وطفل في القصف.', 'killed 1-1 civilians', 'killed 1-1 children'],
  ['دفع القصف بنحو مليون شخص إلى النزوح.', 'displaced 1000000-1000000 people'],
  // In what they died, and who tells it, stand before those counted.
  ['وقتل في النزاع السوري أكثر من 200 صحفي.', 'killed 201-? journalists'],
  ['اندلعت معركة قتل فيها حسب مصادر طبية 374 شخصاً.', 'killed 374-374 people'],
  ['ارتفع عدد الضحايا المدنيين إلى 46 قتيلاً.', 'killed 46-46 civilians'],
  ['ألقت الشرطة القبض على القيادي سالم العمر في بغداد.', 'captured 1-1 combatants'],
  // What makes no claim of its own takes no toll.
  ['تشهد البلاد نزاعاً منذ عام 2011 أدى إلى مقتل نحو نصف مليون شخص.', 'killed 500000-500000 people'],
  // Of what they fell victim stands before them.
  ['وقعت مجزرة في البلدة. وراح ضحية المجزرة خمسة مدنيين بينهم امرأة.', 'killed 5-5 civilians', 'killed 1-1 women'],
  ['هز تفجير السوق وراح ضحيته عشرة أشخاص.', 'killed 10-10 people'],
  // One, as the noun says; two, as the verb says, and who they are.
  ['أن شخصاً واحداً قتل في دوما جراء القصف.', 'killed 1-1 people'],
  ['وأفاد المتحدث أن شرطيين قتلا في انفجار.', 'killed 2-2 combatants'],
  ['ووصل عدد الموقوفين إلى 26 شخصاً.', 'captured 26-26 people'],
  // None were told of.
  ['سقط صاروخ في مزرعة ولم يتم رصد أي ضحايا.'],
  ['قصف الجيش البلدة ولم ترد تقارير عن سقوط قتلى أو مصابين.'],
  ['دهم الجنود المنازل دون أن يبلغ عن سقوط جرحى.'],
  ['قصفت الطائرات البلدة ولم يتسن التحقق من وجود ضحايا.'],
  ['قصفت الطائرات البلدة وسط أنباء عن سقوط قتلى.', 'killed ?-? people'],
]

it.each(ROWS)('%s', (text, ...figures) => {
  const told = code({ text, published: '2018-04-05' }, lexicon).flatMap(c =>
    c.casualties.map(f => `${f.outcome} ${f.min ?? '?'}-${f.max ?? '?'} ${f.who}`),
  )
  expect(told.toSorted()).toEqual(figures.toSorted())
})
