import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()
const coded = (text: string, outlet: string | null = null) => code({ text, published: '2019-05-14', outlet }, lexicon)

interface Row {
  readonly case: string
  readonly text: string
  readonly sources: readonly string[]
  readonly outlet?: string
}

const ROWS: readonly Row[] = [
  {
    case: 'whom the word before him announces',
    text: 'أما الجيش السوري فقال إن القصف على بلدة سراقب أودى بحياة ثمانين شخصاً.',
    sources: ['الجيش السوري'],
  },
  {
    case: 'and who denies it',
    text: 'أما الحكومة فنفت قصف بلدة سراقب.',
    sources: ['الحكومة'],
  },
  {
    case: 'a mother is announced by nobody',
    text: 'قصف يقتل أماً وطفلها في بلدة سراقب.',
    sources: [],
  },
  {
    case: 'the name behind an office and what it is of',
    text: 'ونفى قائد المركز المشترك لمراقبة الهدنة في البلاد، اللواء سامر الحداد، قصف بلدة سراقب.',
    sources: ['سامر الحداد'],
  },
  {
    case: 'the name behind an office of two matters',
    text: 'وقالت وزيرة الصحة والشؤون الاجتماعية ريم كنعاني إن طائرات قصفت بلدة سراقب.',
    sources: ['ريم كنعاني'],
  },
  {
    case: 'who is spoken of behind an office is not who bears it',
    text: 'وقال قائد القوات في المنطقة إن اللواء سامر الحداد قصف بلدة سراقب.',
    sources: ['قائد القوات في المنطقة'],
  },
  {
    case: 'a common word that closes a name',
    text: 'وأكد وزير الداخلية سامر عسكر أن طائرات قصفت بلدة سراقب.',
    sources: ['سامر عسكر'],
  },
  {
    case: 'a deed behind a name is none of it',
    text: 'وأكد القائد سامر قصف بلدة سراقب.',
    sources: ['سامر'],
  },
  { case: 'own voice', text: 'قصفت طائرات حربية بلدة سراقب صباح الثلاثاء.', sources: [] },
  {
    case: 'at the end',
    text: 'قتل خمسة مدنيين في غارة جوية على مدينة إدلب، وفق الدفاع المدني السوري.',
    sources: ['الدفاع المدني السوري'],
  },
  {
    case: 'a body that watches counted them',
    text: 'ووثقت الشبكة السورية لحقوق الإنسان مقتل خمسة مدنيين في مدينة إدلب.',
    sources: ['الشبكة السورية لحقوق الإنسان'],
  },
  {
    case: 'a body that watches saw it',
    text: 'وكان المرصد السوري قد رصد أمس قصفا مدفعيا على بلدة سراقب.',
    sources: ['المرصد السوري'],
  },
  {
    case: 'an organisation that nobody lists counted them',
    text: 'ووثقت منظمة رؤية مقتل تسعة مدنيين في مدينة تعز خلال شباط.',
    sources: ['منظمة رؤية'],
  },
  {
    case: 'whoever spreads a film of it tells it',
    text: 'وبث التلفزيون السوري لقطات تظهر غارات جوية على بلدة سراقب.',
    sources: ['التلفزيون السوري'],
  },
  {
    case: 'whoever publishes a decree tells nothing by that',
    text: 'ونشرت الوزارة قرارا جديدا قبل غارة على مدينة إدلب.',
    sources: [],
  },
  {
    case: 'sites that report',
    text: 'وذكرت مواقع إخبارية محلية أن مسلحين اختطفوا تاجرا في مدينة إب.',
    sources: ['مواقع إخبارية محلية'],
  },
  {
    case: 'a province speaks',
    text: 'وأعلنت ولاية هطاي التركية إصابة مدنيين اثنين إثر قصف صاروخي على عفرين.',
    sources: ['ولاية هطاي التركية'],
  },
  {
    case: 'a verb written like "between"',
    text: 'وبين المراسل أن القذائف سقطت على أطراف بلدة نبل.',
    sources: ['المراسل'],
  },
  {
    case: 'between two things',
    text: 'وبين القريتين سقطت قذائف لم توقع أضرارا، غير أن غارة على مدينة إدلب قتلت طفلا.',
    sources: [],
  },
  {
    case: 'what is watched is no new saying',
    text: 'وقال المتحدث خالد السالم إنه في مساء الأحد، رصدت الدفاعات الجوية إطلاق صاروخين على مدينة نجران.',
    sources: ['خالد السالم'],
  },
  {
    case: 'the name behind a long office, right before what is said',
    text: 'وقال قائد القوات البحرية والجوية في المنطقة، العميد سامر الخالدي، إن غارة جوية استهدفت مدينة إدلب.',
    sources: ['سامر الخالدي'],
  },
  {
    case: 'a rank that is a team too',
    text: 'وأكد القائم بأعمال وزير الدفاع، الفريق محمد السالمي، أن قواته سيطرت على مدينة البيضاء.',
    sources: ['محمد السالمي'],
  },
  {
    case: 'a commander abroad',
    text: 'وقال قائد القوات، اللفتنانت جنرال مارك دينلي، إن غارة جوية استهدفت مدينة إدلب.',
    sources: ['مارك دينلي'],
  },
  {
    case: 'on another plane',
    text: 'وعلى صعيد مصري آخر أكدت الشرطة المصرية أن خمسة أشخاص قتلوا في تفجير في القاهرة.',
    sources: ['الشرطة المصرية'],
  },
  {
    case: 'troops that see are no source',
    text: 'ورصدت قوات الدفاع الجوي إطلاق صاروخ على مدينة نجران.',
    sources: [],
  },
  {
    case: 'witnesses saw it',
    text: 'ورصد ناشطون استهداف القوات لبلدة سراقب بالمدفعية.',
    sources: ['ناشطون'],
  },
  {
    case: 'a name in quotation marks behind a lone preposition',
    text: 'قتل خمسة مدنيين في غارة جوية على مدينة إدلب، وفقا لـ"الدفاع المدني السوري".',
    sources: ['الدفاع المدني السوري'],
  },
  { case: 'before a colon', text: 'مراسلنا: قصف مدفعي على بلدة سراقب', sources: ['مراسلنا'] },
  { case: 'a place before a colon', text: 'سوريا: قصف مدفعي على بلدة سراقب', sources: [] },
  {
    case: 'what describes somebody is told by the way',
    text: 'وقال الناشط إن الأهالي يخشون المسلحين الذين سيطروا على البلدة.',
    sources: [],
  },
  {
    case: 'what somebody announced so long before',
    text: 'وهبطت طائرة في المطار بعد أيام من إعلان الحكومة تحرير البلدة.',
    sources: ['الحكومة'],
  },
  {
    case: 'with a verb',
    text: 'قتل خمسة مدنيين في غارة جوية على مدينة إدلب، بحسب ما أفادت مصادر طبية.',
    sources: ['مصادر طبية'],
  },
  { case: 'in the middle', text: 'وتدور، وفق مصادر محلية، "اشتباكات عنيفة في مدينة إدلب".', sources: ['مصادر محلية'] },
  {
    case: 'office with a name in apposition',
    text: 'وقال المتحدث باسم الجيش الليبي، العميد أحمد المسماري، إن طائرات قصفت مدينة غريان.',
    sources: ['أحمد المسماري'],
  },
  {
    case: 'name before its office',
    text: 'وقال هيثم الحريري، مدير المستشفى، إن قذائف سقطت على مدينة إدلب.',
    sources: ['هيثم الحريري'],
  },
  {
    case: 'rank and name without a comma',
    text: 'أعلن العقيد محمد قنونو أن غارة جوية استهدفت مدينة غريان.',
    sources: ['محمد قنونو'],
  },
  {
    case: 'a chain, nearest first',
    text: 'وقالت وكالة سانا نقلا عن مصدر عسكري إن غارة جوية استهدفت مدينة إدلب.',
    sources: ['مصدر عسكري', 'وكالة سانا'],
  },
  {
    case: 'relayed by نقل عن',
    text: 'ونقلت وكالة رويترز عن مسؤول محلي أن غارة جوية استهدفت مدينة إدلب.',
    sources: ['مسؤول محلي', 'وكالة رويترز'],
  },
  {
    case: 'a hearer who passes it on',
    text: 'وقال مصدر عسكري لوكالة رويترز إن غارة جوية استهدفت مدينة إدلب.',
    sources: ['مصدر عسكري', 'وكالة رويترز'],
  },
  {
    case: 'the own outlet as hearer',
    text: 'وقال مصدر عسكري لسكاي نيوز عربية إن غارة جوية استهدفت مدينة إدلب.',
    sources: ['مصدر عسكري'],
    outlet: 'skynews',
  },
  {
    case: 'a name that is an ordinary word',
    text: 'وصرح علي المسلاتي، آمر غرفة العمليات، بأن غارة جوية استهدفت مدينة غريان.',
    sources: ['علي المسلاتي'],
  },
  {
    case: 'a preposition that is no name',
    text: 'وأكد على الفور مصدر طبي أن غارة جوية استهدفت مدينة غريان.',
    sources: ['مصدر طبي'],
  },
  {
    case: 'a foreign name that no list has',
    text: 'وقال روجدا كوباني إن طائرات قصفت مدينة عفرين.',
    sources: ['روجدا كوباني'],
  },
  {
    case: 'two offices before the name',
    text: 'وقال محافظ شبوة قائد المحور، اللواء فرج العولقي، إن طائرات قصفت مدينة عتق.',
    sources: ['فرج العولقي'],
  },
  {
    case: 'one who is called so',
    text: 'وأكدت مسؤولة محلية تدعى هيفي عثمان، وهي عضو في المجلس، أن طائرات قصفت مدينة عفرين.',
    sources: ['هيفي عثمان'],
  },
  {
    case: 'a place between commas is no name',
    text: 'وقال شهود عيان في مدينة غريان، جنوبي طرابلس، إن طائرات قصفت سوقا.',
    sources: ['شهود عيان في مدينة غريان'],
  },
  {
    case: 'an office that opens the clause, its verb after the name',
    text: 'وزير الدفاع العراقي، خالد العبيدي، قال إن طائرات قصفت مدينة الموصل.',
    sources: ['خالد العبيدي'],
  },
  {
    case: 'who does what is told and says the rest',
    text: 'ووصل وزير الدفاع إلى مدينة غريان مؤكدا أن طائرات قصفت المدينة.',
    sources: ['وزير الدفاع'],
  },
  {
    case: 'an officer of a hospital',
    text: 'ونقل التلفزيون عن مدير مستشفى في حلب أن غارة جوية استهدفت المدينة.',
    sources: ['مدير مستشفى في حلب', 'التلفزيون'],
  },
  {
    case: 'a hearer of three letters',
    text: 'وقال مصدر عسكري لبي بي سي إن طائرات قصفت مدينة غريان.',
    sources: ['مصدر عسكري', 'بي بي سي'],
  },
  {
    case: 'a name whose letters are a verb elsewhere',
    text: 'وقال ليبرمان، في تغريدة، إن طائرات قصفت مدينة غريان.',
    sources: ['ليبرمان'],
  },
  {
    case: 'a rank of two words',
    text: 'أكد المتحدث باسم القوات، العقيد ركن تركي الأحمري، أن طائرات قصفت مدينة صعدة.',
    sources: ['تركي الأحمري'],
  },
  {
    case: 'a common noun behind the speaker',
    text: 'وأكد متحدث باسم الجيش الإسرائيلي حصول غارات على مدينة رفح.',
    sources: ['متحدث باسم الجيش الإسرائيلي'],
  },
  {
    case: 'an outlet in brackets after its kind',
    text: 'أفادت وكالة (معا) الفلسطينية بأن غارة استهدفت مدينة رفح.',
    sources: ['وكالة (معا) الفلسطينية'],
  },
  { case: 'two together', text: 'وتنفي كل من سوريا وروسيا شن غارات جوية على مدينة إدلب.', sources: ['سوريا', 'روسيا'] },
  {
    case: 'an office at a body, and the name after both',
    text: 'وقال السفير اليمني لدى الأمم المتحدة خالد اليماني إن طائرات قصفت مدينة تعز.',
    sources: ['خالد اليماني'],
  },
  {
    case: 'an envoy to a country',
    text: 'وقال المبعوث الأممي إلى اليمن مارتن غريفيث إن طائرات قصفت مدينة تعز.',
    sources: ['مارتن غريفيث'],
  },
  {
    case: 'a family name whose letters are a verb',
    text: 'وقال وزير الدفاع أفيغدور ليبرمان إن طائرات قصفت مدينة رفح.',
    sources: ['أفيغدور ليبرمان'],
  },
  {
    case: 'a hearer in brackets after its preposition',
    text: 'وقال ناشطون محليون لـ(عنب بلدي)، إن طائرات قصفت مدينة إدلب.',
    sources: ['ناشطون محليون', 'عنب بلدي'],
  },
  {
    case: 'what follows a phrase of attribution is no source',
    text: 'وبحسب مصدر طبي، فإن قوات النظام قصفت مدينة إدلب.',
    sources: ['مصدر طبي'],
  },
  {
    case: 'whoever wrote the statement',
    text: 'وجاء في بيان صادر عن القيادة المركزية أن طائرات قصفت مدينة دير الزور.',
    sources: ['القيادة المركزية'],
  },
  {
    case: 'whose count it is',
    text: 'وقتل سبعون مدنيا في غارات على مدينة إدلب، وفق حصيلة جديدة لمنظمة الإغاثة.',
    sources: ['منظمة الإغاثة'],
  },
  {
    case: 'who passes a statement on',
    text: 'وأعلن الجيش في بيان نقلته وكالة رويترز أن طائرات قصفت مدينة غريان.',
    sources: ['الجيش', 'وكالة رويترز'],
  },
  {
    case: 'relayed after ما',
    text: 'وقتل خمسة مدنيين في غارة على مدينة إدلب، وفق ما نقلت وكالة رويترز عن مصدر طبي.',
    sources: ['مصدر طبي', 'وكالة رويترز'],
  },
  {
    case: 'an opener with his name between commas, before قد',
    text: 'وكان قائد العمليات، اللواء فرج العولقي، قد أعلن، مساء الاثنين، أن طائرات قصفت مدينة عتق.',
    sources: ['فرج العولقي'],
  },
  { case: 'an impersonal present', text: 'ويتوقع أن تقصف طائرات حربية مدينة إدلب.', sources: [] },
  {
    case: 'what a happening shows',
    text: 'وحلقت طائرات ليلا مما يشير إلى أن غارة جوية استهدفت مدينة إدلب.',
    sources: [],
  },
  { case: 'a heavy load accuses nobody', text: 'ودمرت غارة جوية في مدينة عتق عربة تحمل أحد الأسلحة.', sources: [] },
  { case: 'a capital in the genitive', text: 'وفي إشارة إلى حليف روسيا، قصفت طائرات مدينة إدلب.', sources: [] },
  {
    case: 'whose statement, and who passes it on',
    text: 'وأوضح بيان للمنسقية العامة نقلته وكالة رويترز أن طائرات قصفت مدينة غريان.',
    sources: ['للمنسقية العامة', 'وكالة رويترز'],
  },
  { case: 'prisoners carried off', text: 'ونقلوا السجناء إلى المدينة، ثم قصفت طائرات حربية مدينة إدلب.', sources: [] },
  { case: 'a verb in the plural has no subject after it', text: 'وطالبوا الجيش بقصف مدينة إدلب.', sources: [] },
  {
    case: 'one who asks not to be named',
    text: 'وقال ضابط طالبا عدم ذكر اسمه إن طائرات قصفت مدينة إدلب.',
    sources: ['ضابط'],
  },
  {
    case: 'a name of one word after an office of two',
    text: 'وقال المفوض السامي رافينا إن طائرات قصفت مدينة إدلب.',
    sources: ['رافينا'],
  },
  {
    case: 'what a minister is in charge of, and his name',
    text: 'وأكد وزير الدولة اليمني للشؤون الداخلية سالم الخنبشي أن طائرات قصفت مدينة عتق.',
    sources: ['سالم الخنبشي'],
  },
  { case: 'nobody said so', text: 'ولم يعلن الجيش حصيلة، فيما قصفت طائرات حربية مدينة إدلب.', sources: [] },
  {
    case: 'an adjective that is an adverb elsewhere',
    text: 'وقالت مصادر خاصة لصحيفة محلية إن قذائف سقطت على مدينة إدلب.',
    sources: ['مصادر خاصة', 'صحيفة محلية'],
  },
  {
    case: 'somebody within a party',
    text: 'وكشف مصدر داخل المقاومة الشعبية أن قذائف سقطت على مدينة عدن.',
    sources: ['مصدر داخل المقاومة الشعبية'],
  },
  {
    case: 'somebody of the people',
    text: 'وقال مصدر من الأهالي إن قذائف سقطت على مدينة الباب.',
    sources: ['مصدر من الأهالي'],
  },
  {
    case: 'the last count of a body',
    text: 'قتل تسعون مدنيا في غارات جوية على مدينة دوما، وفق آخر حصيلة أوردها المرصد السوري.',
    sources: ['المرصد السوري'],
  },
  {
    case: 'what one goes by says nothing',
    text: 'قصفت المدفعية مواقع في بلدة سراقب وفق الخطط المعتمدة.',
    sources: [],
  },
  {
    case: 'at the end with كما',
    text: 'قصفت المدفعية بلدة سراقب بعد ساعات من هدوء حذر، كما أفاد المرصد السوري.',
    sources: ['المرصد السوري'],
  },
  {
    case: 'of the last clause only',
    text: 'قصفت المدفعية بلدة سراقب، في حين قتل مدنيان في غارة على مدينة إدلب، وفق المرصد السوري.',
    sources: [],
  },
  {
    case: 'who takes a deed for his own',
    text: 'وقتل ثلاثة مدنيين في تفجير تبناه تنظيم داعش في مدينة سروج.',
    sources: ['تنظيم داعش'],
  },
  {
    case: 'who passes a statement on',
    text: 'ندد عباس في تصريحات نقلتها وكالة فرانس برس بالقصف على مدينة غزة.',
    sources: ['وكالة فرانس برس'],
  },
  {
    case: 'a noun of saying and whose it is',
    text: 'وجاء ذلك بعد إعلان الجيش التركي مقتل سبعة مدنيين في قصف على مدينة عفرين.',
    sources: ['الجيش التركي'],
  },
  {
    case: 'a noun that says nothing here',
    text: 'وقصفت الطائرات مدينة صعدة بعد نشر الجيش صواريخ في المدينة.',
    sources: [],
  },
  {
    case: 'who lays a deed at a door',
    text: 'وقتل شرطيان في تفجير نسبته السلطات إلى مسلحي الحركة في مدينة أضنة.',
    sources: ['السلطات'],
  },
  {
    case: 'with كما before a further clause',
    text: 'ستصل قافلة مساعدات إلى مدينة عدن، كما أضاف الوزير، لكن دون أن يحدد حمولتها.',
    sources: ['الوزير'],
  },
  {
    case: 'who refuses a thing tells of none',
    text: 'وقد رفضت الجماعة تسليم مدينة الحديدة للقوات الحكومية.',
    sources: [],
  },
  {
    case: 'a deed of the speaker joined to what he told',
    text: 'وقد أعلن التنظيم قيام دولته ودمر آثار مدينة تدمر.',
    sources: [],
  },
  {
    case: 'what is denied is no part of who denies it',
    text: 'ونفت دمشق الأمر وقالت إن طائراتها لم تقصف سوق البلدة.',
    sources: ['دمشق'],
  },
  {
    case: 'a noun behind a capital or a country is what it speaks of',
    text: 'ونفت موسكو مسؤولية سلاح الجو عن قصف المدرسة.',
    sources: ['موسكو'],
  },
  {
    case: 'an adverb of two words says how it was denied',
    text: 'ونفت الوزارة جملة وتفصيلا قصف المعسكر.',
    sources: ['الوزارة'],
  },
  {
    case: 'a quotation mark that opens inside a name and closes it belongs to it',
    text: 'وقال مراسل «الضفة» إن الطائرات قصفت البلدة.',
    sources: ['مراسل «الضفة»'],
  },
  {
    case: 'a common noun with the article speaks for nobody',
    text: 'ونفى تلك التهم وقال إن قواته لم تقصف المستشفى.',
    sources: [],
  },
  {
    case: 'the prosecution is a body that speaks',
    text: 'وقال الادعاء إن مسلحين قتلوا ثلاثة من سكان القرية.',
    sources: ['الادعاء'],
  },
  {
    case: 'what somebody speaks by is his own',
    text: 'وقالت مؤسسة الدفاع المدني عبر صفحتها الرسمية إن غارة جوية قتلت ثلاثة مدنيين.',
    sources: ['مؤسسة الدفاع المدني'],
  },
  {
    case: 'nor is his own site who published it',
    text: 'وقال الجيش اليمني في بيان نشره موقعه الرسمي إن قواته قصفت البلدة.',
    sources: ['الجيش اليمني'],
  },
  {
    case: 'a medium of nobody’s speaks',
    text: 'وذكرت صفحات محلية إن غارة جوية قتلت ثلاثة مدنيين.',
    sources: ['صفحات محلية'],
  },
  {
    case: 'what is stressed is no part of a name',
    text: 'وكشف مصدر أمني تفاصيل قصف بلدة سراقب.',
    sources: ['مصدر أمني'],
  },
  {
    case: 'what is stressed speaks for nobody',
    text: 'كما أكدت تأييد لندن للاتفاق، وقالت إن الجيش قصف البلدة.',
    sources: [],
  },
  {
    case: 'a quotation that opens with a verb names nobody',
    text: 'وتابع "كانت هناك مخاوف بعد قصف بلدة سراقب".',
    sources: [],
  },
  {
    case: 'a name within a place’s is no person',
    text: 'وقال مدير مستشفى الخليل الحكومي إن غارة جوية قتلت ثلاثة مدنيين.',
    sources: ['مدير مستشفى الخليل الحكومي'],
  },
]

describe('who says it', () => {
  it.each(ROWS)('$case: $text', ({ text, sources, outlet }) => {
    const claims = coded(text, outlet)
    expect(claims.length).toBeGreaterThan(0)
    expect(claims[0]!.sources.map(s => s.text)).toEqual(sources)
  })
})

describe('over sentences', () => {
  const last = (text: string) =>
    coded(text)
      .at(-1)!
      .sources.map(s => s.text)

  it('carries the speaker on with وأضاف', () => {
    expect(last('قال المرصد السوري إن غارة جوية استهدفت مدينة إدلب.\nوأضاف أن قذائف سقطت على مدينة حماة.')).toEqual([
      'المرصد السوري',
    ])
  })
  it('gives a bare head the one named before', () => {
    expect(
      last('قال مصدر في الشرطة إن غارة جوية استهدفت مدينة إدلب.\nوأوضح المصدر أن قذائف سقطت على مدينة حماة.'),
    ).toEqual(['مصدر في الشرطة'])
  })
  it('names the officer of a monitor and the monitor, also where only his last name follows', () => {
    expect(
      last(
        'قال مدير المرصد السوري رامي عبد الرحمن إن غارة استهدفت مدينة إدلب.\nوأشار عبد الرحمن إلى قصف على مدينة حماة.',
      ),
    ).toEqual(['عبد الرحمن', 'المرصد السوري'])
  })
  it('takes the outlet for the one named before by the same head', () => {
    expect(
      last('قال مراسل الوكالة إن غارة جوية استهدفت مدينة إدلب.\nوأضاف مراسلنا أن قذائف سقطت على مدينة حماة.'),
    ).toEqual(['مراسل الوكالة'])
    expect(
      last('أفادت مصادرنا أن غارة جوية استهدفت مدينة إدلب.\nوأضافت المصادر أن قذائف سقطت على مدينة حماة.'),
    ).toEqual(['مصادرنا'])
  })
  it('takes no single speaker for many', () => {
    expect(
      last('قال مصدر في الشرطة إن غارة جوية استهدفت مدينة إدلب.\nوقال أحد السكان إن قذائف سقطت على مدينة حماة.'),
    ).toEqual(['أحد السكان'])
  })
  it('ends what was said where a clause turns to who denies', () => {
    expect(last('وقال ناشطون إن قذائف سقطت على مدينة عفرين؛ لكن أنقرة نفت شن أي غارات على مدينة إدلب.')).toEqual([
      'أنقرة',
    ])
  })
  it('leaves to nobody what no party has claimed', () => {
    expect(last('قال مسعفون إن غارة جوية استهدفت مدينة إدلب.\nولم تعلن أي جهة مسؤوليتها عن قصف مدينة حماة.')).toEqual(
      [],
    )
  })
  it('goes on with a quotation until it is closed', () => {
    const text =
      'وقال قائد الفصيل «نحن ثابتون في مواقعنا.\nقصفت الطائرات الحربية مدينة إدلب».\nوسقطت قذائف على مدينة حماة.'
    expect(coded(text).map(c => c.sources.length)).toEqual([1, 0])
  })
  it('takes an odd mark within a quotation for its end, and for no other beginning', () => {
    const text =
      'وقال قائد الفصيل "نحن ثابتون في مواقعنا.\nقصفت الطائرات الحربية مدينة إدلب".\nوسقطت قذائف على مدينة حماة.\nوأضاف "سنبقى هنا".'
    expect(coded(text).map(c => c.sources.length)).toEqual([1, 0])
  })
  it('takes a people for no part of a name', () => {
    const [statement] = coded('ودعا عباس الإسرائيليين إلى وقف العنف في غزة.')
    expect(statement!.actors.map(a => a.text)).toEqual(['عباس'])
  })
})
