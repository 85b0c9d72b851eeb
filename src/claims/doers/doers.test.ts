import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'
import type { ClaimType } from '../../record/index.ts'

const lexicon = loadLexicon()

interface Case {
  readonly case: string
  readonly text: string
  readonly type: ClaimType
  readonly actors?: readonly string[]
  readonly targets?: readonly string[]
}

const CASES: readonly Case[] = [
  {
    case: 'an aircraft that struck strikes again',
    text: 'قتل مدني باستهداف طائرة مسيرة تركية لسيارة في ريف القامشلي.\nوأصيب شاب قرب موقع استهداف الطائرة المسيرة التركية.',
    type: 'airstrike',
    actors: ['الطائرة المسيرة التركية'],
    targets: ['سيارة'],
  },
  {
    case: 'whoever threatens a deed is to do it',
    text: 'خسرت الفصائل تل الصوان وتوعدت باستعادته.',
    type: 'capture',
    actors: ['الفصائل'],
  },
  {
    case: 'who stops a missile did not fire it',
    text: 'أعلنت الوكالة أن الدفاعات الجوية السورية أسقطت صواريخ استهدفت قاعدة الشعيرات في حمص.',
    type: 'shelling',
    actors: [],
  },
  {
    case: 'damage by a strike that is taken up again, across another deed',
    text: 'قالت مصادر إن الحوثيين قصفوا مستشفى الثورة بعد أن حققت المقاومة تقدما، وإن القصف تسبب في وقوع أضرار في قسم الإنعاش.',
    type: 'destruction',
    actors: ['الحوثيين'],
  },
  {
    case: 'the fighters who fell in it are its sides',
    text: 'وخلفت المعارك التي اندلعت الأربعاء عشرة قتلى من مقاتلي الفصائل وستة قتلى من جنود الجيش السوري.',
    type: 'clash',
    actors: ['مقاتلي الفصائل', 'جنود الجيش السوري'],
  },
  {
    case: 'counted fighters who fell, and those who are told to fight them',
    text: 'قتل سبعة من عناصر الشرطة في اشتباكات عنيفة قرب مدينة مأرب. وكانت ميليشيا الحوثي هاجمت عناصر الشرطة في مأرب.',
    type: 'clash',
    actors: ['عناصر الشرطة', 'ميليشيا الحوثي'],
  },
  {
    case: 'aircraft are no side of a clash on the ground',
    text: 'قصفت طائرات التحالف بلدة سرمين واندلعت اشتباكات عنيفة قرب المدينة.',
    type: 'clash',
    actors: [],
  },
  {
    case: 'whoever is told to strike the same place the same way, where others strike elsewhere',
    text: 'أوقعت غارات على بلدة سرمين خمسة قتلى. وشنت مقاتلات التحالف غارات أخرى على بلدة سرمين. وقصفت مدفعية الجيش بلدة النيرب.',
    type: 'airstrike',
    actors: ['مقاتلات التحالف'],
  },
  {
    case: 'left open beside the one party that strikes at all',
    text: 'أوقعت غارات على بلدة سرمين خمسة قتلى. وشنت مقاتلات التحالف غارات أخرى على بلدة سرمين.',
    type: 'airstrike',
    actors: [],
  },
  {
    case: 'the subject of the clause before, not the nearest party',
    text: 'سيطرت قوات الحكومة السورية على بلدة سرمين بعد انسحاب مقاتلي الفصائل، ثم توغلت في قرية النيرب.',
    type: 'offensive',
    actors: ['قوات الحكومة السورية'],
  },
  {
    case: 'gender and number decide',
    text: 'تقدم الجيش اليمني نحو مواقع ميليشيا الحوثي، وسيطر على تلة قرب مأرب.',
    type: 'capture',
    actors: ['الجيش اليمني'],
  },
  {
    case: 'what it is like was done by the same',
    text: 'قصفت قوات النظام بلدة سرمين بالمدفعية. وجرح طفلان بقصف مماثل على قرية النيرب.',
    type: 'shelling',
    actors: ['قوات النظام'],
  },
  {
    case: 'whoever is accused of standing behind a deed did it',
    text: 'اتهمت الحكومة اليمنية تنظيم القاعدة بالوقوف وراء التفجير في عدن.',
    type: 'bombing',
    actors: ['تنظيم القاعدة'],
  },
  {
    case: 'who accuses another of the responsibility is no doer',
    text: 'اتهم المرصد قوات النظام بالمسؤولية عن القصف على دوما.',
    type: 'shelling',
    actors: ['قوات النظام'],
  },
  {
    case: 'an apposition is no subject',
    text: 'شنت روسيا، الحليف الرئيسي لدمشق، غارات على ريف إدلب، ثم قصفت بلدة سرمين.',
    type: 'airstrike',
    actors: ['روسيا'],
  },
  {
    case: 'a clause that only describes has no subject for others',
    text: 'قصفت قوات النظام بلدات تسيطر عليها الفصائل، ثم اقتحمت بلدة سرمين.',
    type: 'offensive',
    actors: ['قوات النظام'],
  },
  {
    case: 'the two parties of a sentence are the sides of its clash',
    text: 'أعلن الجيش العراقي مقتل أربعة من عناصر تنظيم الدولة خلال اشتباكات عنيفة جنوب الموصل.',
    type: 'clash',
    actors: ['الجيش العراقي', 'عناصر تنظيم الدولة'],
  },
  {
    case: 'whose fighters fell are the other side',
    text: 'قتل عشرة من مسلحي ميليشيا الحوثي في مواجهات مع قوات الجيش اليمني في مأرب.',
    type: 'clash',
    actors: ['قوات الجيش اليمني', 'مسلحي ميليشيا الحوثي'],
  },
  {
    case: 'a pronoun on a verb that goes on is whom the clause before was done to',
    text: 'قصفت المدفعية التركية مستودعا للذخيرة قرب تل رفعت ودمرته.',
    type: 'destruction',
    actors: ['المدفعية التركية'],
    targets: ['مستودعا للذخيرة'],
  },
  {
    case: 'who intercepts a missile did not fire it',
    text: 'أطلق الحوثيون صاروخا باليستيا على نجران، واعترضته صواريخ الدفاع الجوي.',
    type: 'repelled',
    actors: [],
    targets: ['صاروخا باليستيا'],
  },
  {
    case: 'across the comma stands the other side',
    text: 'دارت اشتباكات في سرمين بين قوات النظام مدعمة بحزب الله من طرف، وهيئة تحرير الشام من طرف آخر.',
    type: 'clash',
    actors: ['قوات النظام', 'حزب الله', 'هيئة تحرير الشام'],
  },
  {
    case: 'a purpose has the doer of the attack, and the attack its target',
    text: 'أطلق الجيش المصري عملية عسكرية لطرد مسلحي تنظيم الدولة من شمال سيناء.',
    type: 'offensive',
    actors: ['الجيش المصري'],
    targets: ['مسلحي تنظيم الدولة'],
  },
  {
    case: 'against whom an attack is meant',
    text: 'بدأت القوات العراقية عملية عسكرية في الأنبار للقضاء على تنظيم الدولة.',
    type: 'offensive',
    targets: ['تنظيم الدولة'],
  },
  {
    case: 'who held the siege is whom it was broken against',
    text: 'أعلنت الفصائل فك الحصار الذي كانت تفرضه قوات النظام على أحياء حلب الشرقية.',
    type: 'siege-broken',
    actors: ['الفصائل'],
    targets: ['قوات النظام'],
  },
  {
    case: 'who does something after an attack did not make it',
    text: 'أغلقت الشرطة الشوارع في المدينة إثر هجوم على دورية للجيش في درعا.',
    type: 'offensive',
    actors: [],
    targets: ['دورية للجيش'],
  },
  {
    case: 'who condemns a deed did not do it',
    text: 'أدانت الحكومة الأردنية الهجمات الصاروخية على ميناء جدة.',
    type: 'shelling',
    actors: [],
  },
  {
    case: 'the pronoun of a place that is freed is the place',
    text: 'يعيش مقاتلو الحركة في الحديدة حالة من القلق استعدادا لتحريرها.',
    type: 'capture',
    actors: [],
  },
  {
    case: 'a verb in the plural has its subject before it',
    text: 'قال الجيش السويدي إن مئة متطوع غادروا فنلندا ثم قصفوا بلدة سرمين.',
    type: 'shelling',
    actors: ['مئة متطوع'],
  },
  {
    case: 'who denies a deed is not said by the one who tells of it to have done it',
    text: 'قتل تسعة مدنيين في غارة على سوق سراقب، وفق الدفاع المدني. ونفت وزارة الدفاع الروسية أن تكون قاذفاتها نفذت الغارة.',
    type: 'airstrike',
    actors: [],
  },
  {
    case: 'the last named',
    text: 'اشتبكت الفصائل مع قوات الحكومة، قبل أن تتمكن الأخيرة من السيطرة على سرمين.',
    type: 'capture',
    actors: ['قوات الحكومة'],
  },
  {
    case: 'what an attack was on is struck, before those whom it killed',
    text: 'قتل خمسة جنود صوماليين في هجوم على معسكر لهم جنوب البلاد.',
    type: 'offensive',
    targets: ['معسكر'],
  },
  {
    case: 'whoever an attack killed is told by his country alone',
    text: 'أسفر هجوم في الصومال عن مقتل جندي أميركي.',
    type: 'offensive',
    targets: ['جندي أميركي'],
  },
  {
    case: 'forces without a name are those named last',
    text: 'شنت القوات السعودية هجوما قرب الطوال. وسيطرت القوات على مواقع للحوثيين.',
    type: 'capture',
    actors: ['القوات السعودية'],
  },
  {
    case: 'a militia without a name is the one named in full',
    text: 'سيطرت الميليشيات على قرية في مديرية نهم. وقصف الجيش مواقع ميليشيات الحوثي في صرواح، وصدت القوات هجوما شنته ميليشيات الحوثي هناك.',
    type: 'capture',
    actors: ['ميليشيات الحوثي'],
  },
  {
    case: 'whose advance it is stands with it, not who wants to stop it',
    text: 'فجرت الميليشيات الجسر لإعاقة تقدم الجيش في القرية.',
    type: 'offensive',
    actors: ['الجيش'],
  },
  {
    case: 'nobody strikes himself',
    text: 'استهدفت ضربات التحالف العربي لدعم الشرعية، الثلاثاء، بلدة حرض.',
    type: 'shelling',
    actors: ['التحالف العربي لدعم الشرعية'],
    targets: [],
  },
  {
    case: 'persons take part in talks',
    text: 'أعلنت الرئاسة أن الرئيس الروسي فلاديمير بوتين تحدث هاتفيا مع نظيره التركي.',
    type: 'talks',
    actors: ['الرئيس الروسي فلاديمير بوتين', 'نظيره التركي'],
  },
  {
    case: 'who tells of talks with another takes part in them',
    text: 'أعلن الرئيس أشرف غني خطة لمحادثات سلام مع حركة طالبان.',
    type: 'talks',
    actors: ['الرئيس أشرف غني', 'حركة طالبان'],
  },
  {
    case: 'a family name alone is a person',
    text: 'نقل ترامب الرسالة في محادثات مع بوتين.',
    type: 'talks',
    actors: ['ترامب', 'بوتين'],
  },
  {
    case: 'whoever signed an accord with all who stand behind كل من',
    text: 'رفض المتحدث الاتفاقيات التي وقعتها تركيا مع كل من الولايات المتحدة وروسيا.',
    type: 'talks',
    actors: ['تركيا', 'الولايات المتحدة', 'روسيا'],
  },
  {
    case: 'who laid a mine did what it does',
    text: 'أصيب أربعة مدنيين بانفجار لغم زرعته ميليشيات الحوثي في حيس.',
    type: 'bombing',
    actors: ['ميليشيات الحوثي'],
  },
  {
    case: 'who laid a bomb that goes off',
    text: 'انفجرت عبوة ناسفة زرعها مجهولون قرب السوق.',
    type: 'bombing',
    actors: ['مجهولون'],
  },
  {
    case: 'what is joined to a party behind a preposition is no fellow of the doer',
    text: 'سيطرت المقاومة على خمسة مواقع للحوثيين وقوات صالح في تعز.',
    type: 'capture',
    actors: ['المقاومة'],
  },
  {
    case: 'who helps the party that goes on takes part',
    text: 'وتستمر قوات الشرعية بمساندة التحالف، في التقدم نحو المخا.',
    type: 'offensive',
    actors: ['قوات الشرعية', 'التحالف'],
  },
  {
    case: 'a country beside the one that acts acts too',
    text: 'قصفت واشنطن إلى جانب بريطانيا وفرنسا مواقع في سوريا.',
    type: 'shelling',
    actors: ['واشنطن', 'بريطانيا', 'فرنسا'],
  },
  {
    case: 'whose deed it is thought to be',
    text: 'تعرضت قاعدة قرب حمص لغارات يعتقد أنها إسرائيلية.',
    type: 'airstrike',
    actors: ['إسرائيلية'],
  },
  {
    case: 'to whom its doer is thought to belong',
    text: 'قتل ثلاثة في هجوم شنه مجهولون يعتقد أنهم تابعون لتنظيم داعش على حافلة.',
    type: 'offensive',
    actors: ['مجهولون', 'تنظيم داعش'],
  },
  {
    case: 'whoever is blamed right behind a strike made it',
    text: 'قتل سبعة في ضربة جوية على مطار حماة، وألقت إيران بالمسؤولية على إسرائيل.',
    type: 'airstrike',
    actors: ['إسرائيل'],
  },
  {
    case: 'who bears an office is named by his name',
    text: 'التقى نائب وزير الخارجية السوري فيصل المقداد بمفتشين من المنظمة.',
    type: 'talks',
    actors: ['فيصل المقداد', 'مفتشين'],
  },
  {
    case: 'a name between commas that no list knows',
    text: 'وجه وزير الإعلام اليمني، معمر الإرياني، نداء عاجلا إلى المنظمات الدولية.',
    type: 'statement',
    actors: ['معمر الإرياني'],
  },
  {
    case: 'who is told to help here takes part',
    text: 'تم تحرير محافظة شبوة من قبل قوات الشرعية مدعومة من التحالف العربي.',
    type: 'capture',
    actors: ['قوات الشرعية', 'التحالف العربي'],
  },
  {
    case: 'who is known for his backer acts alone',
    text: 'قصف الحوثيون، المدعومون من إيران، مدينة نجران.',
    type: 'shelling',
    actors: ['الحوثيون'],
  },
  {
    case: 'a subject stands before the word that it is helped',
    text: 'القوات الموالية للحكومة مدعومة بالتحالف العربي تخوض معارك ضد المتمردين في حجة.',
    type: 'clash',
    actors: ['المتمردين', 'القوات الموالية للحكومة', 'التحالف العربي'],
  },
  {
    case: 'countries are sides behind an adjective of the fight',
    text: 'اندلعت أمس مواجهة واسعة بين إيران وإسرائيل.',
    type: 'clash',
    actors: ['إيران', 'إسرائيل'],
  },
  {
    case: 'a fight that may come has sides',
    text: 'قد يؤدي ذلك إلى اشتباك محتمل بين القوات التركية والقوات السورية.',
    type: 'clash',
    actors: ['القوات التركية', 'القوات السورية'],
  },
  {
    case: 'an adjective that stands for a side',
    text: 'قتل عشرون مدنيا في قصف حكومي على بلدة سرمين.',
    type: 'shelling',
    actors: ['حكومي'],
  },
  {
    case: 'vehicles before a verb of destruction with no object were destroyed',
    text: 'وقال مصدر ميداني إن دبابتين دمرتا قرب القرية.',
    type: 'destruction',
    actors: [],
    targets: ['دبابتين'],
  },
  {
    case: 'who arrests somebody has searched his house before',
    text: 'اعتقلت الشرطة شابين من القرية عقب مداهمة منزلهما.',
    type: 'offensive',
    actors: ['الشرطة'],
  },
  {
    case: 'but made no attack for which the arrest was made',
    text: 'اعتقلت الشرطة خمسة أشخاص إثر هجوم على مركز أمني.',
    type: 'offensive',
    actors: [],
  },
  {
    case: 'an adjective of what was struck is no side',
    text: 'دمرت غارة مبنى حكوميا في تعز.',
    type: 'airstrike',
    actors: [],
  },
]

describe('who did it, where the words stand elsewhere', () => {
  it.each(CASES)('$case', ({ text, type, actors, targets }) => {
    const claim = code({ text, published: '2018-04-05' }, lexicon).find(c => c.type === type)
    const told = JSON.stringify(claim?.derivation.map(s => `${s.rule}: ${s.gave}`))
    if (actors)
      expect(
        claim?.actors.map(a => a.text),
        told,
      ).toEqual(actors)
    if (targets)
      expect(
        claim?.targets.map(t => t.text),
        told,
      ).toEqual(targets)
  })
})
