import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()
const PUBLISHED = '2018-04-05'

it.each([
  ['a time in the clause', 'قصفت الطائرات البلدة أمس.', '2018-04-04..2018-04-04 said'],
  ['no time told', 'قصفت الطائرات البلدة.', '2018-04-05..2018-04-05 published'],
  [
    'the day told before',
    'قصفت الطائرات البلدة أمس. وقتل قناص مدنيا في مدينة سرمين.',
    '2018-04-04..2018-04-04 inherited',
  ],
  [
    'no day that is still to come',
    'تستعد القبائل لشن هجوم في الأيام المقبلة. وقصفت المدفعية مستودعا.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'what is set elsewhere is of its own day',
    'قصفت الطائرات بلدة بنش أمس. وفي مدينة سرمين، اعتقلت الشرطة شابا.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'what is set where the day was told is of that day',
    'قصفت الطائرات مدينة سرمين أمس. وفي سرمين أيضا، اعتقلت الشرطة شابا.',
    '2018-04-04..2018-04-04 inherited',
  ],
  [
    'what follows what went on for days happened on their last',
    'قصفت الطائرات البلدة لليوم الثاني على التوالي. وقتل قناص مدنيا في مدينة سرمين.',
    '2018-04-05..2018-04-05 inherited',
  ],
  [
    'what went on in the span told before',
    'شنت الطائرات غارات على قرية مجاورة. تحاصر القوات البلدة منذ ثلاثة أشهر. وقصفت المدفعية مستودعا.',
    '2018-01-05..2018-04-05 inherited',
  ],
  [
    'another speaks of something else',
    'شنت الطائرات غارات على قرية مجاورة. تحاصر القوات البلدة منذ ثلاثة أشهر. وقال ناشطون إن المدفعية قصفت مستودعا.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'the sentence turns to something else',
    'شنت الطائرات غارات على قرية مجاورة. تحاصر القوات البلدة منذ ثلاثة أشهر. من ناحية أخرى، قصفت المدفعية مستودعا.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'what follows an event of last week',
    'شنت الطائرات غارات على قرية مجاورة. وانفجرت سيارة في البلدة يوم 30 مارس. وحاصرت القوات مدينة سرمين.',
    'null',
  ],
  [
    'unless the report began with it',
    'انفجرت سيارة في البلدة يوم 30 مارس. وحاصرت القوات مدينة سرمين.',
    '2018-03-30..2018-03-30 inherited',
  ],
  [
    'a habit told by a clause of its own',
    'وحاصرت القوات مدينة سرمين، وغالبا ما يعود إليها الهدوء.',
    '2018-04-05..2018-04-05 published',
  ],
  ['what a strife of years brought about', 'وتشهد سوريا نزاعا منذ العام 2011 تسبّب بمقتل مئات الأشخاص.', 'null'],
  ['the dead of a war', 'وقتل نحو عشرة آلاف شخص في النزاع.', 'null'],
  ['so many hurt may be of one day', 'وأصيب نحو 1400 متظاهر بالرصاص.', '2018-04-05..2018-04-05 published'],
  ['what one holds against another', 'شنت الطائرات غارات على قرية. وتتهم أنقرة دمشق بدعم المسلحين.', 'null'],
  [
    'what one says now',
    'شنت الطائرات غارات على قرية. واتهمت أنقرة دمشق بدعم المسلحين.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'what came after a year',
    'شنت الطائرات غارات على قرية مجاورة. سيطر التنظيم على المدينة عام 2014. وقتل مسلحوه عشرات المدنيين.',
    'null',
  ],
  [
    'the news itself, however long ago',
    'سيطر التنظيم على المدينة في شباط. وقتل قناص مدنيا في مدينة سرمين.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'the report comes back from background',
    'شنت الطائرات غارات على قرية مجاورة. سيطر التنظيم على المدينة عام 2014. وتدور اشتباكات في أطرافها.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'the span told before, by name',
    'قتلت الغارات مئة مدني الأسبوع الماضي. وتدور معارك في البلدة. وقتل عشرون مسلحا في المدينة خلال الفترة ذاتها.',
    '2018-03-25..2018-03-31 inherited',
  ],
  ['what goes on', 'قصفت الطائرات البلدة أمس. وتدور اشتباكات في أطرافها.', '2018-04-05..2018-04-05 published'],
  ['words', 'قصفت الطائرات البلدة أمس. ودعت الأمم المتحدة الأطراف إلى التهدئة.', '2018-04-05..2018-04-05 published'],
  ['what is to come has no day of its own', 'قصفت الطائرات البلدة أمس. وتستعد القوات لاقتحام المدينة.', 'null'],
  ['a clause on the event itself', 'نفذ التنظيم التفجير الذي أوقع عشرة قتلى أمس.', '2018-04-04..2018-04-04 said'],
  ['an attempt is past', 'حاولت القوات أمس قطع الطريق بين البلدتين.', '2018-04-04..2018-04-04 said'],
  ['the weekday that is its today', 'قصفت الطائرات البلدة اليوم السبت.', '2018-04-07..2018-04-07 said'],
  [
    'no time told, in a report that names its today',
    'قال مصدر إن الطائرات قصفت البلدة اليوم الثلاثاء. وتدور اشتباكات في أطرافها.',
    '2018-04-03..2018-04-03 inherited',
  ],
  [
    'a week told of is left by who speaks next',
    'قصفت الطائرات البلدة أمس. ونزح الآلاف الأسبوع الماضي. وأفاد ناشطون بأن قناصا قتل مدنيا في مدينة سرمين.',
    '2018-04-04..2018-04-04 inherited',
  ],
  [
    'background of weeks ago',
    'شنت الطائرات غارات على قرية مجاورة. قصفت الطائرات البلدة في 20 شباط. وقتل قناص مدنيا في مدينة سرمين.',
    '2018-02-20..2018-02-20 inherited',
  ],
  ['since a year', 'تقاتل الحكومة المتمردين منذ 2014.', '2014-01-01..2018-04-05 said'],
  ['what came of a war of years', 'تشهد البلاد حربا منذ 2011 أدت إلى مقتل آلاف المدنيين.', 'null'],
  ['what came of it, told by nouns', 'تشهد البلاد منذ 2011 نزاعا تسبب بنزوح الملايين.', 'null'],
  ['a tally since a year', 'سجلت المنظمة منذ 2016 مقتل 34 صحافيا في البلاد.', '2016-01-01..2018-04-05 said'],
  [
    'a day to come of what is only warned of',
    'حذر الوزير من كارثة في الأيام المقبلة.',
    '2018-04-05..2018-04-05 published',
  ],
  ['what one has always done', 'لطالما نددت الحكومة بالقصف.', 'null'],
  [
    'a war that its worst day is compared with',
    'قتل عشرة مدنيين في أسوأ يوم منذ حرب عام 2014.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'an event known to whom the words are for',
    'قال الوزير الثلاثاء إن بلاده ستبحث الرد على الهجوم الصاروخي على المدينة.',
    'null',
  ],
  [
    'the first hours of the day told',
    'فاجأت القوات المسلحين أمس، حيث سيطرت في ساعات الصباح الأولى على القاعدة.',
    '2018-04-04..2018-04-04 said',
  ],
  ['since months', 'تتعرض البلدة لقصف منذ أشهر.', 'null'],
  [
    'since an event with its day',
    'قتل أربعون مدنيا برصاص القناصة منذ أن بدأت المعارك يوم 20 مارس.',
    '2018-03-20..2018-04-05 said',
  ],
  [
    'since the time told before',
    'استعادت القوات البلدة في ديسمبر الماضي. ومنذ ذلك الحين، لم تتوقف هجمات التنظيم عليها.',
    '2017-12-01..2018-04-05 said',
  ],
  ['within so many days', 'قصفت المدفعية القرية على مدار يومين.', '2018-04-03..2018-04-05 said'],
  [
    'a time it is compared with',
    'نفذ التنظيم أعنف هجوم على البلدة منذ ثلاث سنوات.',
    '2018-04-05..2018-04-05 published',
  ],
  [
    'a time it is compared with',
    'قصفت الطائرات البلدة أمس في أول غارة عليها منذ شهرين.',
    '2018-04-04..2018-04-04 said',
  ],
  [
    'since the beginning of an event with its day',
    'قتل أربعون مدنيا منذ بداية الاحتجاجات في 20 مارس.',
    '2018-03-20..2018-04-05 said',
  ],
  [
    'the day that its sentence has told',
    'بلغت الاحتجاجات ذروتها في 14 مارس حيث قتل حينها عشرون متظاهرا.',
    '2018-03-14..2018-03-14 said',
  ],
  ['a season', 'سيطر التنظيم على المدينة صيف 2017.', 'null'],
  ['some time in the months to come', 'يعقد الطرفان مؤتمرا في العاصمة خلال الأشهر المقبلة.', 'null'],
  ['by which somebody is described', 'يعيش في المخيم سكان البلدة الذين نزحوا منها.', 'null'],
  ['what was before', 'وصل وفد. وعقد لقاء. وعاد الوفد. وغادر. وكانت القوات قد سيطرت على البلدة.', 'null'],
  [
    'what was before, its noun before its verb',
    'وصل وفد. وعقد لقاء. وعاد الوفد. وغادر. وكان قصف قد دمر سوق البلدة.',
    'null',
  ],
  ['a place taken, named by the way', 'تتقدم القوات نحو المطار بعد السيطرة على الجسر.', 'null'],
  [
    'a place taken, by a verb that carries it',
    'تمكنت القوات من السيطرة على الجسر.',
    '2018-04-05..2018-04-05 published',
  ],
  ['what words are about', 'تحقق اللجنة في المزاعم حول هجوم كيميائي على البلدة.', 'null'],
  ['of late', 'سيطرت القوات مؤخرا على البلدة.', 'null'],
  ['the two days that are over', 'قصفت الطائرات البلدة خلال اليومين الماضيين.', '2018-04-03..2018-04-04 said'],
  [
    'so long before what is told',
    'قصفت الطائرات المواقع أمس، وذلك بعد ثلاثة أيام على هجوم انتحاري في المدينة.',
    '2018-04-01..2018-04-01 inherited',
  ],
  ['on the day after', 'قصفت الطائرات المواقع غداة مقتل شرطيين.', '2018-04-04..2018-04-04 inherited'],
  ['fighting that lasted', 'سقطت البلدة بعد ثلاثة أيام من القصف.', '2018-04-05..2018-04-05 published'],
  [
    'since what began then',
    'يمنع التنظيم السكان من المغادرة منذ سيطرته على البلدة منذ نحو عام.',
    '2017-04-05..2017-04-05 said',
  ],
  [
    'what goes on where something happened',
    'قتل عشرة جنود أمس في غارة قرب القاعدة التي يحاصرها المسلحون.',
    '2018-04-05..2018-04-05 published',
  ],
  ['what was now and then before', 'نفذ التنظيم هجمات سابقة على البلدة.', 'null'],
])('%s', (_name, text, expected) => {
  const date = code({ text, published: PUBLISHED }, lexicon).at(-1)?.date
  expect(date ? `${date.from}..${date.to} ${date.rule}` : 'null').toBe(expected)
})

it('gives a condemnation its own day, not that of the deed', () => {
  const text = 'ندد الوزير بالهجوم الذي أوقع أمس عشرة قتلى في مدينة حلب.'
  const claims = code({ text, published: PUBLISHED }, lexicon)
  expect(claims.find(c => c.type === 'statement')?.date?.from).toBe(PUBLISHED)
  expect(claims.find(c => c.type !== 'statement')?.date?.from).toBe('2018-04-04')
})

it.each([
  ['ندد الوزير بالهجوم الذي أوقع أمس عشرة قتلى ووصفه بالجريمة.', PUBLISHED],
  ['دعا الوزير إلى التهدئة بعد المعارك التي اندلعت أمس.', PUBLISHED],
  ['أمس ندد الوزير بالهجوم ووصفه بالجريمة.', '2018-04-04'],
])('gives words their own day: %s', (text, expected) => {
  const claims = code({ text, published: PUBLISHED }, lexicon).filter(c => c.type === 'statement')
  expect(claims.map(c => c.date?.from)).toEqual(claims.map(() => expected))
  expect(claims.length).toBeGreaterThan(0)
})

it('leaves a habit without a day when it is told again', () => {
  const text = 'سبق أن تعرض المخيم لقصف صاروخي. وكرر ناشطون أن القصف طال المخيم.'
  expect(code({ text, published: PUBLISHED }, lexicon).map(c => c.date)).toEqual([null])
})

it('gives no clause the time of one behind it', () => {
  const text = 'قصفت الطائرات البلدة، كما دارت اشتباكات عند أطرافها أمس.'
  expect(code({ text, published: PUBLISHED }, lexicon).map(c => c.date?.from)).toEqual([PUBLISHED, '2018-04-04'])
})
