import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()
const claims = (text: string) => code({ text, published: '2018-04-05' }, lexicon)
const last = (text: string) => {
  const claim = claims(text).at(-1)
  return { places: claim?.places.map(p => p.text), targets: claim?.targets.map(t => t.text) }
}

describe('places of a claim', () => {
  it.each([
    [
      'stands for the place named before',
      'وصلت تعزيزات إلى مدينة سرمين. وقصفت المدفعية المدينة ليلا.',
      ['مدينة سرمين'],
    ],
    ['two stand for two', 'سيطر الجيش على بلدتي سرمين وبنش. واستهدفت الطائرات البلدتين ليلا.', ['بلدتي سرمين', 'بنش']],
    [
      'but one for the last',
      'سيطر الجيش على بلدتي سرمين وبنش ثم على بلدة كنصفرة. واستهدفت الطائرات البلدة ليلا.',
      ['بلدة كنصفرة'],
    ],
    [
      'a part stands beside the place it means',
      'حاصرت القوات مدينة سرمين. ودارت اشتباكات عند أطراف المدينة الشمالية.',
      ['أطراف المدينة الشمالية', 'مدينة سرمين'],
    ],
    [
      'an operation declared is where its sentence tells of the fighting',
      'سيطرت القوات على بلدة سرمين بعد ساعات من إعلان بدء عملية واسعة.',
      ['بلدة سرمين'],
    ],
    ['but an appointment is nowhere', 'قصفت الطائرات بلدة سرمين بعد يوم من تعيين قائد جديد للشرطة.', []],
    ['to mark a day is no quarter', 'خرجت مظاهرة في مدينة نابلس تزامنت مع إحياء ذكرى النكبة.', ['مدينة نابلس']],
    ['most specific first', 'قصفت المدفعية في ريف إدلب قرية كنصفرة.', ['قرية كنصفرة', 'ريف إدلب']],
    [
      'the countryside of one province is not that of another',
      'ديرالزور: قتل مدني في قرية أبو حمام بالريف الشمالي.\nالحسكة: انفجرت عبوة ناسفة في بلدة الهول بالريف الشرقي.',
      ['بلدة الهول', 'الريف الشرقي', 'الحسكة'],
    ],
    [
      'a verb joined to places is none',
      'قصفت الطائرات قرى كفرنبل وحاس واقتصرت الأضرار على الماديات.',
      ['قرى كفرنبل', 'حاس'],
    ],
    ['what comes from a direction hit another place', 'أطلق العدو صواريخ من اتجاه صيدا على محيط دمشق.', ['محيط دمشق']],
    [
      'where people have fled from is not where they are hit',
      'قصفت المدفعية خيمة لعائلة نازحة من سراقب في بلدة سرمدا.',
      ['بلدة سرمدا'],
    ],
    [
      'of two places one may lie in another governorate',
      'استهدف القصف الأراضي الزراعية بين بلدتي معارة النعسان وكفرتعال بريف حلب.',
      ['الأراضي الزراعية بين بلدتي معارة النعسان وكفرتعال', 'ريف حلب'],
    ],
    [
      'the place with which a sentence opens',
      'وفي محافظة إدلب، قصفت الطائرات مواقع للفصائل في بلدة سرمين.',
      ['بلدة سرمين', 'محافظة إدلب'],
    ],
    ['but not one that lies elsewhere', 'وفي محافظة حماة، قال المصدر إن الطائرات قصفت بلدة سرمين.', ['بلدة سرمين']],
    [
      'nor one set before another clause',
      'وفي محافظة إدلب تقدمت الفصائل، وفي محافظة حماة قصفت الطائرات بلدة كفرزيتا.',
      ['بلدة كفرزيتا', 'محافظة حماة'],
    ],
    [
      'a place without a name is none that is pointed back to',
      'قصفت المدفعية بلدة سرمين ومناطق زراعية مجاورة. ثم استهدفت الطائرات المنطقة.',
      ['بلدة سرمين'],
    ],
    [
      'a state that is dealt with is nowhere',
      'شنت الطائرات غارات على بلدة سرمين بالتنسيق مع روسيا وإيران.',
      ['بلدة سرمين'],
    ],
    ['nor is one that acts', 'قصفت المدفعية بلدة سرمين، غداة بدء أنقرة تسيير دوريات.', ['بلدة سرمين']],
    ['talks are not held where they are about', 'عقد المجلس جلسة طارئة حول اليمن.', []],
    [
      'which country it is goes without saying',
      'دخلت القوات اليمن. وقتل خمسة جنود في هجوم في شمال البلاد.',
      ['شمال البلاد'],
    ],
    [
      'throughout a town is the town',
      'دخلت القوات مدينة سرمين. وانتشرت الشرطة العسكرية في أنحاء المدينة.',
      ['مدينة سرمين'],
    ],
    ['where somebody speaks is not where it was', 'وقال القائد في مؤتمر صحفي في عدن إن القوات قتلت عشرة مسلحين.', []],
    ['nor is a state that is warned', 'حذر الوزير واشنطن من أن القوات قتلت عشرة مسلحين.', []],
    ['a clause joined to a place is none', 'سيطر الجيش على بلدة سرمين، والأوضاع هادئة في المحيط.', ['بلدة سرمين']],
    ['what a place sees is none', 'شهدت سوريا أعنف الغارات.', ['سوريا']],
    ['where people left is no number of places', 'نزح المئات من بلدة سرمين.', ['بلدة سرمين']],
    [
      'those that a list names among others',
      'قصفت الطائرات أحياء عدة في مدينة حلب بينها حي السبيل وحي الزهراء.',
      ['حي السبيل', 'حي الزهراء', 'مدينة حلب'],
    ],
    ['where the place lies that sees it', 'شهدت بلدة سرمين شرق إدلب قصفا مدفعيا.', ['بلدة سرمين', 'شرق إدلب']],
    ['two words for a kind', 'استهدفت المدفعية قرى وبلدات سرمين وبنش.', ['قرى وبلدات سرمين', 'بنش']],
    ['a country before a colon speaks', 'روسيا: لا هدنة.\nقصفت الطائرات مدينة سرمين.', ['مدينة سرمين']],
    [
      'an area told twice is one',
      'قصف على شمال حلب.\nقتل ثلاثة مدنيين بقصف مدفعي للفصائل على ريف حلب الشمالي أمس.',
      ['ريف حلب الشمالي'],
    ],
    ['headed paragraphs', 'درعا: انفجر لغم في محيط بلدة محجة.', ['محيط بلدة محجة', 'درعا']],
    [
      'a stretch between two places is one place',
      'أغلقت القوات الطريق الرابط بين سرمين وبنش.',
      ['الطريق الرابط بين سرمين وبنش'],
    ],
    ['what lies around a place', 'شنت الطائرات غارات على مدينة سرمين ومحيطها.', ['مدينة سرمين', 'محيطها']],
    ['beside what is fired', 'أطلقت القوات قذيفتين شرق مدينة سرمين بريف إدلب.', ['شرق مدينة سرمين', 'ريف إدلب']],
    ['what is fired stands before what it hits', 'استهدفت قذائف دمشق ليلا.', ['دمشق']],
    ['a kind of place before a name is no verb', 'قصفت القوات بالمدفعية قرى سهل الغاب.', ['قرى سهل الغاب']],
    [
      'the seat of who tells it is none',
      'وقال المرصد السوري لحقوق الإنسان، ومقره في بريطانيا، إن غارة أوقعت ثلاثة قتلى في بلدة سرمين.',
      ['بلدة سرمين'],
    ],
    ['nor where it was fired from', 'أطلق الحوثيون صاروخا من صعدة باتجاه مدينة نجران.', ['مدينة نجران']],
    ['nor where the guns stand', 'قصفت الميليشيات مدينة حيس من مواقعها في الجراحي.', ['مدينة حيس']],
    ['nor from inside which land', 'سقطت قذيفة من داخل الأراضي اليمنية في قرية بنجران.', ['نجران']],
    ['but where the positions that are hit stand', 'قصفت الطائرات مواقعهم في مدينة حيس.', ['مدينة حيس']],
    ['a border', 'قتل مدنيان برصاص الجيش على الحدود.', ['الحدود']],
    ['which part of a place', 'استهدفت غارات الأطراف الغربية لمدينة إدلب.', ['الأطراف الغربية لمدينة إدلب']],
    [
      'the name of a section is said once',
      'محافظة حلب: قصفت المدفعية قرية كفر حلب بريف حلب.',
      ['قرية كفر حلب', 'ريف حلب'],
    ],
    [
      'a lone place before a colon holds for its own sentence',
      'عدن: سالم العمر. قصفت المدفعية أمس قرية كفر حلب.',
      ['قرية كفر حلب'],
    ],
    [
      'the place that heads one of several sections',
      'حلب: اعتقلت الشرطة شابا. إدلب: قصفت المدفعية مستودعا. وقتل قناص مدنيا في بلدة سرمين.',
      ['بلدة سرمين', 'إدلب'],
    ],
    [
      'the scene that a sentence names',
      'وفي بنش خسر الفصيل نقاطا عدة. وغنمت القوات أسلحة خلال معارك سرمين.',
      ['سرمين'],
    ],
    [
      'the places nearest before it, with those beside them',
      'أصيب مدنيون بالقرب من بلدة سرمين بريف إدلب، جراء قصف نفذته المدفعية في ساعات الليل.',
      ['بلدة سرمين', 'ريف إدلب'],
    ],
    [
      'what a place sees holds for what came of it',
      'سقط عشرات القتلى. وتشهد مدينة سرمين تصعيدا تسبب بنزوح السكان.',
      ['مدينة سرمين'],
    ],
    ['the whole of a place', 'سيطر الجيش على كامل الغوطة الشرقية.', ['الغوطة الشرقية']],
    ['the rest of its towns', 'انسحبت الفصائل من بقية بلدات جبل الزاوية.', ['بلدات جبل الزاوية']],
    [
      'what was on another day is not where the last event was',
      'شنت الفصائل هجوما في مدينة سرمين. وانفجرت سيارة في بلدة بنش. وفي شهر شباط الماضي أصيب خمسة أطفال بغارة.',
      ['مدينة سرمين'],
    ],
    [
      'beside what a place lies is not where it was',
      'قصفت المدفعية بلدة سرمين القريبة من مدينة إدلب. وسيطرت القوات على تلة بنش المطلة على بلدتي تفتناز ومعرة مصرين.',
      ['تلة بنش'],
    ],
    ['nor what is told of a place with و', 'قصفت المدفعية بلدة سرمين الصغيرة والقريبة من مدينة إدلب.', ['بلدة سرمين']],
    [
      'a town with an adjective is the one told before',
      'دخلت القوات مدينة سرمين. وقصفت الطائرات المدينة الواقعة شرق إدلب.',
      ['مدينة سرمين', 'شرق إدلب'],
    ],
    [
      'an area with an adjective is its own',
      'دخلت القوات مدينة سرمين. وقصفت الطائرات المنطقة الصناعية.',
      ['المنطقة الصناعية', 'مدينة سرمين'],
    ],
    [
      'parts of a place are no origin',
      'قصفت المدفعية أماكن متفرقة من مدينة تعز جنوبي البلاد.',
      ['مدينة تعز', 'جنوبي البلاد'],
    ],
    ['nor where only the origin is told', 'أصيب شخصان في بلدة الحرث. وسقط صاروخ من الأراضي اليمنية.', ['بلدة الحرث']],
    ['what belongs to a place', 'سيطرت القوات على مدينة الحديدة ومينائها.', ['مدينة الحديدة', 'مينائها']],
    ['a quarter may bear any noun', 'قتل عنصران بتفجير في حي الشهداء بمدينة حماة.', ['حي الشهداء', 'مدينة حماة']],
    ['but an adjective', 'قتل عنصران بتفجير في حي سكني بمدينة حماة.', ['مدينة حماة']],
    ['what is quoted is a name', 'وقع تفجير في قضاء «ديار باغي».', ['قضاء «ديار باغي»']],
    [
      'states that act one after another are nowhere',
      'قصفت المدفعية بلدة سرمين. وردا على الهجوم شنت الولايات المتحدة، وبريطانيا، وفرنسا غارات على منشآت.',
      ['بلدة سرمين'],
    ],
    ['on which side a place lies', 'وقع انفجار في بلدة سرمين (شمال) أمس.', ['بلدة سرمين']],
    [
      'what bears no name lies in the place told before',
      'قصفت المدفعية بلدة سرمين. ودارت اشتباكات في محيطها.',
      ['محيطها', 'بلدة سرمين'],
    ],
    [
      'or in that of the sentence',
      'شهدت بلدة سرمين توترا وقصفت المدفعية الأراضي الزراعية.',
      ['الأراضي الزراعية', 'بلدة سرمين'],
    ],
    ['what bears a name stands alone', 'قصفت المدفعية بلدة سرمين. ودارت اشتباكات في قرية قميناس.', ['قرية قميناس']],
    [
      'where those went who left is not where the rest was',
      'نهب المسلحون مستودعا في بلدة سرمين قبل انسحابهم باتجاه مدينة بنش. وقتل ثلاثة مدنيين.',
      ['بلدة سرمين'],
    ],
    [
      'nor is where somebody was bound for',
      'اعتقل حاجز على مدخل بلدة سرمين سبعة طلاب كانوا في طريقهم إلى دمشق.',
      ['مدخل بلدة سرمين'],
    ],
    ['by a word of its own', 'قصفت الطائرات قرب بلدة سرمين حافلة متجهة إلى حلب.', ['قرب بلدة سرمين']],
    ['but of those who were sent', 'أرسل الجيش من بلدة سرمين تعزيزات متجهة إلى حلب.', ['بلدة سرمين', 'حلب']],
    ['a road like any other is no place', 'انفجرت قنبلة مزروعة على جانب الطريق في بلدة سرمين.', ['بلدة سرمين']],
    ['but one that has been named', 'سيطرت القوات على طريق حلب. وقصفت الطائرات الطريق ليلا.', ['طريق حلب']],
    [
      'what is to come nobody says when is nowhere told before',
      'قصفت المدفعية بلدة سرمين. وهدد الرئيس التركي بعملية عسكرية واسعة.',
      [],
    ],
    [
      'but where its sentence says',
      'قصفت المدفعية بلدة سرمين. وهدد الرئيس التركي بعملية عسكرية واسعة في عفرين.',
      ['عفرين'],
    ],
    ['the event told just before', 'قصفت المدفعية بلدة سرمين. وقتل ثلاثة مدنيين.', ['بلدة سرمين']],
  ])('%s', (_name, text, expected) => {
    expect(last(text).places).toEqual(expected)
  })

  it('counts an unnamed building that is struck among the targets', () => {
    expect(last('استهدفت غارة المشفى الرئيسي في مدينة سرمين.')).toEqual({
      places: ['مدينة سرمين'],
      targets: ['المشفى الرئيسي'],
    })
  })

  it('gives words no place', () => {
    const said = claims('نددت تركيا بالقصف في سوريا.').filter(c => c.type === 'statement')
    expect(said.map(c => c.places)).toEqual([[]])
  })
})
