import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

/** The figures of all claims: `outcome min-max who`, an open bound as `?`. */
const figures = (text: string) =>
  code({ text, published: '2018-04-05' }, lexicon).flatMap(claim =>
    claim.casualties.map(c => `${c.outcome} ${c.min ?? '?'}-${c.max ?? '?'} ${c.who}`),
  )

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...told: string[]])[]>> = {
  'those not named are of the kind told beside them': [
    ['قتل سبعة مدنيين وجرح العشرات في غارة على سوق الخضار.', 'killed 7-7 civilians', 'wounded 20-99 civilians'],
    ['قتل سبعة مدنيين وأصيب تسعة آخرون في غارة على السوق.', 'killed 7-7 civilians', 'wounded 9-9 civilians'],
    ['قتل سبعة مدنيين وأصيب أكثر من تسعة آخرين في غارة على السوق.', 'killed 7-7 civilians', 'wounded 10-? people'],
    ['قتل سبعة مدنيين وأصيب تسعة في غارة على السوق.', 'killed 7-7 civilians', 'wounded 9-9 people'],
    ['قتل جندي وأصيب خمسة آخرون في انفجار لغم.', 'killed 1-1 combatants', 'wounded 5-5 combatants'],
    ['قتل جندي وأصيب خمسة في انفجار لغم.', 'killed 1-1 combatants', 'wounded 5-5 people'],
    ['قتل سبعة مدنيين وأصيب عدد آخر في غارة على السوق.', 'killed 7-7 civilians', 'wounded ?-? people'],
    ['أسفر الكمين عن مقتل ستة وإصابة ثمانية آخرين من عناصر الشرطة.', 'killed 6-6 combatants', 'wounded 8-8 combatants'],
    [
      'أسفر الانفجار عن مقتل تسعة من عناصر الشرطة إلى جانب عدد من الجرحى.',
      'killed 9-9 combatants',
      'wounded ?-? combatants',
    ],
    ['خلّف القصف على البلدة عشرات القتلى والجرحى المدنيين.', 'killed 1-99 civilians', 'wounded 1-99 civilians'],
    // How many villages they lived in is no number of people.
    ['نزح سكان ثلاث قرى في المديرية.'],
    ['نزح ثلاثة من سكان القرية.', 'displaced 3-3 civilians'],
    ['قتل جنديان وأصيب ثالث بجروح في انفجار لغم.', 'killed 2-2 combatants', 'wounded 1-1 combatants'],
    ['أدى القصف إلى استشهاد امرأة وإصابة ثالثة.', 'killed 1-1 women', 'wounded 1-1 women'],
    ['قصفت المدفعية حاجزاً ثالثاً وأصابت سيارة رابعة.'],
  ],
  'whom no list knows as persons': [
    ['ثار الجنود وقتلوا 18 من مدربيهم.', 'killed 18-18 people'],
    ['مقتل 250 من منطقة واحدة في المعارك.', 'killed 250-250 people'],
    ['أدى القصف إلى تدمير عشرة من المنازل.'],
    ['أصيب فتى في الثالثة عشرة من عمره برصاص القناصة.', 'wounded 1-1 children'],
  ],
  'a toll told in a relative clause': [
    ['ندد الوزير بالتصعيد على البلدة، والذي أسفر عن مقتل 14 شخصاً.', 'killed 14-14 people'],
    ['زار الوزير عائلات الجنود الذين قتلوا في المعارك.'],
  ],
  'what stands behind a thing is of the thing': [
    ['قتل عشرة آلاف شخص في الحرب بين الجيش والمسلحين.', 'killed 10000-10000 people'],
    ['أسفرت العملية عن مقتل عشرين وعدد غير محدد من الجرحى في صفوف الشرطة.', 'killed 20-20 combatants'],
  ],
  'those counted before a comma': [['نعت القيادة أربعة من جنودها، استشهدوا في المعارك.', 'killed 4-4 combatants']],
  'an attack feared and one that was': [
    [
      'دعت الحكومة إلى اجتماع لمنع هجوم على دوما. وقال ناشطون إن 49 شخصاً قتلوا في الهجوم على دوما أمس.',
      'killed 49-49 people',
    ],
  ],
  'what was only tried': [
    ['حاول مسلحون اغتيال الوزير في بغداد.'],
    ['حاول مسلحون اغتيال الوزير ما أدى إلى مقتل حارسه.', 'killed 1-1 combatants'],
  ],
  'a body that does not fight': [
    ['قتل شخصان من المكون الدرزي بقصف على القرية.', 'killed 2-2 people'],
    ['قتل ستة من الكوادر الإنسانية بقصف على القرية.', 'killed 6-6 aid-workers'],
  ],
  'one who died, told twice': [
    ['مقتل الصحافي سالم العمري بقصف في حلب. وقال أهله إن العمري قتل بقصف في حلب أمس.', 'killed 1-1 journalists'],
    ['قتل رجل وطفلة بقصف في حلب.', 'killed 1-1 people', 'killed 1-1 children'],
  ],
  'a year is no figure': [
    ['قتل الجندي أثناء معارك مدينة الرقة 2017، بحسب ذويه.', 'killed 1-1 combatants'],
    ['قتل 2015 من عناصر الجيش في المعارك.', 'killed 2015-2015 combatants'],
  ],
  'natives of a place': [
    ['استشهد سبعة من أبناء البلدة بالقصف.', 'killed 7-7 civilians'],
    ['قتل شخصان من أبناء البلدة برصاص مجهولين.', 'killed 2-2 civilians'],
    ['قتل جنديان من أبناء البلدة في المعارك.', 'killed 2-2 combatants'],
    ['قتل ابن قائد المنطقة بالقصف.', 'killed 1-1 people'],
  ],
  'whose the ranks are': [
    ['استهدفت الطائرات مواقع الحوثيين وأوقعت قتلى في صفوفهم.', 'killed ?-? combatants'],
    ['قتل عضوان من قوات الأمن بانفجار لغم.', 'killed 2-2 combatants'],
    ['جندت الميليشيا عدداً من الشبان بالقوة في صفوفها بعد اعتقال ثلاثة شبان.', 'captured 3-3 people'],
  ],
  'what counts nobody': [
    ['داهمت الشرطة الحي دون اعتقال أي شخص.'],
    ['أعلنت الشرطة اعتقال خلية في المدينة.'],
    ['نفذت الطائرات غارات من دون مقتل أي مدنيين.'],
  ],
  'one figure for dead and wounded, then one of their own': [
    [
      'قتل وأصيب العشرات من الجنود في اشتباكات. وأصيب العشرات من الجنود في الاشتباكات.',
      'killed 1-99 combatants',
      'wounded 20-99 combatants',
    ],
  ],
  'a name that no list has, before the relative of one man': [
    ['حضر الوزير تشييع الكنعاني الذي قتل أمس في غارة جوية.', 'killed 1-1 people'],
    ['وقال إن الكنعاني قتل خمسة جنود في كمين.', 'killed 5-5 combatants'],
  ],
  'whom a pronoun points at': [
    ['أطلق مجهولون النار على شرطي في مدينة نوى ما أدى إلى مقتله.', 'killed 1-1 combatants'],
    ['أطلق مجهولون النار على أحد عناصر الفرقة الرابعة ما أدى لإصابته.', 'wounded 1-1 combatants'],
    ['أطلق الجيش النار على شاب ما أدى إلى مقتله.', 'killed 1-1 people'],
  ],
  'a toll that comes to a figure': [
    ['غير أن عدد القتلى ارتفع إلى 30 شخصاً في التفجير.', 'killed 30-30 people'],
    ['تراوح عدد القتلى في التفجير بين 30 و40 شخصاً.', 'killed 30-40 people'],
    ['بلغت حصيلة القتلى في المدينة ألفاً.', 'killed 1000-1000 people'],
    ['وأضاف أن حصيلة القتلى كانت 50 شخصاً في الغارات.', 'killed 50-50 people'],
    ['ارتفع عدد الذين اعتقلوا في المدينة إلى 786 شخصاً.', 'captured 786-786 people'],
    ['وأضاف أن عدد الجرحى وصل إلى 200 في قصف على تعز.', 'wounded 200-200 people'],
    ['وأشار إلى ارتفاع العدد الإجمالي للقتلى إلى 315 جراء الغارات.', 'killed 315-315 people'],
    ['ارتفعت حصيلة الضحايا الذين خلفهم القصف على القرية، إلى 7 بينهم طفل.', 'killed 7-7 people', 'killed 1-1 children'],
    [
      'قال مصدر طبي إن عدد القتلى بلغ مئة شخص بينهم تسعة أطفال في قصف على السوق.',
      'killed 100-100 people',
      'killed 9-9 children',
    ],
    ['كان عدد القتلى كبيراً في غارة استهدفت خمسة منازل.'],
  ],
  'how many are dead is not said': [
    ['سقط ضحايا مدنيون بقصف على بلدة سرمين.'],
    [
      'قصفت الطائرات البلدة ما أدى إلى وقوع ضحايا وإصابات بين النازحين.',
      'killed ?-? civilians',
      'wounded ?-? civilians',
    ],
    ['أسفر القصف عن سقوط خمسة ضحايا بينهم طفلان.', 'killed 5-5 people', 'killed 2-2 children'],
    ['ارتفاع عدد القتلى في المواجهات قرب حدود غزة.'],
  ],
  'an unsaid number of those who fell': [
    ['أدى انفجار لغم إلى سقوط العديد من القتلى والجرحى المدنيين.', 'killed ?-? civilians', 'wounded ?-? civilians'],
    ['معظم القتلى من أبناء المدينة، وفق الشرطة.'],
    ['أسفرت الغارات على محور الجوف عن سقوط عدد كبير من مقاتلي الميليشيا.', 'killed ?-? combatants'],
    ['سقط تسعة من عناصرها قتلى وجرحى.', 'killed 1-9 combatants', 'wounded 1-9 combatants'],
    ['أدى القصف إلى سقوط جرحى بينهم أطفال.', 'wounded ?-? people', 'wounded ?-? children'],
  ],
  'some among those told': [
    [
      'قتل مدني وأصيب آخرون من بينهم امرأة في قصف مدفعي.',
      'killed 1-1 civilians',
      'wounded ?-? people',
      'wounded 1-1 women',
    ],
    ['أدى القصف لمقتل عدد من الأشخاص بينهم عسكريون.', 'killed ?-? people', 'killed ?-? combatants'],
    [
      'قصفت الطائرات السوق فقتل 30 شخصاً، ومن بين القتلى سبعة أطفال وأربع نساء.',
      'killed 30-30 people',
      'killed 7-7 children',
      'killed 4-4 women',
    ],
    [
      'قتل عشرون شخصاً في غارة على حلب. وقال مسعف إن ثلاثة من المسعفين من بين القتلى.',
      'killed 20-20 people',
      'killed 3-3 medics',
    ],
    ['وقال المرصد إن من بين القتلى المدنيين 19 طفلاً.', 'killed 19-19 children'],
    ['سقط 30 مدنياً بين قتيل وجريح في قصف على السوق.', 'killed 1-30 civilians', 'wounded 1-30 civilians'],
  ],
  'those at the head of the clause': [
    ['كشف مصدر أن ما لا يقل عن 40 حوثياً من أبناء مديرية رازح قتلوا في المواجهات.', 'killed 40-? combatants'],
    ['وأضاف فإن تسعة من عناصر الشرطة، قتلوا في التفجير.', 'killed 9-9 combatants'],
    ['يذكر أن العريف سالم العمري والجندي خالد الحسن استشهدوا في قصف.', 'killed 2-2 combatants'],
    ['قالت مصادر إن تسعة جنود، لم تعرف أسماؤهم، قتلوا جراء القصف التركي.', 'killed 9-9 combatants'],
    [
      'قالت مصادر إن سبع نساء وخمسة رجال بينهم شرطي قتلوا في التفجير.',
      'killed 7-7 women',
      'killed 5-5 people',
      'killed 1-1 combatants',
    ],
    ['وبحسب تقديرات المنظمة لقي تسعون شخصاً مصرعهم بينهم ستة أطفال.', 'killed 90-90 people', 'killed 6-6 children'],
    ['لقي ثمانية جنود مصرعهم، بينهم ضابط، في كمين قرب البلدة.', 'killed 8-8 combatants'],
    ['وتعرض تسعة آخرون لإصابات خلال القتال.', 'wounded 9-9 people'],
    ['وأصيب ستون شخصاً معظمهم مدنيون.', 'wounded 60-60 people', 'wounded 31-60 civilians'],
  ],
  'who one person is': [
    ['قتل أحد رجال المقاومة في تعز.', 'killed 1-1 combatants'],
    ['قتل أحد رجال الدين في تعز.', 'killed 1-1 people'],
    ['قتل عنصران من الدفاع المدني في قصف.', 'killed 2-2 aid-workers'],
    ['قتل تسعة من العاملين في القطاع الصحي في قصف.', 'killed 9-9 medics'],
    ['استشهد الشاب خالد العلي (16 عاماً) برصاص الجيش.', 'killed 1-1 children'],
    ['استشهد الشاب خالد العلي (26 عاماً) برصاص الجيش.', 'killed 1-1 people'],
    ['قتل مواطن واثنان من أبنائه في انفجار لغم.', 'killed 3-3 civilians'],
    ['شيع الأهالي شهيد الواجب سالم العمري في مسقط رأسه.', 'killed 1-1 combatants'],
    ['أدى القصف إلى سقوط شهيدة وثلاثة جرحى.', 'killed 1-1 women', 'wounded 3-3 people'],
  ],
  'one figure of two kinds': [
    ['قتل عشرات الجنود وأفراد الشرطة والمدنيين.', 'killed 20-99 people'],
    ['قتل عشرات المقاتلين والمستشارين في المعركة.', 'killed 20-99 combatants'],
    ['قتل 150 من رجال الدين والمدنيين في القصف.', 'killed 150-150 civilians'],
    ['أوقعت الغارات أكثر من 80 قتيلاً وسط ميليشيات الحوثيين.', 'killed 81-? combatants'],
    ['أدت الحرب إلى نزوح ملايين السكان.', 'displaced 2000000-9999999 people'],
    ['أدت المعارك إلى نزوح آلاف السكان.', 'displaced 2000-9999 civilians'],
  ],
  'those whom a pronoun behind the figure points back to': [
    ['فرت الميليشيات من مواقعها بعد مقتل العشرات منهم.', 'killed 20-99 combatants'],
    ['فر المدنيون من البلدة وقتل عشرة منهم بقصف.', 'killed 10-10 civilians'],
    ['قتل 20 شخصاً منهم خمسة أطفال.', 'killed 20-20 people', 'killed 5-5 children'],
    ['وأكد مقتل تسعة من الحوثيين وأسر عدد منهم.', 'killed 9-9 combatants', 'captured ?-? combatants'],
    ['مقتل تسعة حوثيين وأسر خمسة في الحديدة.', 'killed 9-9 combatants', 'captured 5-5 combatants'],
    ['مقتل تسعة حوثيين وأسر آخرين في الحديدة.', 'killed 9-9 combatants', 'captured ?-? combatants'],
  ],
  'whom it befell stands far behind the doer': [
    ['وقتل الجيش في هذه التظاهرات السلمية 148 فلسطينياً.', 'killed 148-148 people'],
    ['قتل الجيش، الأربعاء، ثلاثة فلسطينيين على حدود غزة.', 'killed 3-3 people'],
    ['قتلت الحركة -التي تسعى لتأسيس دولة- أكثر من تسعين شخصاً.', 'killed 91-? people'],
    ['واعتقلت الشرطة إثر الحادث عشرة أشخاص.', 'captured 10-10 people'],
    ['قتلت قوات الأمن قبل أسبوعين، 11 مسلحاً.', 'killed 11-11 combatants'],
    ['قتل جندي في هجوم شنه 30 مسلحاً.', 'killed 1-1 combatants'],
  ],
  'two and ranges': [
    ['وقتل سبعون من الفصائل مقابل ثمانين من المقاتلين الأكراد.', 'killed 70-70 combatants', 'killed 80-80 combatants'],
    ['مقتل رجلي أمن في تعز.', 'killed 2-2 combatants'],
    ['قتل مسلحون ضابطي شرطة في إسطنبول.', 'killed 2-2 combatants'],
    ['كان طفلي يلعب في الحديقة.'],
    ['قتل عسكريان تركيان اثنان في انفجار عبوة.', 'killed 2-2 combatants'],
    ['قتل ما بين 30 و40 شخصاً في القصف.', 'killed 30-40 people'],
  ],
  'whose losses': [
    ['بلغت خسائر الجيش 40 قتيلاً و60 جريحاً.', 'killed 40-40 combatants', 'wounded 60-60 combatants'],
    ['بلغت خسائر المدنيين 40 قتيلاً.', 'killed 40-40 civilians'],
    ['ميليشيات الحوثي تتكبد عشرات القتلى والجرحى في الحديدة.', 'killed 1-99 combatants', 'wounded 1-99 combatants'],
    ['وتكبدت ميليشيات الحوثي خلال المعارك 35 قتيلاً و20 جريحاً.', 'killed 35-35 combatants', 'wounded 20-20 combatants'],
    ['كبد الجيش الحوثيين عشرات القتلى.', 'killed 20-99 combatants'],
  ],
  'cases of choking': [
    ['أفاد المرصد بتسجيل 70 حالة اختناق إثر قصف جوي على مدينة دوما.', 'wounded 70-70 people'],
    ['سجلت عشرات حالات اختناق في مدينة سراقب.', 'wounded 20-99 people'],
  ],
  'a commander and others of his': [
    ['قتل قائد في الفصيل وقتل عدد من عناصره في الغارة.', 'killed 1-1 combatants', 'killed ?-? combatants'],
  ],
  names: [
    ['اعتقلت القوات سالم العبد وخالد الأحمد في بلدة الشحيل.', 'captured 2-2 people'],
    ['أعلن المشفى وفاة معين البلوي (58 عاماً).', 'killed 1-1 people'],
    [
      'أصيب خمسة مدنيين من عائلة واحدة (ثلاثة أطفال ورجل وامرأة) بقصف مدفعي.',
      'wounded 5-5 civilians',
      'wounded 3-3 children',
      'wounded 1-1 women',
    ],
    ['استشهد الشاب أحمد العلي ومحمد الخالد برصاص الجيش.', 'killed 2-2 people'],
    ['قتل خالد العلي وسالم محمد في قصف على البلدة.', 'killed 2-2 people'],
    ['أدى القصف إلى استشهاد المدنيين خالد حنيفة وبشار بركات.', 'killed 2-2 civilians'],
    ['قتل ثلاثة مدنيين هم خالد العلي وبشار بركات وسالم محمد.', 'killed 3-3 civilians'],
    [
      'أصيب كل من عبد خلف (40 عاماً) ومروى حمدو (30 عاماً) والطفل خليل شيخو بشظايا قذيفة.',
      'wounded 2-2 people',
      'wounded 1-1 children',
    ],
    [
      'أسفر التفجير عن 28 قتيلاً هم خمسة مدنيين وأربعة أطفال.',
      'killed 28-28 people',
      'killed 5-5 civilians',
      'killed 4-4 children',
    ],
    ['وأكد هذه الحصيلة محمد وارا مساعد قائد الشرطة.'],
  ],
  'who is taken': [
    ['أوقفت الشرطة ثلاثة مشتبه بهم في الهجوم.', 'captured 3-3 people'],
    ['احتجزت السلطات خمسة متهمين بالانتماء للتنظيم.', 'captured 5-5 people'],
    ['خطف مجهولون طبيباً في ريف درعا.', 'captured 1-1 medics'],
    ['أوقفت السلطات خمسة متظاهرين.', 'captured 5-5 people'],
    ['تمكنت خلايا التنظيم من أسر عنصر من قسد قرب البصيرة.', 'captured 1-1 combatants'],
    ['نفذت الشرطة عمليات دهم في البلدة، اعتقلت خلالها سبعة أشخاص.', 'captured 7-7 people'],
    ['شنت قسد حملة اعتقالات طالت عدداً من المدنيين في ريف دير الزور.', 'captured ?-? civilians'],
    ['خطفت الميليشيات عدداً من أبناء هذه القرية.', 'captured ?-? civilians'],
  ],
  'a preposition that ل closes': [
    ['قتل تسعة جنود إضافة لمدنيين اثنين جراء القصف.', 'killed 9-9 combatants', 'killed 2-2 civilians'],
    ['أوقع الهجوم تسعة قتلى، إضافة لنحو 18 جريحاً.', 'killed 9-9 people', 'wounded 18-18 people'],
  ],
  'words near by that say nothing against it': [
    ['وفي الوقت نفسه، قتل تسعة متمردين في ريف الرقة.', 'killed 9-9 combatants'],
    ['استهدفت مسيرة سيارة قرب المعبر ما أسفر عن إصابة تسعة أشخاص بجروح.', 'wounded 9-9 people'],
    ['وأضاف أن الصاروخ سقط في مزرعة ولم تقع ضحايا.'],
  ],
  'somebody named whom no list knows': [
    ['أعلنت الحركة مقتل الزعبلي في غارة على ريف إدلب.', 'killed 1-1 people'],
    ['وقُتل الزعبلي بانفجار سيارة مفخخة في إدلب.', 'killed 1-1 people'],
    ['اغتال مجهولون "أبو تيم الزعبلي" في مدينة إدلب.', 'killed 1-1 people'],
    ['ذكرت القناة أن الزعبلي، قائد اللواء، قُتل في غارة على إدلب.', 'killed 1-1 combatants'],
    ['أودت القذيفة بشاحنة. وقتلت القذيفة جندياً في إدلب.', 'killed 1-1 combatants'],
    ['نفذت القوات إعدامات ميدانية في البلدة.'],
  ],
  'names one by one': [
    ['اعتقلت القوات كلاً من: خالد العلي وسالم المحمد وأنس الحسن.', 'captured 3-3 people'],
    ['قتل مسلحون كلاً من خالد العلي وسالم المحمد في قرية الزر.', 'killed 2-2 people'],
    ['أصيب كل من خالد العلي، سالم المحمد، أنس الحسن، بقصف على حلب.', 'wounded 3-3 people'],
  ],
  'who somebody is by the office behind the name': [
    ['قتل خالد العلي، قائد كتيبة في الفصائل، في قصف على حلب.', 'killed 1-1 combatants'],
    ['قتل خالد العلي مراسل قناة محلية في قصف على حلب.', 'killed 1-1 journalists'],
    ['قتل وزير النقل في انفجار في العاصمة.', 'killed 1-1 people'],
    ['تبنت الحركة محاولة اغتيال وزير النقل في العاصمة.'],
  ],
  'a bare figure beside another': [
    ['مقتل ستة مدنيين في حلب واثنين في إدلب بقصف على المدينتين.', 'killed 6-6 civilians', 'killed 2-2 civilians'],
    ['أصيب 15 شخصاً، ستة منهم أطفال، في قصف على المخيم.', 'wounded 15-15 people', 'wounded 6-6 children'],
    ['قتل أكثر من 90 شخصاً، معظمهم غير مسلحين، برصاص الجيش.', 'killed 91-? people'],
  ],
  'those counted before the verb are all of them': [
    ['قال الأهالي إن ستة مزارعين قتلوا بنيران الحرس، اثنان في الحقل وأربعة قرب النبع.', 'killed 6-6 civilians'],
    ['قال الأهالي إن ثلاثين مزارعاً قتلوا وأصيبوا في القصف.', 'killed 1-30 civilians', 'wounded 1-30 civilians'],
    ['قال الأهالي إن ستة مزارعين قتلوا وأصيب تسعة في القصف.', 'killed 6-6 civilians', 'wounded 9-9 people'],
  ],
  'what stands between the verb and those it befell': [
    ['وقتل أمس، بحسب الشرطة، خمسة حراس في انفجار لغم.', 'killed 5-5 combatants'],
    ['وقتل خلال صد الهجوم سبعة من عناصر الشرطة.', 'killed 7-7 combatants'],
    ['توفي سائق إثر إصابته برصاص حراس المقر.', 'killed 1-1 people'],
    ['أدى القصف إلى مقتل عائلة من خمسة أفراد.', 'killed 5-5 people'],
  ],
  'others of whom the sentence before tells': [
    [
      'قتل ستة جنود في اشتباكات بريف حماة. وأصيب تسعة آخرون خلال المواجهات.',
      'killed 6-6 combatants',
      'wounded 9-9 combatants',
    ],
    ['قتل ستة مدنيين في قصف على حماة. وأصيب تسعة آخرون بجروح.', 'killed 6-6 civilians', 'wounded 9-9 people'],
  ],
  'members of whoever is told before, and who a name is': [
    ['أعلنت قوى الأمن أن 14 من أعضائها استشهدوا في قصف على مقرهم.', 'killed 14-14 combatants'],
    ['أعلنت النقابة أن ثلاثة من أعضائها قتلوا في قصف على مقرهم.', 'killed 3-3 people'],
    ['حطمت القوات طائرة فقتل ركابها الستة.', 'killed 6-6 people'],
    ['قتل سالم العمري، وهو قيادي في التنظيم، في غارة على هجين.', 'killed 1-1 combatants'],
    ['أدت الغارات إلى مقتل ممرضتين وفني تخدير.', 'killed 3-3 medics'],
    ['أسرت القوات «آلافاً» من الجنود في الجبهة.', 'captured 2000-9999 combatants'],
    ['استقبلت أعزاز ستمئة عائلة هاربة من القصف.', 'displaced 600-600 people'],
  ],
  'what has not happened harmed nobody': [
    ['دعا الوزير إلى تجنب الحاجز، حيث قتل ستة عمال يوم الثلاثاء.', 'killed 6-6 people'],
    ['أصدرت المحكمة حكماً بإعدام سبعة ضباط.'],
    ['توعد الرئيس بالرد بعد مقتل ستين شخصاً.', 'killed 60-60 people'],
  ],
}

describe.each(Object.keys(ROWS))('%s', group => {
  test.each(ROWS[group]!.map(([text, ...told]) => [text, told] as const))('%s', (text, told) => {
    expect(figures(text).sort()).toEqual([...told].sort())
  })
})
