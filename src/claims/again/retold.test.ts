import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// What a report without a headline tells, and how many claims of the type it makes.
const ROWS: readonly (readonly [text: string, type: string, claims: number])[] = [
  // In one sentence the word with the article is the event told before it.
  ['تعرضت مدينة عفرين لقصف كثيف خلال النهار واقترب القصف من المستشفى.', 'shelling', 1],
  // The lede may name no more than the area, in other words.
  ['تعرض مخيم للنازحين شمالي حلب لقصف. وقال ناشطون إن القصف أصاب عائلات في ريف حلب الشمالي.', 'shelling', 1],
  ['قتل راع في قصف على ريف حلب الشمالي. وفي 3 آذار قتل ثلاثة في قصف على بلدة مارع شمالي حلب.', 'shelling', 2],
  // As many wounded in the next sentence.
  ['أصيب سبعة مدنيين في قصف على بلدة البارة. وقال مسعفون إن سبعة مدنيين أصيبوا في القصف على ريف إدلب.', 'shelling', 1],
  // A place filled in from what was told before holds nothing together over a sentence between.
  [
    'قصفت القوات التركية قرية معلك. ونزح الأهالي إلى الجنوب. وعاد الهدوء ليلا. وردت قوات سوريا الديمقراطية بقصف صاروخي.',
    'shelling',
    2,
  ],
  // What is counted is no event told before, whatever its article.
  ['قصفت الطائرات مدينة دوما أمس. وشنت إسرائيل في الأعوام الماضية مئات الضربات الجوية في سوريا.', 'airstrike', 2],
  ['قصفت الطائرات مدينة دوما أمس. وأصابت الضربات الجوية مستودعا في دوما.', 'airstrike', 1],
  // Two days that are said.
  ['قصفت قوات النظام مدينة دوما الأحد. وقصفت قوات النظام مدينة دوما الجمعة.', 'shelling', 2],
  // What is told of weeks ago is no part of what has its day from the sentence before.
  [
    'وقع انفجار في مدينة دوما الأحد. وقصفت قوات النظام بلدة حرستا بالمدفعية. وفي 3 كانون الثاني الماضي أصيب طفل بقصف على بلدة حرستا.',
    'shelling',
    2,
  ],
  // The dead of years are none of a shelling, whichever stands before.
  ['قصفت قوات النظام مدينة دوما. وأودى النزاع السوري منذ اندلاعه في 2011 بحياة 350 ألف شخص.', 'killing', 1],
  // Those counted since an operation began are none of the bombing before it.
  ['هز تفجير سيارة مدينة منبج. وارتفعت حصيلة القتلى من المقاتلين منذ بدء المعركة إلى 118.', 'killing', 1],
  // The longest fighting since a month ago counts nobody since then.
  ['قصفت المدفعية بلدة مارع. وقتل مدني في القصف بعد أعنف قتال دار منذ شهر.', 'killing', 0],
  // Those of an operation of weeks stand beside it.
  ['بدأت تركيا عملية عسكرية في عفرين. وقتل 46 جنديا تركيا في عفرين.', 'killing', 1],
  // An earlier count is of the same dead.
  ['قتل 14 مقاتلا في تفجير في قرية زيزون. وفي حصيلة سابقة أشار المرصد إلى مقتل ثمانية.', 'killing', 0],
  // A count of many happenings.
  [
    'أصيبت امرأة وطفلان بانفجار لغم في محافظة تعز. وقال تقرير إن انفجار ألغام في محافظة تعز أدى إلى إصابة 1132 مدنياً.',
    'bombing',
    2,
  ],
  // A verb with a doer of its own.
  ['هاجم مسلحون القرى والنقاط العسكرية في ريف حلب، واستهدف سلاح الجو مقراتهم.', 'airstrike', 1],
  ['هاجم مسلحون القرى والنقاط العسكرية في ريف حلب، واستهدف سلاح الجو مقراتهم.', 'offensive', 1],
  // The lede names the governorate, the next sentence the town.
  ['سيطرت الفصائل على بلدة في ريف حماة السبت. وقال ناشطون إن الفصائل سيطرت على بلدة مورك شمالي حماة.', 'capture', 1],
  // The toll of a strike is the strike's, also from another source.
  ['قصفت الطائرات سوق مدينة أريحا الأحد. وقال الدفاع المدني إن 14 مدنيا قتلوا في السوق.', 'killing', 0],
  // A place that bears no name may be in any that was told.
  ['قصفت طائرات مدينة عفرين الجمعة. وقال المرصد إن القصف أصاب المستشفى.', 'airstrike', 1],
  // A sentence that reminds of what was before; with the article it may be of the news.
  [
    'قصفت مدفعية الحركة مدينة الباب الخميس. وأصيب طفلان. ويذكر أن الحركة تستهدف مدينة الباب بصواريخ تسببت بمقتل مدنيين.',
    'shelling',
    2,
  ],
  ['قصفت مدفعية الحركة مدينة الباب الخميس. يذكر أن القصف أوقع جرحى في مدينة الباب.', 'shelling', 1],
  // People harmed at one place, and others at another.
  ['اختطف مسلحون تاجرا في مدينة عزاز. واختطف مجهولون طبيبا في مدينة الباب.', 'detention', 2],
  ['اعتقلت قسد ثلاثة شبان في قرية الحوايج، كما اعتقلت رجلا في بلدة الشحيل.', 'detention', 2],
  [
    'اعتقلت القوات ستة مسلحين في مدينة الموصل. وقال الناطق إن القوات اعتقلت الستة في حي الزهور بالموصل.',
    'detention',
    1,
  ],
  // Two figures that are open above; and one that takes up the other.
  ['قتل أكثر من 1500 مقاتل في منطقة عفرين. ووثق المرصد مقتل أكثر من 400 عنصر في منطقة عفرين.', 'killing', 2],
  ['قتل أكثر من 20 شخصا في منطقة عفرين. وقال المرصد إن 25 شخصا قتلوا في منطقة عفرين.', 'killing', 1],
  // Other figures of those taken, and a sentence that turns to something else.
  ['اعتقلت الشرطة رجلين في روما. واعتقلت الشرطة خمسة أشخاص.', 'detention', 2],
  ['اعتقلت الشرطة رجلين في روما. وقالت الوزارة إن الشرطة اعتقلت الرجلين في مطعم.', 'detention', 1],
  ['دمر الجيش دبابة للحركة. وفي غضون ذلك، دمر انفجار واجهة مصرف في العريش.', 'destruction', 2],
  // The article of an infinitive, of so many or of a series is that of the kind.
  ['تقدمت الفصائل نحو بلدة مورك. وحاولت الفصائل التسلل إلى محيط بلدة كفرزيتا ليلا.', 'offensive', 2],
  ['سيطرت الفصائل على بلدة مورك. وقال قائد إن الفصائل تمكنت من السيطرة على قرية المصاصنة.', 'capture', 2],
  ['قصفت طائرات روسية بلدة كفرزيتا. وشنت الطائرات عشرات الغارات على ريف اللاذقية.', 'airstrike', 2],
  ['وقع تفجير في مدينة عفرين. ونفذ التنظيم سلسلة من التفجيرات في بغداد ومدن أخرى.', 'bombing', 2],
  // It is not that of an attempt told before, nor with a pronoun.
  ['حاول مسلحون التسلل إلى مواقع الجيش قرب مورك. وقتل خمسة خلال محاولة التسلل.', 'offensive', 1],
  ['اعترضت الدفاعات الجوية صاروخا فوق جازان. وقال المتحدث إن الدفاعات تمكنت من اعتراضه.', 'repelled', 1],
  // A deed of the one side of a war is none of the other's; of allies it may be.
  ['شنت الفصائل المعارضة هجوما في ريف درعا. وتعرضت لهجوم مضاد من قوات النظام في ريف درعا.', 'offensive', 2],
  ['سيطرت قوات النظام على بلدة مورك. وقال ناشطون إن فصائل المعارضة سيطرت على مورك.', 'capture', 2],
  ['سيطرت قوات النظام على بلدة مورك. وقال ناشطون إن حزب الله سيطر على مورك.', 'capture', 1],
  // Two places.
  ['شنت الطائرات غارات على مدينة سراقب. وشنت الطائرات غارات على مدينة دوما.', 'airstrike', 2],
]

it.each(ROWS)('%s', (text, type, claims) => {
  const found = code({ text, published: '2018-05-14' }, lexicon)
  expect(found.filter(c => c.type === type)).toHaveLength(claims)
})

it('gives the toll of an attack to the attack, not to whoever met it', () => {
  const text =
    'شن الطيران غارات على مواقع جنوب دمشق. وتصدت الدفاعات الجوية للصواريخ وأسقطت معظمها، وأدى الهجوم إلى مقتل مدنيين اثنين.'
  const found = code({ text, published: '2018-05-14' }, lexicon)
  expect(found.map(c => `${c.type} ${c.casualties.length}`)).toEqual(['airstrike 1', 'repelled 0'])
})
