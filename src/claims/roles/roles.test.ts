import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

interface Case {
  readonly case: string
  readonly text: string
  readonly actors: readonly string[]
  readonly targets?: readonly string[]
}

const CASES: readonly Case[] = [
  {
    case: 'people who take nobody were taken',
    text: 'خطف صحافيون من منازلهم في صنعاء.',
    actors: [],
    targets: ['صحافيون'],
  },
  {
    case: 'armed men who take somebody did it',
    text: 'خطف مسلحون في بنغازي طبيبا.',
    actors: ['مسلحون'],
    targets: ['طبيبا'],
  },
  {
    case: 'what was hit stands behind the means of a verbal noun',
    text: 'أصيب طفل باستهداف قوات النظام بصاروخ موجه سيارة لمدنيين في إدلب.',
    actors: ['قوات النظام'],
    targets: ['سيارة لمدنيين'],
  },
  {
    case: 'whoever suffers an attempt did not make it',
    text: 'تعرضت السفينة الأميركية لمحاولة هجوم صاروخي شنها الحوثيون قبالة المخا.',
    actors: ['الحوثيون'],
    targets: ['السفينة الأميركية'],
  },
  {
    case: 'the sources of fire are struck',
    text: 'ردت القوات السعودية بقصف لمصادر إطلاق النار داخل اليمن.',
    actors: ['القوات السعودية'],
    targets: ['مصادر إطلاق النار'],
  },
  {
    case: 'the positions that they are on their way to are attacked',
    text: 'تسلل مسلحون إلى نقاط للجيش في بادية السخنة.',
    actors: ['مسلحون'],
    targets: ['نقاط للجيش'],
  },
  {
    case: 'where they went is no position',
    text: 'تسلل مسلحون إلى قرية في ريف حلب.',
    actors: ['مسلحون'],
    targets: [],
  },
  {
    case: 'who stood there before it was taken lost it',
    text: 'حرر الجيش السوري التلال التي كانت تتمركز فيها ميليشيات داعش.',
    actors: ['الجيش السوري'],
    targets: ['ميليشيات داعش'],
  },
  {
    case: 'whose attempt was stopped was stopped',
    text: 'أحبط التحالف محاولة إرهابية للميليشيات الحوثية.',
    actors: ['التحالف'],
    targets: ['للميليشيات الحوثية'],
  },
  {
    case: 'one of them is told from the word for one',
    text: 'أطلق أحد عناصر الميليشيا النار على شاب في تعز.',
    actors: ['أحد عناصر الميليشيا'],
    targets: ['شاب'],
  },
  {
    case: 'whose house it is belongs to the house',
    text: 'داهمت الشرطة منزل أحد الناشطين في بلدة الخليل.',
    actors: ['الشرطة'],
    targets: ['منزل أحد الناشطين'],
  },
  {
    case: 'the building that somebody directs belongs to his office',
    text: 'اغتال مجهولون مدير مستشفى الأمل في إدلب.',
    actors: ['مجهولون'],
    targets: ['مدير مستشفى الأمل'],
  },
  {
    case: 'the body that somebody is of belongs to him behind ب too',
    text: 'اعتقلت القوات الأمنية قيادياً بحزب الله في منبج.',
    actors: ['القوات الأمنية'],
    targets: ['قيادياً بحزب الله'],
  },
  {
    case: 'not what he was hit by, nor where',
    text: 'قتل ضابط بلغم زرعه التنظيم في درعا.',
    actors: ['التنظيم'],
    targets: ['ضابط'],
  },
  {
    case: 'behind إن the letters of the verb are a noun, and what stands after it was hit',
    text: 'ذكر ناشطون إن قصف مستشفى في إدلب وقع مساء الأحد.',
    actors: [],
    targets: ['مستشفى'],
  },
  {
    case: 'behind بعد أن they are the verb',
    text: 'وذلك بعد أن قصف الجيش السوري مستشفى في إدلب.',
    actors: ['الجيش السوري'],
    targets: ['مستشفى'],
  },
  {
    case: 'with what was fired behind ل the genitive fired it',
    text: 'جاء الحصار رداً على إطلاق الحوثيين لصاروخ على نجران.',
    actors: ['الحوثيين'],
  },
  {
    case: 'a spokesman told with the article does not bear the name of the country that he accuses',
    text: 'واتهم المتحدث الرسمي إسرائيل بقصف مستشفى في حمص.',
    actors: ['إسرائيل'],
    targets: ['مستشفى'],
  },
  {
    case: 'a struck building hides no dead who is named, and his name belongs to his office',
    text: 'قتل القيادي في التنظيم خالد الحمد في غارة أصابت منزلا في سرت.',
    actors: [],
    targets: ['منزلا', 'القيادي في التنظيم خالد الحمد'],
  },
  {
    case: 'who had done it before stands behind the preposition of the verb that says so',
    text: 'سبق لروسيا أن قصفت مستودعا في كفرنبل.',
    actors: ['روسيا'],
    targets: ['مستودعا'],
  },
  {
    case: 'the letters of a noun are a verb behind أن where somebody had done it before',
    text: 'سبق للوزير أن طالب تركيا بالانسحاب.',
    actors: ['للوزير'],
    targets: ['تركيا'],
  },
  {
    case: 'behind his men a word without the article is what they destroyed',
    text: 'دمر مقاتلوه دبابة قرب داريا.',
    actors: ['مقاتلوه'],
    targets: ['دبابة'],
  },
  {
    case: 'weapons that no list knows are taken too, behind على',
    text: 'استولى المقاتلون على رشاش ثقيل وكمية من الذخائر.',
    actors: ['المقاتلون'],
    targets: ['رشاش ثقيل', 'كمية من الذخائر'],
  },
  {
    case: 'how widely they looted is nothing that they took',
    text: 'نهب المسلحون محال تجارية على نطاق واسع.',
    actors: ['المسلحون'],
    targets: ['محال تجارية'],
  },
  {
    case: 'the dead after whom a brigade is named have not died',
    text: 'اندلعت اشتباكات بين لواء شهداء اليرموك وجبهة النصرة في بلدة الشجرة.',
    actors: ['لواء شهداء اليرموك', 'جبهة النصرة'],
    targets: [],
  },
  {
    case: 'for whom it is possible to do it is no doer of what is told',
    text: 'يمكن لروسيا أن تراقب الحدود، وقصفت مدفعية النظام مستودعا في كفرنبل.',
    actors: ['مدفعية النظام'],
    targets: ['مستودعا'],
  },
  {
    case: 'whose strike it was is not what it destroyed',
    text: 'دمرت ضربات التحالف آليات لميليشيات الحوثي في الصلو.',
    actors: ['التحالف'],
    targets: ['آليات لميليشيات الحوثي'],
  },
  {
    case: 'an adjective of the deed stands between its doer and whom it hit',
    text: 'قتلت طفلة جراء استهداف ميليشيات الحوثي المستمر للمناطق السكنية في التحيتا.',
    actors: ['ميليشيات الحوثي'],
    targets: ['للمناطق السكنية'],
  },
  {
    case: 'whose stronghold a place is, behind a comma, has no part in the raids',
    text: 'نفذت غارات لمقاتلات التحالف في صعدة، المعقل الرئيس لميليشيات الحوثي.',
    actors: ['مقاتلات التحالف'],
    targets: [],
  },
  {
    case: 'the country that a headline is about does not speak',
    text: 'سوريا: ترامب يهدد الأسد برد قوي.',
    actors: ['ترامب'],
    targets: ['الأسد'],
  },
  {
    case: 'a clause that takes up when it was has its subject behind that',
    text: 'وهي معركة سيطر خلالها الجيش السوري على الغوطة الشرقية.',
    actors: ['الجيش السوري'],
    targets: [],
  },
  {
    case: 'who tells of a flight did not flee',
    text: 'وأكدت المصادر هرب عناصر الميليشيا من حي الفتح.',
    actors: ['عناصر الميليشيا'],
  },
  {
    case: 'beside the time it is a verb still',
    text: 'وبالتزامن صدت قوات الجيش الوطني سلسلة هجمات للميليشيات قرب تعز.',
    actors: ['قوات الجيش الوطني'],
    targets: ['للميليشيات'],
  },
  {
    case: 'the car that blows up is nobody hit',
    text: 'قتل أربعة مدنيين في تفجير سيارة مفخخة في بلدة مندلي.',
    actors: [],
    targets: ['أربعة مدنيين'],
  },
  {
    case: 'vehicles and mines begin with a hamza of their own, and bear no article',
    text: 'استهدف طيران التحالف آليات عسكرية للحوثيين في صعدة.',
    actors: ['طيران التحالف'],
    targets: ['آليات عسكرية للحوثيين'],
  },
  {
    case: 'mines that a militia lays are no part of its name',
    text: 'زرعت الميليشيا ألغاما في الطريق إلى حيس.',
    actors: ['الميليشيا'],
    targets: [],
  },
  {
    case: 'what a party is charged with is no part of its name',
    text: 'حمل السكان القوة الإفريقية المسؤولية عن مقتل ثمانية مدنيين في مركا.',
    actors: ['القوة الإفريقية'],
    targets: ['ثمانية مدنيين'],
  },
  {
    case: 'now and then is between no places',
    text: 'تهاجم قوات النظام المنطقة بين الحين والآخر.',
    actors: ['قوات النظام'],
    targets: [],
  },
  {
    case: 'another attack is no attack on another',
    text: 'شنت قوات الحكومة هجوما آخر على مواقع المسلحين.',
    actors: ['قوات الحكومة'],
    targets: ['مواقع المسلحين'],
  },
  {
    case: 'another who was taken is a person',
    text: 'أعلن الجيش العراقي اعتقال آخر في مدينة الموصل.',
    actors: ['الجيش العراقي'],
    targets: ['آخر'],
  },
  {
    case: 'what was hit stands behind the means and what is said of it',
    text: 'استهدفت القوات بصواريخ تحمل قنابل عنقودية، صباح اليوم الأحد، مخيماً للنازحين غربي سرمين.',
    actors: ['القوات'],
    targets: ['مخيماً للنازحين'],
  },
  {
    case: 'a shell hits the building that it falls on',
    text: 'سقطت قذيفتان على محل تجاري في مدينة سرمين.',
    actors: [],
    targets: ['محل تجاري'],
  },
  {
    case: 'and a place that it falls on is where',
    text: 'سقطت قذيفتان على مدينة سرمين.',
    actors: [],
    targets: [],
  },
  {
    case: 'a word for persons qualifies the deed that it agrees with',
    text: 'تبنت الحركة هجماتها الانتحارية في مدينة سرمين.',
    actors: ['الحركة'],
    targets: [],
  },
  {
    case: 'what tells which of two it was is no target',
    text: 'وقع انفجاران أحدهما بعبوة ناسفة والآخر بدراجة نارية ملغمة في مدينة سرمين.',
    actors: [],
    targets: [],
  },
  {
    case: 'those at whom is fired are pointed to behind the preposition',
    text: 'رشق شابان الدورية بالحجارة ورد الجنود بإطلاق النار عليهما.',
    actors: ['الجنود'],
    targets: ['شابان'],
  },
  {
    case: 'a missile that was fired is what the pronoun of its interception points to',
    text: 'كثف الحوثيون إطلاق صواريخ باليستية، لكن الدفاعات الجوية السعودية تعترضها.',
    actors: ['الحوثيون'],
  },
  {
    case: 'what stands free behind the genitive, though no list knows it, is what was hit',
    text: 'جاء ذلك بعد استهداف طيران مجهول هنغاراً قرب مدينة سرمين.',
    actors: ['طيران مجهول'],
  },
  {
    case: 'whoever takes back control stands in the genitive before it',
    text: 'أدى الهجوم إلى استعادة قوات الحكومة السيطرة على مدينة سرمين.',
    actors: ['قوات الحكومة'],
    targets: [],
  },
  {
    case: 'what air defence intercepts stands behind its name',
    text: 'أعلن المتحدث اعتراض الدفاعات الجوية السعودية صاروخاً باليستياً.',
    actors: ['الدفاعات الجوية السعودية'],
    targets: ['صاروخاً باليستياً'],
  },
  {
    case: 'a side is besieged by what is imposed on it',
    text: 'تفرض القوات المشتركة حصارا خانقا على المتمردين في مدينة سرمين.',
    actors: ['القوات المشتركة'],
    targets: ['المتمردين'],
  },
  {
    case: 'where a party stands is no part of its name, nor what it hit',
    text: 'قصفت قوات الحكومة المتمركزة في معسكر جورين قرية السرمانية.',
    actors: ['قوات الحكومة'],
    targets: [],
  },
  {
    case: 'buildings that are taken are where it was',
    text: 'سيطرت القوات على الفندق البلدي ومحطة النقل في بنغازي.',
    actors: ['القوات'],
    targets: [],
  },
  {
    case: 'positions that are taken are nobody',
    text: 'سيطر الجيش على عدة مواقع استراتيجية في جبهة حرض.',
    actors: ['الجيش'],
    targets: [],
  },
  {
    case: 'help told by two words',
    text: 'تقدمت القوات في صعدة بدعم وإسناد من التحالف العربي.',
    actors: ['القوات', 'التحالف العربي'],
  },
  {
    case: 'what strikes hit stands behind what says when',
    text: 'واستهدفت الغارات الإسرائيلية مساء السبت ثلاث قواعد لحماس شرق مدينة غزة.',
    actors: ['الإسرائيلية'],
    targets: ['ثلاث قواعد لحماس'],
  },
  {
    case: 'forces on their way are struck, though the phrase may tell of a deployment',
    text: 'قصفت مقاتلات التحالف العربي تعزيزات عسكرية في الجراحي.',
    actors: ['مقاتلات التحالف العربي'],
    targets: ['تعزيزات عسكرية'],
  },
  {
    case: 'a building that bears the name of a place elsewhere',
    text: 'استهدفت طائرات التحالف القصر الرئاسي في صنعاء.',
    actors: ['طائرات التحالف'],
    targets: ['القصر الرئاسي'],
  },
  {
    case: 'what is struck by a fixed phrase begins another phrase',
    text: 'استهدفت الميليشيات الأعيان المدنية في جازان.',
    actors: ['الميليشيات'],
    targets: ['الأعيان المدنية'],
  },
  {
    case: 'several buildings, behind another verb of reaching',
    text: 'طاولت غارات جوية مركزا طبيا ومختبرا عاما في الحديدة.',
    actors: [],
    targets: ['مركزا طبيا', 'مختبرا عاما'],
  },
  {
    case: 'what a weapon hits stands behind it and is no part of its phrase',
    text: 'قصفت مدفعية الجيش بعدة قذائف مواقع الحوثيين في مأرب.',
    actors: ['مدفعية الجيش'],
    targets: ['مواقع الحوثيين'],
  },
  {
    case: 'a vehicle behind the adjective of a weapon',
    text: 'استهدفت الفصائل بصاروخ موجه سيارة لقوات الحكومة في ريف حماة.',
    actors: ['الفصائل'],
    targets: ['سيارة لقوات الحكومة'],
  },
  {
    case: 'where people live is hit, though it has no name',
    text: 'استهدفت قوات الحكومة المناطق المدنية في ريف إدلب.',
    actors: ['قوات الحكومة'],
    targets: ['المناطق المدنية'],
  },
  {
    case: 'a base with a name is hit by a strike',
    text: 'قصفت الطائرات قاعدة العند الجوية.',
    actors: ['الطائرات'],
    targets: ['قاعدة العند الجوية'],
  },
  {
    case: 'but it is only where it is taken',
    text: 'سيطرت القوات على قاعدة العند الجوية.',
    actors: ['القوات'],
    targets: [],
  },
  {
    case: 'who takes a town in the genitive, with the town behind',
    text: 'بعد استعادة المقاومة عدن من الميليشيات.',
    actors: ['المقاومة'],
    targets: ['الميليشيات'],
  },
  {
    case: 'a state that sends, with what it sends behind',
    text: 'جاء ذلك بعد إرسال تركيا المزيد من القوات إلى عفرين.',
    actors: ['تركيا'],
  },
  {
    case: 'who tells of it aside is not the subject',
    text: 'وبحسب مصادر محلية قصفت القوات التركية قرية كفرنبل.',
    actors: ['القوات التركية'],
    targets: [],
  },
  {
    case: 'who is accused by a participle in the accusative',
    text: 'وقال المتحدث إن الوضع مقلق، متهما الفصائل المقاتلة في الغوطة باحتجاز المدنيين.',
    actors: ['الفصائل المقاتلة'],
    targets: ['المدنيين'],
  },
  {
    case: 'the people who come out into the street',
    text: 'خرج آلاف السكان في مظاهرات وسط السويداء.',
    actors: ['آلاف السكان'],
  },
  {
    case: 'who announces his own strike behind his name',
    text: 'وذكر أن إسرائيل أعلنت شن غارات على مواقع في غزة.',
    actors: ['إسرائيل'],
    targets: ['مواقع'],
  },
  {
    case: 'whom a deed was done to, behind بحق',
    text: 'ارتكبت الميليشيات مجزرة بحق المدنيين في سرمدا.',
    actors: ['الميليشيات'],
    targets: ['المدنيين'],
  },
  {
    case: 'who struck stands before the means and what was struck',
    text: 'أصيب طفل جراء استهداف قوات النظام بالمدفعية أطراف بلدة سرمين.',
    actors: ['قوات النظام'],
    targets: [],
  },
  {
    case: 'what lies near a place was struck, not the place',
    text: 'أصيب ضابط جراء استهداف قوات النظام بقذيفة قرب بلدة سرمين.',
    actors: [],
    targets: ['قوات النظام'],
  },
  {
    case: 'a member with the body behind في',
    text: 'اغتال مسلحون قياديا بارزا في هيئة تحرير الشام في مدينة إدلب.',
    actors: ['مسلحون'],
    targets: ['قياديا بارزا في هيئة تحرير الشام'],
  },
  {
    case: 'the centre and the outskirts of a town are where it is hit',
    text: 'قصفت الطائرات الروسية أطراف ومركز مدينة سرمدا.',
    actors: ['الطائرات الروسية'],
    targets: [],
  },
  {
    case: 'but a centre of somebody is hit itself',
    text: 'قصفت الطائرات الروسية مركزاً للدفاع المدني في سرمدا.',
    actors: ['الطائرات الروسية'],
    targets: ['مركزاً للدفاع المدني'],
  },
  {
    case: 'whom a blast wounded',
    text: 'أصيب شاب بانفجار عبوة ناسفة زرعتها الميليشيات في سرمدا.',
    actors: ['الميليشيات'],
    targets: ['شاب'],
  },
  {
    case: 'the many whom one calls on',
    text: 'وطالب الزعيم الأكراد بضبط النفس.',
    actors: ['الزعيم'],
    targets: ['الأكراد'],
  },
  {
    case: 'whom one with an office and a rank calls on',
    text: 'دعا مفتي المدينة الشيخ محمود السعدي كل السياسيين إلى ضبط النفس.',
    actors: ['محمود السعدي'],
    targets: ['السياسيين'],
  },
  {
    case: 'whom a threatened attack is against',
    text: 'هددت أنقرة بعملية عسكرية ضد المقاتلين المحليين.',
    actors: ['أنقرة'],
    targets: ['المقاتلين المحليين'],
  },
  {
    case: 'the sides of what is agreed, behind its adjective',
    text: 'واستمر الهدوء بعد اتفاق وقف إطلاق النار الموقع بين روسيا وتركيا.',
    actors: ['روسيا', 'تركيا'],
  },
  {
    case: 'who stopped an attack, in the genitive, and not who tells of it',
    text: 'أكد المتحدث اعتراض الدفاعات الجوية الأردنية لأربعة صواريخ فوق إربد.',
    actors: ['الدفاعات الجوية الأردنية'],
    targets: ['أربعة صواريخ'],
  },
  {
    case: 'what was stopped, and not who fired it',
    text: 'أعلن التحالف اعتراض صاروخ أطلقته الميليشيات باتجاه نجران.',
    actors: ['التحالف'],
    targets: ['صاروخ'],
  },
  {
    case: 'who fired from a position, and not who was hit',
    text: 'تعرض محور كفرعمة لقصف مدفعي مصدره مواقع قوات النظام، ما أسفر عن مقتل ثلاثة عناصر من هيئة تحرير الشام.',
    actors: ['قوات النظام'],
  },
  {
    case: 'a subject before a verb of killing',
    text: 'وأكد أن المسلحين قتلوا ثلاثة جنود قرب الحاجز.',
    actors: ['المسلحين'],
    targets: ['ثلاثة جنود'],
  },
  {
    case: 'a verb of killing with its subject and whom it befell after it',
    text: 'قتل مسلحون مجهولون ثلاثة جنود في أبين.',
    actors: ['مسلحون مجهولون'],
    targets: ['ثلاثة جنود'],
  },
  {
    case: 'the same with an object in the accusative',
    text: 'قتلت الشرطة رجلا في نابلس.',
    actors: ['الشرطة'],
    targets: ['رجلا'],
  },
  {
    case: 'a headline with the doer first',
    text: 'قناص يقتل طفلا في حي السكري',
    actors: ['قناص'],
    targets: ['طفلا'],
  },
  {
    case: 'persons before a verb of arrest and nobody after it',
    text: 'وأضاف أن عشرة أشخاص اعتقلوا في مدينة منبج.',
    actors: [],
    targets: ['عشرة أشخاص'],
  },
  {
    case: 'of an office and who bears it, the name',
    text: 'دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش أطراف النزاع إلى ضبط النفس.',
    actors: ['أنطونيو غوتيريش'],
  },
  {
    case: 'who takes a place stands in the genitive before it',
    text: 'جاء ذلك بعد تحرير قوات الجيش لبلدة سرمين أمس.',
    actors: ['قوات الجيش'],
    targets: [],
  },
  {
    case: 'so many killed are not who killed, whoever they belong to',
    text: 'تمكن الثوار من قتل ثلاثة عناصر لقوات النظام قرب سراقب.',
    actors: ['الثوار'],
  },
  {
    case: 'what they ride on ends the party',
    text: 'أطلق مسلحون يستقلون دراجة نارية النار على شاب في طفس.',
    actors: ['مسلحون يستقلون دراجة نارية'],
    targets: ['شاب'],
  },
  {
    case: 'a party in the genitive with what it fires after it',
    text: 'دوت صفارات الإنذار بعد إطلاق ميليشيا الحوثي صواريخ باليستية على نجران.',
    actors: ['ميليشيا الحوثي'],
  },
  {
    case: 'what is sent is no doer',
    text: 'شهدت المدينة استقدام كتيبة من مئة عنصر أمس.',
    actors: [],
  },
  {
    case: 'an attack from a party',
    text: 'تعرض الحاجز لهجوم من مسلحي التنظيم قرب تدمر.',
    actors: ['مسلحي التنظيم'],
    targets: ['الحاجز'],
  },
  {
    case: 'states joined before the verb',
    text: 'كانت الولايات المتحدة وفرنسا وبريطانيا قد شنت غارات على مواقع عسكرية تابعة للنظام السوري.',
    actors: ['بريطانيا', 'فرنسا', 'الولايات المتحدة'],
    targets: ['مواقع عسكرية تابعة للنظام السوري'],
  },
  {
    case: 'parties joined across a place',
    text: 'قصف الجيش التركي مواقع التنظيم في الرقة ومسلحي الحزب في سنجار.',
    actors: ['الجيش التركي'],
    targets: ['مواقع التنظيم', 'مسلحي الحزب'],
  },
  {
    case: 'a position or a building is no subject',
    text: 'ويقصف بالمدفعية مواقع تنظيم الدولة شمال الرقة.',
    actors: [],
    targets: ['مواقع تنظيم الدولة'],
  },
  {
    case: 'the name behind the noun for a person',
    text: 'اعتقلت الشرطة الناشط سامر العلي في بغداد.',
    actors: ['الشرطة'],
    targets: ['الناشط سامر العلي'],
  },
  {
    case: 'aircraft whose word names a place too',
    text: 'قصفت مقاتلات تابعة للتحالف الدولي رتلا قرب الميادين.',
    actors: ['مقاتلات تابعة للتحالف الدولي'],
    targets: ['رتلا'],
  },
  {
    case: 'an object in the genitive of the verbal noun',
    text: 'تمكن الجيش من قتل 18 عنصرا من التنظيم قرب تدمر.',
    actors: ['الجيش'],
    targets: ['18 عنصرا من التنظيم'],
  },
  {
    case: 'a doer in the genitive with the object after ل',
    text: 'أدى إحراق مستوطنين لمنازل في قرية بورين إلى أضرار.',
    actors: ['مستوطنين'],
    targets: ['منازل'],
  },
  {
    case: 'armed is an adjective after an attack',
    text: 'تعرضت دورية لكمين مسلح نفذه مجهولون في درعا.',
    actors: ['مجهولون'],
    targets: ['دورية'],
  },
  {
    case: 'a pronoun that points back at what was seized',
    text: 'تضم المواقع التي استولت عليها الفصائل في تعز مقرات حكومية.',
    actors: ['الفصائل'],
  },
  {
    case: 'what is answered was not done by the one who answers',
    text: 'تعهدت الحكومة بحماية السكان ردا على القصف على بلدة سلوى.',
    actors: [],
  },
  {
    case: 'who left what explodes in the ground',
    text: 'أصيب ثلاثة أطفال جراء انفجار ذخائر من مخلفات قصف سابق لقوات الأسد في مدينة جسر الشغور.',
    actors: ['قوات الأسد'],
  },
  {
    case: 'a quoted name before the verb',
    text: 'قوات "الأسد" تستهدف مدنيين بصاروخ حراري جنوبي إدلب.',
    actors: ['قوات "الأسد"'],
    targets: ['مدنيين'],
  },
  {
    case: 'forces of an occupation',
    text: 'استشهد طفل جراء قصف صاروخي لميليشيات الاحتلال الروسي على قرية الكفير.',
    actors: ['ميليشيات الاحتلال الروسي'],
  },
  {
    case: 'another one wounded did nothing',
    text: 'أسفرت غارة على بلدة كنصفرة عن إصابة شاب آخر بجروح.',
    actors: [],
  },
  {
    case: 'a position and whose it is',
    text: 'استهدفت الفصائل مواقع قوات الحكومة السورية في بلدة أورم الكبرى.',
    actors: ['الفصائل'],
    targets: ['مواقع قوات الحكومة السورية'],
  },
  {
    case: 'an object behind what only says when',
    text: 'استهدفت القوات التركية، صباح اليوم، مركزا لقوى الأمن في بلدة أبو راسين.',
    actors: ['القوات التركية'],
    targets: ['مركزا لقوى الأمن'],
  },
  {
    case: 'the same letters that tie a deed to its toll',
    text: 'قصف الطيران الحربي موقعا لتنظيم الدولة جنوب الرقة.',
    actors: ['الطيران الحربي'],
    targets: ['موقعا لتنظيم الدولة'],
  },
  {
    case: 'an office with the name of its bearer, by which a speaker is named',
    text: 'ندد الرئيس التركي رجب طيب أردوغان بالهجوم الانتحاري في أنقرة.',
    actors: ['رجب طيب أردوغان'],
  },
  {
    case: 'to whom a party is loyal',
    text: 'قصفت القوات التركية والفصائل الموالية لها قرية المشيرفة.',
    actors: ['القوات التركية', 'الفصائل الموالية لها'],
  },
  {
    case: 'quotation marks closed',
    text: 'قصفت قوات النظام مواقع لميليشيا «حزب الله» في البلدة.',
    actors: ['قوات النظام'],
    targets: ['مواقع لميليشيا «حزب الله»'],
  },
  {
    case: 'a pronoun that opens the clause is the subject',
    text: 'قال الجيش اليمني إنه صد هجوما للحوثيين على مواقعه في جبهة نهم.',
    actors: ['الجيش اليمني'],
    targets: ['للحوثيين'],
  },
  {
    case: 'what strikes stands after its verb, what is struck after both',
    text: 'استهدفت غارات مواقع عسكرية شرقي سوريا.',
    actors: [],
    targets: ['مواقع عسكرية'],
  },
  {
    case: 'whose a place is belongs to the place',
    text: 'قصفت القوات منطقة الغوطة الشرقية الخاضعة لسيطرة المعارضة.',
    actors: ['القوات'],
    targets: [],
  },
  {
    case: 'the one who does it stands before its object',
    text: 'إحراق مستوطنين إسرائيليين منزلا في نابلس.',
    actors: ['مستوطنين إسرائيليين'],
    targets: ['منزلا'],
  },
  {
    case: 'an adjective of the victim is no party',
    text: 'مقتل شاب فلسطيني في مدينة الخليل.',
    actors: [],
  },
  {
    case: 'strikes with ب after a verb of striking are how it was done',
    text: 'قصفت مقاتلات التحالف بأكثر من ثماني غارات معسكرا تدريبيا.',
    actors: ['مقاتلات التحالف'],
    targets: ['معسكرا تدريبيا'],
  },
  {
    case: 'whoever is accused of a deed did it',
    text: 'اتهم الرئيس الفرنسي إيمانويل ماكرون دمشق بشن هجوم كيماوي.',
    actors: ['دمشق'],
  },
  {
    case: 'whoever is said to stand behind a deed did it',
    text: 'يرجح المحققون أن جماعة مسلحة تقف خلف تفجير الحافلة في المدينة.',
    actors: ['جماعة مسلحة'],
  },
  {
    case: 'an operation of raids is of whoever is named after ل',
    text: 'قتل شاب في حملة دهم لقوات الأمن في القرية.',
    actors: ['قوات الأمن'],
  },
  {
    case: 'an adjective of the deed that is another noun too is struck by nobody',
    text: 'شنت قوات النظام قصفا مركزا على قرى الجبل.',
    actors: ['قوات النظام'],
    targets: [],
  },
  {
    case: 'one that is written like a name is nobody',
    text: 'تعرضت القرية لقصف ليلي مماثل من قوات النظام.',
    actors: ['قوات النظام'],
  },
  {
    case: 'a party joined to a place is none',
    text: 'قطعت الفصائل طريق حلب دمشق والمرصد يحصي القتلى.',
    actors: ['الفصائل'],
    targets: [],
  },
  {
    case: 'whoever fired',
    text: 'تعرضت القرية لقصف مدفعي مصدره قوات الحكومة السورية.',
    actors: ['قوات الحكومة السورية'],
  },
  { case: 'a strike from a party', text: 'تعرضت المدينة لقصف من الفصائل المسلحة.', actors: ['الفصائل المسلحة'] },
  {
    case: 'whoever helps takes part',
    text: 'سيطرت قوات النظام بدعم من الطيران الروسي على القرية.',
    actors: ['قوات النظام', 'الطيران الروسي'],
  },
  {
    case: 'help that is spoken of',
    text: 'اتهمت دمشق أنقرة بدعم الفصائل المسلحة.',
    actors: ['دمشق'],
    targets: ['أنقرة'],
  },
  {
    case: 'countries that talk',
    text: 'عقدت مفاوضات بين روسيا ومسلحي جيش الإسلام في العاصمة.',
    actors: ['روسيا', 'مسلحي جيش الإسلام'],
  },
  {
    case: 'a verbal noun carries the deed',
    text: 'أكد المرصد قيام طائرات روسية بقصف بلدة الأتارب.',
    actors: ['طائرات روسية'],
    targets: [],
  },
  {
    case: 'ل before a verb of the present',
    text: 'استهدفت الفصائل المدينة، لتنسحب القوات منها.',
    actors: ['الفصائل'],
    targets: [],
  },
  {
    case: 'adjectives of a deed',
    text: 'تعرضت البلدة لاستهداف مماثل من قبل قوات النظام.',
    actors: ['قوات النظام'],
    targets: [],
  },
  {
    case: 'a camp behind who struck it',
    text: 'وثق المرصد استهداف قوات النظام معسكرا تابعا للفصائل قرب إدلب.',
    actors: ['قوات النظام'],
    targets: ['معسكرا تابعا للفصائل'],
  },
  {
    case: 'a camp that is struck',
    text: 'وثق المرصد استهداف معسكر تابع للفصائل قرب إدلب.',
    actors: [],
    targets: ['معسكر تابع للفصائل'],
  },
  {
    case: 'the means between who struck and what',
    text: 'وثق المرصد استهداف طائرات التحالف بعدة غارات منزلا في صنعاء.',
    actors: ['طائرات التحالف'],
    targets: ['منزلا'],
  },
  {
    case: 'what is fired',
    text: 'ألقى الطيران المروحي أربعة براميل متفجرة على محيط المطار.',
    actors: ['الطيران المروحي'],
    targets: [],
  },
  {
    case: 'guns that are hit',
    text: 'قصفت الطائرات راجمة صواريخ في البلدة.',
    actors: ['الطائرات'],
    targets: ['راجمة صواريخ'],
  },
  { case: 'outskirts are a place', text: 'قصفت الطائرات أطراف البلدة.', actors: ['الطائرات'], targets: [] },
  {
    case: 'a noun that carries a deed',
    text: 'أعلن الجيش تقدمه شمالا غداة تمكنه من فك الحصار عن المدينة.',
    actors: ['الجيش'],
  },
  {
    case: 'what no list knows as a thing that is struck is not struck',
    text: 'قصفت قوات النظام السفح الشرقي لجبل الزاوية على هامش المحادثات.',
    actors: ['قوات النظام'],
    targets: [],
  },
  {
    case: 'areas are only where',
    text: 'شن الطيران الحربي غارات على عدة مناطق في ريف إدلب.',
    actors: ['الطيران الحربي'],
    targets: [],
  },
  {
    case: 'a given name of two words, with who bears it after it',
    text: 'اغتال مسلحون عبد الرحمن الشيباني مدير مشفى المدينة.',
    actors: ['مسلحون'],
    targets: ['عبد الرحمن الشيباني'],
  },
  {
    case: 'whose the weapon is',
    text: 'صواريخ إسرائيلية تستهدف مواقع لقوات الحكومة في ريف دمشق.',
    actors: ['إسرائيلية'],
    targets: ['مواقع لقوات الحكومة'],
  },
  {
    case: 'who helps, behind adjectives and ل',
    text: 'تمكنت قوات العمالقة، بإسناد جوي مكثف لطيران التحالف العربي، من اقتحام مدينة حيس.',
    actors: ['قوات العمالقة', 'طيران التحالف العربي'],
  },
  {
    case: 'who backs an attack, in a verb with a pronoun',
    text: 'ردت القوات المسلحة السعودية تساندها طائرات الأباتشي بقصف عنيف على مواقع الحوثيين.',
    actors: ['القوات المسلحة السعودية', 'طائرات الأباتشي'],
  },
  {
    case: 'a party beside the one that acts',
    text: 'دخلت قوات الحكومة السورية إلى جانب الشرطة العسكرية الروسية إلى بلدة طفس.',
    actors: ['قوات الحكومة السورية', 'الشرطة العسكرية الروسية'],
  },
  {
    case: 'most of the blasts that somebody owns up to',
    text: 'تعرضت العاصمة لتفجيرات تبنى معظمها تنظيم داعش.',
    actors: ['تنظيم داعش'],
  },
  {
    case: 'who takes responsibility, after the attack',
    text: 'قتل عشرة أشخاص في هجوم على كنيسة، أعلن تنظيم الدولة الإسلامية مسؤوليته عنه.',
    actors: ['تنظيم الدولة الإسلامية'],
  },
  {
    case: 'to whom attacks are ascribed',
    text: 'شهدت المنطقة هجمات ضد القوات الأمنية نسبت إلى المقاتلين الأكراد.',
    actors: ['المقاتلين الأكراد'],
  },
  {
    case: 'arrests by a party that fights',
    text: 'اعتقالات لقوات سوريا الديمقراطية في ريف الحسكة.',
    actors: ['قوات سوريا الديمقراطية'],
    targets: [],
  },
  {
    case: 'loyal to whom, after the name of a party',
    text: 'سيطرت قوات الجيش اليمني الموالية للرئيس عبد ربه منصور هادي على المطار.',
    actors: ['قوات الجيش اليمني الموالية للرئيس عبد ربه منصور هادي'],
  },
  {
    case: 'whose call is refused',
    text: 'رفضت طالبان دعوة الرئيس الأفغاني أشرف غني إلى الحوار.',
    actors: ['طالبان'],
    targets: ['الرئيس الأفغاني أشرف غني'],
  },
  {
    case: 'a speaker known by one unlisted word',
    text: 'أعلن العبادي الانتصار على تنظيم الدولة.',
    actors: ['العبادي'],
    targets: ['تنظيم الدولة'],
  },
  {
    case: 'from whose grip a place is taken',
    text: 'انتزعت القوات العراقية بلدة الشرقاط من قبضة تنظيم الدولة.',
    actors: ['القوات العراقية'],
    targets: ['تنظيم الدولة'],
  },
  {
    case: 'members of a group are no parties beside it',
    text: 'شنت فصائل معارضة، من بينها جيش الإسلام وفيلق الرحمن، هجوما على حاجز لقوات الحكومة.',
    actors: ['فصائل معارضة'],
    targets: ['حاجز لقوات الحكومة'],
  },
  {
    case: 'who held a place before',
    text: 'سيطرت المقاومة الشعبية على ثلاثة مواقع كانت تحت سيطرة ميليشيا الحوثي.',
    actors: ['المقاومة الشعبية'],
    targets: ['ميليشيا الحوثي'],
  },
  {
    case: 'who is driven to flight',
    text: 'أجبر الجيش سكان سرمين على النزوح نحو الحدود.',
    actors: ['الجيش'],
    targets: ['سكان'],
  },
  {
    case: 'whose dead they are',
    text: 'سقط عشرات القتلى من الحوثيين في كمين للمقاومة الشعبية في إب.',
    actors: ['للمقاومة الشعبية'],
    targets: ['الحوثيين'],
  },
  {
    case: 'what a verb does not agree with is its object',
    text: 'وصف الوزير القصف بالجريمة واتهم إيران بدعم الحوثيين.',
    actors: ['الوزير'],
    targets: ['إيران'],
  },
  {
    case: 'the whole name of who bears an office',
    text: 'التقى رئيس الوزراء العراقي حيدر العبادي قادة الفصائل في بغداد.',
    actors: ['رئيس الوزراء العراقي حيدر العبادي', 'قادة الفصائل'],
  },
  {
    case: 'an object behind a stray comma',
    text: 'وقصفت مدفعية الجيش، مواقع وتحصينات للمسلحين شرقي المدينة.',
    actors: ['مدفعية الجيش'],
    targets: ['مواقع وتحصينات للمسلحين'],
  },
  {
    case: 'a country behind a stray comma is whom they accuse',
    text: 'وتتهم الحكومة وحلفاؤها، تركيا بتزويد الفصائل بالسلاح.',
    actors: ['الحكومة', 'حلفاؤها'],
    targets: ['تركيا'],
  },
  {
    case: 'men in the oblique case are no subject',
    text: 'داهمت الشرطة الحي واعتقلت المشاركين في المظاهرة.',
    actors: ['الشرطة'],
  },
  {
    case: 'nor are two of them, or two women',
    text: 'واعتقلت امرأتين في بلدة صرين.',
    actors: [],
    targets: ['امرأتين'],
  },
  {
    case: 'two in the nominative are',
    text: 'واعتقل شرطيان رجلا في بلدة صرين.',
    actors: ['شرطيان'],
    targets: ['رجلا'],
  },
  {
    case: 'how it was struck between who struck and what',
    text: 'جاء ذلك إثر استهداف طائرات التحالف بثلاث غارات معسكراً للمسلحين.',
    actors: ['طائرات التحالف'],
    targets: ['معسكراً للمسلحين'],
  },
  {
    case: 'things of their own beside what shares a genitive',
    text: 'استهدفت الغارات مخازن وثكنات المسلحين وجسرا على النهر.',
    actors: [],
    targets: ['مخازن وثكنات المسلحين', 'جسرا'],
  },
  {
    case: 'what a position is for belongs to its name',
    text: 'قصفت المدفعية نقاط تمركز المسلحين شمالي القرية.',
    actors: ['المدفعية'],
    targets: ['نقاط تمركز المسلحين'],
  },
  {
    case: 'a clause that says whose a position is',
    text: 'هاجمت طائرة مسيرة مواقع يعتقد أنها تابعة للفصائل.',
    actors: ['طائرة مسيرة'],
    targets: ['مواقع يعتقد أنها تابعة للفصائل'],
  },
  {
    case: 'a list goes on behind two adjectives',
    text: 'قصفت المدفعية منشآت استخباراتية ولوجستية ومستودعات.',
    actors: ['المدفعية'],
    targets: ['منشآت استخباراتية', 'مستودعات'],
  },
  {
    case: 'the adjective of a base without a name is no party',
    text: 'استهدفت الغارات محيط القاعدة العسكرية التركية في قرية المسطومة.',
    actors: [],
  },
  {
    case: 'a market is struck like a building',
    text: 'استهدف القصف السوق الشعبي في البلدة.',
    actors: [],
    targets: ['السوق الشعبي'],
  },
  {
    case: 'whose a column or a patrol is belongs to it, and makes no attack',
    text: 'استهدف قصف مدفعي رتلا لقوات الحكومة قرب درعا.',
    actors: [],
    targets: ['رتلا لقوات الحكومة'],
  },
  {
    case: 'reinforcements with nothing after them are what was struck',
    text: 'واستهدفت تعزيزات للحوثيين في جبل راس.',
    actors: [],
    targets: ['تعزيزات للحوثيين'],
  },
  {
    case: 'with its doer in an adjective, what ل brings is struck',
    text: 'غارات إسرائيلية لمواقع الحزب في ريف دمشق.',
    actors: ['إسرائيلية'],
    targets: ['مواقع الحزب'],
  },
  {
    case: 'whom a blow is dealt to is struck by it',
    text: 'وجهت القوات الأمريكية ضربة لتنظيم الدولة في مدينة سرت.',
    actors: ['القوات الأمريكية'],
    targets: ['تنظيم الدولة'],
  },
  {
    case: 'behind two adjectives of the deed ل still brings who does it',
    text: 'تعرضت بلدة سرمين لقصف مدفعي عنيف لقوات الحكومة.',
    actors: ['قوات الحكومة'],
    targets: [],
  },
  {
    case: 'a vehicle is no pronoun, though folded they are one word',
    text: 'دمرت الفصائل آلية للجيش في ريف حماة.',
    actors: ['الفصائل'],
    targets: ['آلية للجيش'],
  },
  {
    case: 'a patrol with an object after it strikes',
    text: 'استهدفت دورية إسرائيلية منزلا في مدينة نابلس.',
    actors: ['دورية إسرائيلية'],
    targets: ['منزلا'],
  },
  {
    case: 'forces on their way are struck and strike nobody',
    text: 'شن الطيران غارات على المعسكر وقصف تعزيزات للمتمردين.',
    actors: ['الطيران'],
  },
  {
    case: 'forces gathered are what a strike hits',
    text: 'أدى قصف تجمعات للمسلحين إلى مقتل عشرة منهم.',
    actors: [],
    targets: ['تجمعات للمسلحين'],
  },
  {
    case: 'a country takes a land that bears a name of its own',
    text: 'احتلت إسرائيل الضفة الغربية والقدس الشرقية في حرب حزيران.',
    actors: ['إسرائيل'],
  },
  {
    case: 'a country is the subject behind what only says when',
    text: 'ومنذ بدء الحرب في العام الماضي، قصفت تركيا مواقع للمقاتلين في البلاد.',
    actors: ['تركيا'],
    targets: ['مواقع للمقاتلين'],
  },
  {
    case: 'who brings down stands in the genitive before what is brought down',
    text: 'جاء ذلك بعد إسقاط إيران طائرة مسيرة فوق الخليج.',
    actors: ['إيران'],
    targets: ['طائرة مسيرة'],
  },
  {
    case: 'what a sniper fires is no part of his name',
    text: 'أطلق قناص النار على طفل قرب الحاجز.',
    actors: ['قناص'],
    targets: ['طفل'],
  },
  {
    case: 'others of their kind are one phrase with them',
    text: 'تمكن التنظيم من قتل أربعة ضباط آخرين قرب المطار.',
    actors: ['التنظيم'],
    targets: ['أربعة ضباط آخرين'],
  },
  {
    case: 'how somebody was killed is nobody who was killed',
    text: 'أدانت المحكمة الجندي بقتل فتى بدم بارد.',
    actors: [],
    targets: ['فتى'],
  },
  {
    case: 'of what somebody died is no part of his name',
    text: 'قتل الصحافي سالم العمر متأثرا بجراحه.',
    actors: [],
    targets: ['الصحافي سالم العمر'],
  },
  {
    case: 'two parties joined are two, though they were allies',
    text: 'استعادت المقاومة التبة من الحوثيين وقوات صالح.',
    actors: ['المقاومة'],
    targets: ['الحوثيين', 'قوات صالح'],
  },
  {
    case: 'from whom a place was taken in a fight',
    text: 'سيطر مسلحو التنظيم على الحقل بعد اشتباكات عنيفة مع قوات سوريا الديمقراطية.',
    actors: ['مسلحو التنظيم'],
    targets: ['قوات سوريا الديمقراطية'],
  },
  {
    case: 'whose positions were taken',
    text: 'أعلن الجيش سيطرته على ثلاثة مواقع للحوثيين في الجبل.',
    actors: ['الجيش'],
    targets: ['للحوثيين'],
  },
  {
    case: 'who holds the place that is attacked',
    text: 'تقدمت قوات الحكومة نحو بلدة تسيطر عليها المعارضة المسلحة.',
    actors: ['قوات الحكومة'],
    targets: ['المعارضة المسلحة'],
  },
  {
    case: 'who holds the land that an attack is on',
    text: 'شنت قوات الحكومة حملة على مناطق سيطرة الفصائل في الغوطة.',
    actors: ['قوات الحكومة'],
    targets: ['الفصائل'],
  },
  {
    case: 'a strike is on the place, whoever holds it',
    text: 'قصفت المدفعية بلدة تسيطر عليها المعارضة المسلحة.',
    actors: ['المدفعية'],
    targets: [],
  },
  {
    case: 'those whom the deed joined to it befell are not its own',
    text: 'مقتل خمسة مسلحين واعتقال عشرة مشتبه بهم في العريش.',
    actors: [],
    targets: ['خمسة مسلحين'],
  },
  {
    case: 'of two deeds with one object both were done to it',
    text: 'مقتل وإصابة خمسة مسلحين في العريش.',
    actors: [],
    targets: ['خمسة مسلحين'],
  },
  {
    case: 'with what is fired after it, a party in the genitive fires',
    text: 'أصيب شاب بعد إطلاق الجنود الإسرائيليين النار على المارة في نابلس.',
    actors: ['الجنود الإسرائيليين'],
  },
  {
    case: 'two parties in the genitive fire too',
    text: 'أصيب طفل إثر إطلاق جبهة النصرة وأحرار الشام عشرات القذائف على بلدة نبل.',
    actors: ['جبهة النصرة', 'أحرار الشام'],
  },
  {
    case: 'whom an adjective qualifies does not fire what it says',
    text: 'رصدت الدفاعات إطلاق الصواريخ الباليستية على الرياض.',
    actors: [],
  },
  {
    case: 'a word for how it is done is nobody',
    text: 'حققت المقاومة تقدما عسكريا في مدينة تعز.',
    actors: ['المقاومة'],
  },
  {
    case: 'an armed man killed is no manner',
    text: 'قتل المسلحون عسكريا في مدينة تعز.',
    actors: ['المسلحون'],
    targets: ['عسكريا'],
  },
  {
    case: 'behind an aside that says who tells it the object goes on',
    text: 'استهدفت مدفعية الجيش، وفقا لمصادر محلية، مخازن للسلاح في صعدة.',
    actors: ['مدفعية الجيش'],
    targets: ['مخازن للسلاح'],
  },
  {
    case: 'who owns up to an operation did it',
    text: 'قتل جنديان في كمين قرب البلدة أعلن تنظيم الدولة مسؤوليته عنه.',
    actors: ['تنظيم الدولة'],
  },
  {
    case: 'towns are no party that condemns, and who stands before the verb takes them',
    text: 'القوات الموالية للحكومة تحرر مدينتين في أبين.',
    actors: ['القوات الموالية للحكومة'],
    targets: [],
  },
  {
    case: 'a plural verb without its silent alif',
    text: 'عشرة جنود قتلو في كمين قرب تعز.',
    actors: [],
    targets: ['عشرة جنود'],
  },
  {
    case: 'from whom control is taken',
    text: 'استعادت القوات السيطرة على التلة من أيدي المسلحين.',
    actors: ['القوات'],
    targets: ['المسلحين'],
  },
  {
    case: 'with whom it was fought for before it was taken',
    text: 'استعادت قوات الجيش السيطرة على جبل القرن إثر معارك مع ميليشيات الحوثي.',
    actors: ['قوات الجيش'],
    targets: ['ميليشيات الحوثي'],
  },
  {
    case: 'whose patrol it is belongs to it',
    text: 'هاجم مسلحون دورية للشرطة في البلدة.',
    actors: ['مسلحون'],
    targets: ['دورية للشرطة'],
  },
]

describe('who did it and to whom', () => {
  it.each(CASES)('$case: $text', ({ text, actors, targets }) => {
    const claims = code({ text, published: '2020-03-02' }, lexicon)
    expect(claims.length).toBeGreaterThan(0)
    expect(claims[0]!.actors.map(a => a.text)).toEqual(actors)
    if (targets) expect(claims[0]!.targets.map(t => t.text)).toEqual(targets)
  })

  it('tells no side of a clash by the raids beside it', () => {
    const text = 'قتل 11 من عناصر ميليشيا الحوثي في مواجهات وغارات لمقاتلات التحالف غربي تعز.'
    const claims = code({ text, published: '2020-03-02' }, lexicon)
    expect(claims.find(c => c.type === 'clash')?.actors.map(a => a.text)).toEqual(['عناصر ميليشيا الحوثي'])
    expect(claims.find(c => c.type === 'airstrike')?.actors.map(a => a.text)).toEqual(['مقاتلات التحالف'])
  })

  it('sets the subject before against whom it fights with', () => {
    const claims = code(
      { text: 'انسحبت قوات الحكومة من القرية بعد معارك مع هيئة تحرير الشام.', published: '2020-03-02' },
      lexicon,
    )
    expect(claims.find(c => c.type === 'clash')?.actors.map(a => a.text)).toEqual(['قوات الحكومة', 'هيئة تحرير الشام'])
  })

  it('gives damage to whoever did the deed told beside it', () => {
    const claims = code(
      { text: 'قصفت قوات النظام البلدة، ما أدى إلى تدمير الموقع بالكامل.', published: '2020-03-02' },
      lexicon,
    )
    expect(claims.find(c => c.type === 'destruction')?.actors.map(a => a.text)).toEqual(['قوات النظام'])
  })
})
