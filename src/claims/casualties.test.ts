import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { readMentions } from '../mentions/index.ts'
import { readText } from '../text/index.ts'
import { readClaims } from './index.ts'

const lexicon = loadLexicon()

/** The figures of all claims: `type: outcome min-max who`, an open bound as `?`. */
function figures(text: string): string[] {
  const published = '2018-04-05'
  const mentions = readMentions(readText({ text }, lexicon), published, lexicon)
  return readClaims({ text, published }, mentions, lexicon).flatMap(claim =>
    claim.casualties.map(c => `${claim.type}: ${c.outcome} ${c.min ?? '?'}-${c.max ?? '?'} ${c.who}`),
  )
}

const ROWS: readonly (readonly [group: string, text: string, ...told: string[]])[] = [
  [
    'a figure after a preposition counts what follows',
    'عثر الأهالي على ثلاث جثث في مدينة الشحيل.',
    'killing: killed 3-3 people',
  ],
  [
    'a name that no list knows, right after that',
    'وقال مصدر في المستشفى إن لحود قتل بعدة طلقات نارية في القلب.',
    'killing: killed 1-1 people',
  ],
  [
    'who is told before the verb',
    'في ناحية زركان التابعة للحسكة أصيب الطفل تميم فيصل جراء قصف تركي.',
    'shelling: wounded 1-1 children',
  ],
  [
    'told before, not after',
    'استهدف قصف مدفعي محيط مدينة أعزاز ما أدى لسقوط شهيدة وثلاثة جرحى، كما قصفت المدفعية قرية تويس.',
    'shelling: killed 1-1 people',
    'shelling: wounded 3-3 people',
  ],
  [
    'whom a pronoun points at',
    'استهدفت طائرة مسيرة سيارة قيادي قرب بلدة الدانا، ما أدى إلى مقتله.',
    'airstrike: killed 1-1 people',
  ],
  [
    'whom a pronoun points at',
    'أطلق مسلحون النار على امرأة في مدينة الباب ما تسبب بوفاتها.',
    'shooting: killed 1-1 women',
  ],
  [
    'whom a pronoun points at',
    'أطلق مسلحون النار على ثلاثة شبان في مدينة الباب ما أدى إلى مقتلهم.',
    'shooting: killed 3-3 people',
  ],
  [
    'who died together',
    'قتل القيادي سالم الحمد مع ثلاثة من مرافقيه في غارة على تعز.',
    'airstrike: killed 4-4 combatants',
  ],
  ['who died together', 'قتل البكلي ومرافقه في غارة على مدينة البيضاء.', 'airstrike: killed 2-2 people'],
  [
    'who died together',
    'وقال التلفزيون إن الصماد قتل مع ستة من مرافقيه في غارة على الحديدة.',
    'airstrike: killed 7-7 people',
  ],
  [
    'who died together',
    'مقتل رجل وزوجته وطفليه بقصف مدفعي على سرمين.',
    'shelling: killed 1-1 people',
    'shelling: killed 1-1 women',
    'shelling: killed 2-2 children',
  ],
  ['who died together', 'وقالت المصادر إن أباً وابنه قتلا في قصف على سرمين.', 'shelling: killed 2-2 people'],
  [
    'who is told before the verb',
    'وذكرت المصادر أن شاباً يدعى سالم الحمد قتل برصاص الجيش شرق غزة.',
    'shooting: killed 1-1 people',
  ],
  [
    'who is told before the verb',
    'وكان طفل يبلغ من العمر 11 عاماً قد قتل يوم الثلاثاء برصاص قناص في درعا.',
    'shooting: killed 1-1 children',
  ],
  [
    'who is told before the verb',
    'شن التحالف غارة على منزل في قرية الزر قتل فيها شخص يدعى سالم الحمد.',
    'airstrike: killed 1-1 people',
  ],
  [
    'one figure for the dead and the wounded',
    'ثمانية شهداء وجرحى في قصف مدفعي على بلدة أبو راسين.',
    'shelling: killed 1-8 people',
    'shelling: wounded 1-8 people',
  ],
  ['lives lost', 'فقد أربعة أطفال حياتهم جراء قصف مدفعي على بلدة كنصفرة.', 'shelling: killed 4-4 children'],
  [
    'one figure for the dead and the wounded',
    'قتل وأصيب عشرات المدنيين في قصف على السوق.',
    'shelling: killed 1-99 civilians',
    'shelling: wounded 1-99 civilians',
  ],
  [
    'one figure for the dead and the wounded',
    'تسبب القصف بمقتل وجرح عشرات المدنيين في البلدة.',
    'shelling: killed 1-99 civilians',
    'shelling: wounded 1-99 civilians',
  ],
  [
    'one figure for the dead and the wounded',
    'لقي ثلاثة جنود مصرعهم وأصيب اثنان آخران في هجوم على ثكنة عسكرية.',
    'offensive: killed 3-3 combatants',
    'offensive: wounded 2-2 combatants',
  ],
  [
    'one strike, its dead and wounded',
    'قتل ثلاثة مدنيين وأصيب خمسة أطفال بقصف مدفعي على بلدة سرمين.',
    'shelling: killed 3-3 civilians',
    'shelling: wounded 5-5 children',
  ],
  [
    'one strike, its dead and wounded',
    'أسفرت غارة جوية على مدينة الباب عن مقتل أربعة أشخاص وإصابة تسعة آخرين.',
    'airstrike: killed 4-4 people',
    'airstrike: wounded 9-9 people',
  ],
  [
    'one strike, its dead and wounded',
    'مقتل سبعة مسلحين وإصابة ثلاثة جنود في اشتباكات قرب تعز.',
    'clash: killed 7-7 combatants',
    'clash: wounded 3-3 combatants',
  ],
  [
    'one strike, its dead and wounded',
    'انفجرت عبوة ناسفة في بلدة الراعي، ما أدى إلى مقتل طفل وإصابة امرأة بجروح.',
    'bombing: killed 1-1 children',
    'bombing: wounded 1-1 women',
  ],
  [
    'one strike, its dead and wounded',
    'قصفت المدفعية بلدة آفس، ما تسبب في سقوط قتيل وستة جرحى.',
    'shelling: killed 1-1 people',
    'shelling: wounded 6-6 people',
  ],
  [
    'one strike, its dead and wounded',
    'أودى القصف المدفعي على بلدة النيرب بحياة ثلاثة أشخاص.',
    'shelling: killed 3-3 people',
  ],
  [
    'one strike, its dead and wounded',
    'أصيب طفل يبلغ من العمر تسعة أعوام في قصف مدفعي على قرية كفر عمة.',
    'shelling: wounded 1-1 children',
  ],
  ['one strike, its dead and wounded', 'انفجار لغم أرضي يقتل شخصين في ريف حماة.', 'bombing: killed 2-2 people'],
  [
    'one strike, its dead and wounded',
    'قال مصدر إن هجوماً صاروخياً استهدف حافلة عسكرية قرب تدمر مما أسفر عن مقتل عشرة جنود وإصابة تسعة آخرين.',
    'shelling: killed 10-10 combatants',
    'shelling: wounded 9-9 combatants',
  ],
  ['a toll apart', 'أعلنت وزارة الصحة مقتل ستة أشخاص في بغداد.', 'killing: killed 6-6 people'],
  ['a toll apart', 'قتل قناص المسعفة سلمى الأحمد قرب السياج.', 'killing: killed 1-1 medics'],
  ['who', 'قتل جنديان في كمين قرب الرقة.', 'offensive: killed 2-2 combatants'],
  ['who', 'مقتل مسعفين اثنين بغارة جوية على مشفى في إدلب.', 'airstrike: killed 2-2 medics'],
  ['who', 'أصيب ثلاثة صحفيين بقصف مدفعي على مدينة درعا.', 'shelling: wounded 3-3 journalists'],
  ['who', 'أصيب ثلاثة عناصر من الدفاع المدني السوري بقصف مدفعي على جرابلس.', 'shelling: wounded 3-3 aid-workers'],
  ['who', 'قتل خمسة من أفراد الجيش السوري بقصف مدفعي في حماة.', 'shelling: killed 5-5 combatants'],
  ['who', 'قضى رجل بانفجار لغم في ريف درعا.', 'bombing: killed 1-1 people'],
  [
    'who',
    'أدى القصف المدفعي على الحي إلى سقوط قتلى وجرحى بين صفوف المدنيين.',
    'shelling: killed ?-? civilians',
    'shelling: wounded ?-? civilians',
  ],
  ['who', 'سقوط جرحى في صفوف المسلحين بقصف مدفعي على قرية السكرية.', 'shelling: wounded ?-? combatants'],
  ['who', 'سقط أربعة قتلى في صفوف الجنود خلال اشتباكات في مأرب.', 'clash: killed 4-4 combatants'],
  ['who', 'قتل عامل بقصف مدفعي على أطراف إعزاز.', 'shelling: killed 1-1 people'],
  ['numbers', 'قتل مدنيان بقصف مدفعي على مارع.', 'shelling: killed 2-2 civilians'],
  ['numbers', 'أصيبت امرأتان بقصف مدفعي على تل رفعت.', 'shelling: wounded 2-2 women'],
  ['numbers', 'قتل عشرات المدنيين بغارات جوية على دوما.', 'airstrike: killed 20-99 civilians'],
  ['numbers', 'أودى القصف المدفعي بحياة المئات في المدينة.', 'shelling: killed 200-999 people'],
  ['numbers', 'قتل أكثر من عشرين مسلحاً بغارات جوية في البادية.', 'airstrike: killed 21-? combatants'],
  ['numbers', 'قتل ما لا يقل عن 16 شخصاً بتفجير انتحاري في كركوك.', 'bombing: killed 16-? people'],
  ['numbers', 'قتل نحو 250 مدنياً بالقصف المدفعي على الغوطة.', 'shelling: killed 250-250 civilians'],
  ['numbers', 'أصيب عدد من المدنيين بقصف مدفعي على أريحا.', 'shelling: wounded ?-? civilians'],
  ['numbers', 'مقتل العديد من المسلحين بغارات جوية على الموصل.', 'airstrike: killed ?-? combatants'],
  ['numbers', 'قتل ثلاثون جندياً وشرطياً في هجوم على القاعدة.', 'offensive: killed 30-30 combatants'],
  [
    'numbers',
    'أسفر القصف المدفعي على البلدة عن خمسة قتلى وعشرات الإصابات.',
    'shelling: killed 5-5 people',
    'shelling: wounded 20-99 people',
  ],
  [
    'bare figures',
    'مقتل شاب وإصابة أكثر من 100 بقصف مدفعي على المدينة.',
    'shelling: killed 1-1 people',
    'shelling: wounded 101-? people',
  ],
  [
    'bare figures',
    'قتل 43 شخصاً وأصيب 173 بقصف مدفعي على عدن.',
    'shelling: killed 43-43 people',
    'shelling: wounded 173-173 people',
  ],
  [
    'bare figures',
    'قتل تسعة مسلحين وأصيب العشرات بغارات جوية على صعدة.',
    'airstrike: killed 9-9 combatants',
    'airstrike: wounded 20-99 combatants',
  ],
  [
    'one figure for both',
    'مقتل وإصابة 15 شخصاً بقصف مدفعي على أريحا.',
    'shelling: killed 1-15 people',
    'shelling: wounded 1-15 people',
  ],
  [
    'one figure for both',
    'مقتل وإصابة سبعة مدنيين بينهم طفلان بقصف مدفعي على عفرين.',
    'shelling: killed 1-7 civilians',
    'shelling: killed 1-2 children',
    'shelling: wounded 1-7 civilians',
    'shelling: wounded 1-2 children',
  ],
  [
    'one figure for both',
    'أسفر التفجير في سوق شعبي عن سقوط عشرات القتلى والجرحى.',
    'bombing: killed 20-99 people',
    'bombing: wounded 20-99 people',
  ],
  [
    'one figure for both',
    'أوقعت غارة جوية على البلدة 30 قتيلاً وجرحى.',
    'airstrike: killed 30-30 people',
    'airstrike: wounded ?-? people',
  ],
  [
    'others',
    'مقتل جنديين وإصابة أربعة آخرين بانفجار لغم في البادية.',
    'bombing: killed 2-2 combatants',
    'bombing: wounded 4-4 combatants',
  ],
  [
    'others',
    'مقتل طفل وجرح آخر بقصف مدفعي على نبل.',
    'shelling: killed 1-1 children',
    'shelling: wounded 1-1 children',
  ],
  [
    'others',
    'مقتل امرأة وإصابة ثلاثة آخرين بقصف مدفعي على مريمين.',
    'shelling: killed 1-1 women',
    'shelling: wounded 3-3 people',
  ],
  [
    'others',
    'أسفر القصف المدفعي على البلدة عن مقتل شخصين وإصابة آخرين بجروح.',
    'shelling: killed 2-2 people',
    'shelling: wounded ?-? people',
  ],
  [
    'others',
    'استشهد مدنيان وجرح آخران بانفجار لغم في كنصفرة.',
    'bombing: killed 2-2 civilians',
    'bombing: wounded 2-2 civilians',
  ],
  ['others', 'أصيب أكثر من 50 شخصاً آخرين في انفجار وقع وسط السوق.', 'bombing: wounded 51-? people'],
  [
    'among them',
    'قتل 18 مدنياً بينهم خمسة أطفال وامرأتان بغارات جوية على سقبا.',
    'airstrike: killed 18-18 civilians',
    'airstrike: killed 5-5 children',
    'airstrike: killed 2-2 women',
  ],
  [
    'among them',
    'مقتل ثلاثة مدنيين وإصابة ثمانية بينهم طفلة بقصف مدفعي على تفتناز.',
    'shelling: killed 3-3 civilians',
    'shelling: wounded 8-8 civilians',
    'shelling: wounded 1-1 children',
  ],
  [
    'among them',
    'قتل 15 مدنياً من بينهم نساء وكوادر طبية بقصف مدفعي على المشفى.',
    'shelling: killed 15-15 civilians',
    'shelling: killed ?-? women',
    'shelling: killed ?-? medics',
  ],
  [
    'among them',
    'قتل تسعة مدنيين بينهم طفلة عمرها أربعة أعوام بقصف مدفعي على الحي.',
    'shelling: killed 9-9 civilians',
    'shelling: killed 1-1 children',
  ],
  [
    'among them',
    'قتل 43 مدنياً بينهم 16 مدنياً من عائلة واحدة بقصف مدفعي على عفرين.',
    'shelling: killed 43-43 civilians',
  ],
  [
    'most of them',
    'مقتل 21 شخصاً غالبيتهم من الأطفال بقصف مدفعي على المدينة.',
    'shelling: killed 21-21 people',
    'shelling: killed 11-21 children',
  ],
  [
    'most of them are of two kinds',
    'مقتل 21 شخصاً غالبيتهم من النساء والأطفال بقصف مدفعي على المدينة.',
    'shelling: killed 21-21 people',
  ],
  [
    'some of them, before the verb',
    'وقال مصدر طبي إن عشرين شخصاً، بينهم ثلاثة أطفال وامرأة، قتلوا في غارة على السوق.',
    'airstrike: killed 20-20 people',
    'airstrike: killed 3-3 children',
    'airstrike: killed 1-1 women',
  ],
  [
    'some of each',
    'قصفت المدفعية المدينة، وأصيب عدد من النساء والأطفال.',
    'shelling: wounded ?-? women',
    'shelling: wounded ?-? children',
  ],
  [
    'some of them, in a row',
    'تسببت الهجمات باستشهاد أكثر من 130 شخصاً، من بينهم 45 طفلاً و23 امرأة، بالإضافة إلى متطوعين اثنين في صفوف الدفاع المدني.',
    'offensive: killed 131-? people',
    'offensive: killed 45-45 children',
    'offensive: killed 23-23 women',
    'offensive: killed 2-2 aid-workers',
  ],
  [
    'one of them is told',
    'قتل ثلاثة مدنيين أحدهم طفل في غارة على السوق.',
    'airstrike: killed 3-3 civilians',
    'airstrike: killed 1-1 children',
  ],
  [
    'whose they are, after the bound',
    'قصفت القوات البلدة ما تسبب بمقتل 27 شخصاً على الأقل من سكان الحي.',
    'shelling: killed 27-? civilians',
  ],
  [
    'wounds of an unsaid number',
    'أدى القصف المكثف على البلدة إلى إصابات بين صفوف المدنيين.',
    'shelling: wounded ?-? civilians',
  ],
  ['no wounds', 'قصفت الطائرات مستودعاً وأوقعت أضراراً دون إصابات في صفوف المدنيين.'],
  ['one of them', 'مقتل أحد عناصر الشرطة برصاص قناص قرب درعا.', 'shooting: killed 1-1 combatants'],
  [
    'another unsaid number',
    'قتل أربعة أشخاص وأصيب عدد آخر بجروح في انفجار سيارة مفخخة.',
    'bombing: killed 4-4 people',
    'bombing: wounded ?-? people',
  ],
  ['who died together', 'قتل القيادي ومرافقاه في انفجار عبوة ناسفة.', 'bombing: killed 3-3 combatants'],
  [
    'who died together',
    'قتل مسلحون نائباً في البرلمان مع حارسيه.',
    'killing: killed 1-1 people',
    'killing: killed 2-2 combatants',
  ],
  [
    'two before a verb in the dual',
    'وذكرت المصادر أن مدنيين اثنين قتلا في قصف على سرمين.',
    'shelling: killed 2-2 civilians',
  ],
  [
    'a toll of weeks',
    'قتل أكثر من ألف مدني خلال ثلاثة أسابيع من حملة القصف على المدينة.',
    'shelling: killed 1001-? civilians',
  ],
  [
    'among them',
    'قتل 25 شخصاً بينهم مدنيون وجنود في هجمات قرب كركوك.',
    'offensive: killed 25-25 people',
    'offensive: killed ?-? civilians',
    'offensive: killed ?-? combatants',
  ],
  [
    'lists',
    'قتل رجل وامرأة وطفلان بقصف مدفعي على كفر تخاريم.',
    'shelling: killed 1-1 people',
    'shelling: killed 1-1 women',
    'shelling: killed 2-2 children',
  ],
  [
    'lists',
    'أصيب في القصف المدفعي على البلدة كل من خالد العلي (22 عاماً)، ومحمود الحسن (43 عاماً).',
    'shelling: wounded 2-2 people',
  ],
  [
    'lists',
    'مقتل أربعة مدنيين وثلاثة جنود بقصف مدفعي على حلب.',
    'shelling: killed 4-4 civilians',
    'shelling: killed 3-3 combatants',
  ],
  ['what a toll rose to', 'ارتفعت حصيلة القتلى إلى 700.', 'killing: killed 700-700 people'],
  ['what a toll rose to', 'وارتفعت الحصيلة إلى 35.', 'killing: killed 35-35 people'],
  [
    'what a toll rose to, since an attack began',
    'وارتفعت حصيلة القتلى من المقاتلين منذ بدء المعركة إلى أكثر من 700.',
    'killing: killed 701-? combatants',
  ],
  [
    'what a toll rose to, of the dead of an attack',
    'ارتفعت حصيلة ضحايا القصف إلى 35 قتيلاً و70 جريحاً.',
    'shelling: killed 35-35 people',
    'shelling: wounded 70-70 people',
  ],
  [
    'what a toll rose to, behind a cause and a span',
    'وارتفعت بذلك حصيلة القتلى جراء القصف على الغوطة الشرقية منذ 18 شباط/فبراير إلى 1517 مدنياً.',
    'shelling: killed 1517-1517 civilians',
  ],
  [
    'weeks are no toll',
    'ارتفع عدد ضحايا ثلاثة أسابيع من القصف إلى أكثر من 1100 قتيل.',
    'shelling: killed 1101-? people',
  ],
  [
    'some of whom no list knows',
    'فتح مسلحون النار في حفل زفاف ما أسفر عن مقتل 21 من الضيوف.',
    'shooting: killed 21-21 people',
  ],
  ['some of a party', 'مقتل 13 من الحوثيين في غارة على صعدة.', 'airstrike: killed 13-13 combatants'],
  ['a figure opens the clause', 'وأفادت البعثة بأن العشرات قتلوا في مدينة جوبا.', 'killing: killed 20-99 people'],
  ['some of one nation', 'قتل في الهجوم نحو 15 سعودياً.', 'offensive: killed 15-15 people'],
  [
    'a dual with the article',
    'سقوط 43 قتيلاً وقرابة الألفي جريح برصاص الجيش الإسرائيلي.',
    'shooting: killed 43-43 people',
    'shooting: wounded 2000-2000 people',
  ],
  ['the figure stands late', 'أصيب جراء القصف المدفعي على الحي 23 مدنياً بجروح.', 'shelling: wounded 23-23 civilians'],
  ['the figure stands late', 'سقط خلال الاشتباكات في حلب 38 مدنياً.', 'clash: killed 38-38 civilians'],
  ['taken', 'اعتقلت قوات الأمن عشرة شبان في درعا.', 'detention: captured 10-10 people'],
  [
    'taken',
    'مقتل تسعة مسلحين في اشتباكات بتعز وأسر خمسة جنود.',
    'clash: killed 9-9 combatants',
    'detention: captured 5-5 combatants',
  ],
  ['taken', 'خطف مسلحون مجهولون طبيباً في السويداء.', 'detention: captured 1-1 medics'],
  ['moved', 'نزح أكثر من 200 ألف مدني من ريف إدلب.', 'displacement: displaced 200001-? civilians'],
  ['moved', 'أدى القصف إلى نزوح المدنيين من البلدة.'],
  ['none', 'قصفت المدفعية أطراف البلدة دون وقوع إصابات.'],
  ['none', 'استهدف قصف مدفعي قرية البارة ولم ترد أنباء عن إصابات.'],
  ['none', 'نفى الجيش مقتل خمسة من جنوده بقصف مدفعي على القاعدة.'],
  ['lives lost', 'فقدت امرأة حياتها بقصف مدفعي على بلدة عين عيسى.', 'shelling: killed 1-1 women'],
  ['lives lost', 'لقي ثلاثة مدنيين حتفهم بانفجار لغم في ريف الرقة.', 'bombing: killed 3-3 civilians'],
  ['lives lost', 'خسر التنظيم أكثر من عشرين مسلحاً في البادية.', 'killing: killed 21-? combatants'],
  [
    'told twice',
    'قتلى بقصف على سرمين\nقصفت المدفعية بلدة سرمين.\nوأسفر القصف عن مقتل خمسة مدنيين.',
    'shelling: killed 5-5 civilians',
  ],
  [
    'told twice',
    'مقتل ثلاثة أشخاص بقصف مدفعي على سرمين\nقتل أربعة أشخاص بقصف مدفعي على بلدة سرمين اليوم.',
    'shelling: killed 4-4 people',
  ],
  [
    'told twice',
    'مقتل أربعة أشخاص بقصف مدفعي على سرمين\nقتل أربعة مدنيين بقصف مدفعي على بلدة سرمين اليوم.',
    'shelling: killed 4-4 civilians',
  ],
  [
    'told twice',
    'قتل العشرات بقصف مدفعي على سرمين.\nوأكدت مصادر طبية مقتل 31 شخصاً بالقصف المدفعي على سرمين.',
    'shelling: killed 31-31 people',
  ],
]

describe.each([...new Set(ROWS.map(row => row[0]))])('%s', group => {
  test.each(ROWS.filter(row => row[0] === group).map(([, text, ...told]) => [text, told] as const))(
    '%s',
    (text, told) => {
      expect(figures(text).sort()).toEqual([...told].sort())
    },
  )
})
