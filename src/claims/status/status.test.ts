import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const ROWS: readonly (readonly [type: string, status: string | null, text: string])[] = [
  ['airstrike', 'reported', 'شنت طائرات حربية غارات جوية على مدينة إدلب.'],
  ['airstrike', 'reported', 'شن التحالف من أجل دعم الشرعية، غارات جوية على مدينة صعدة.'],
  ['shelling', 'reported', 'وبثت القناة مشاهد لقصف الجيش بلدة سراقب بالمدفعية.'],
  ['siege', 'planned', 'وأعرب الرئيس عن أمله في حصار مدينة عفرين.'],
  ['airstrike', 'denied', 'ونفى الجيش الليبي شن غارات جوية على مدينة غريان.'],
  ['killing', 'denied', 'ونفى المصدر ما تردد بشأن اغتيال المحافظ في عدن.'],
  ['withdrawal', 'denied', 'ونفى المصدر ما نشرته صحف حول انسحاب القوات من مدينة المخا.'],
  ['offensive', 'reported', 'وفشلت قوات النظام في استعادة مدينة إدلب.'],
  ['siege-broken', 'denied', 'وأخفقت الفصائل في فك الحصار عن مدينة حلب.'],
  ['clash', 'denied', 'وأكد السكان عدم وقوع اشتباكات في مدينة إدلب.'],
  ['airstrike', 'denied', 'لم تشن الطائرات أي غارات على مدينة إدلب.'],
  ['offensive', 'denied', 'وشدد الوزير على عدم وقوع أي هجوم في مدينة إدلب.'],
  ['offensive', 'denied', 'وأوضح الوزير أن هذا الهجوم على مدينة إدلب لم يحدث.'],
  ['offensive', 'denied', 'وأكد المسؤول أن الحركة لا علاقة لها بالهجوم على مدينة إدلب.'],
  ['shelling', 'reported', 'وقصفت القوات مدينة إدلب لسبب لا علاقة له بالمفاوضات.'],
  ['killing', 'denied', 'ووصفت السفارة أنباء مقتل القائد في حلب بأنها ملفقة.'],
  ['capture', 'denied', 'لا صحة لما يتم تداوله عن سقوط مدينة منبج بيد المسلحين.'],
  ['withdrawal', 'denied', 'ليس صحيحا أن القوات انسحبت من مدينة مارع.'],
  ['withdrawal', 'planned', 'طلبت بغداد من أنقرة سحب جنودها من بعشيقة.'],
  ['withdrawal', 'planned', 'أمهلت الفصائل قوات النظام يومين للانسحاب من مدينة إدلب.'],
  ['capture', 'planned', 'أقر القائد بخسارة القرية متوعدا باستعادتها.'],
  ['clash', 'planned', 'أقسمت الحركة على مواصلة القتال في مدينة إدلب.'],
  ['ceasefire', 'planned', 'دعا المبعوث الأطراف إلى الالتزام بالهدنة في الحديدة.'],
  ['ceasefire', 'reported', 'وأعلنت موسكو هدنة في الحديدة.'],
  ['evacuation', 'planned', 'وأكد المحافظ أن عملية إجلاء الجرحى من المخيم ستستكمل غدا.'],
  ['offensive', null, 'قال الجيش إنه سيرد على أي هجوم.'],
  ['withdrawal', 'reported', 'وطلبت بغداد إيضاحات بعد سحب القوات من بعشيقة.'],
  ['release', 'planned', 'ووعد قائد الشرطة بتحرير المخطوفين في بغداد.'],
  ['capture', 'denied', 'وأكد العمدة أن الأنباء عن سيطرة المسلحين على مدينة منبج عارية عن الصحة.'],
  ['chemical', 'denied', 'وقال السفير إن ما يتردد عن هجوم بغاز الكلور في مدينة سراقب مجرد خدعة.'],
  ['offensive', 'denied', 'ووصف الناطق التقارير عن هجوم على مدينة إدلب بالكاذبة.'],
  ['shelling', 'denied', 'وأعلن الناطق أن لا دور للجيش في قصف مدينة إدلب.'],
  ['bombing', 'denied', 'وأكدت الحركة أنه ليس لها أي صلة بالتفجير في مدينة عزاز.'],
  ['withdrawal', 'denied', 'ونفت موسكو نيتها سحب قواتها من مدينة تدمر.'],
  ['shelling', 'reported', 'ونشرت صحف أنباء كاذبة عن الوزير وقصفت المدفعية مدينة إدلب.'],
  ['airstrike', 'denied', 'ولم يجر تنفيذ غارات جوية على مدينة إدلب.'],
  ['shelling', null, 'وأكد الوزير أن الجيش لا يقصف الأحياء السكنية في مدينة إدلب.'],
  ['airstrike', null, 'وقال المتحدث إن بلاده لن تشن غارات جوية على مدينة إدلب.'],
  ['capture', null, 'ودعا الأهالي إلى التعاون كي لا يسيطر المسلحون على مدينة إدلب.'],
  ['offensive', null, 'وعملت الشرطة للحيلولة دون هجوم على مدينة إدلب.'],
  ['capture', 'reported', 'لا تسيطر الحكومة إلا على مدينة إدلب.'],
  ['shelling', 'reported', 'ولم تكتف القوات بقصف مدينة إدلب بل حاصرتها.'],
  ['offensive', 'planned', 'وتوقع ناشطون هجوما مرتقبا على مدينة إدلب.'],
  ['evacuation', 'planned', 'ووافقت الحكومة على إجلاء الجرحى من مدينة دوما.'],
  // What a preposition makes open is no verb behind it.
  ['detention', 'reported', 'وضبطت الشرطة حزاما ناسفا معدا للتفجير في بغداد، واعتقلت أربعة أشخاص.'],
  ['bombing', null, 'وضبطت الشرطة حزاما ناسفا معدا للتفجير في بغداد، واعتقلت أربعة أشخاص.'],
  ['detention', 'reported', 'ونزح السكان خوفا من القصف، واعتقلت الشرطة رجلا في حلب.'],
  ['shelling', null, 'ونزح السكان خوفا من القصف، واعتقلت الشرطة رجلا في حلب.'],
  ['shelling', 'reported', 'وخرج المسلحون من البلدة وقصفت القوات مدينة حلب.'],
  ['capture', null, 'وحذر الوزير من أن الوضع قد يخرج عن السيطرة في مدينة حلب.'],
  ['siege-broken', 'planned', 'وتهدف الفصائل من خلال ذلك إلى كسر الحصار عن مدينة حلب.'],
  ['shelling', 'reported', 'تعرضت مدينة إدلب لقصف مدفعي.'],
  ['capture', 'planned', 'وأطلق الجيش حملة لاستكمال تحرير مدينة الباب.'],
  ['capture', 'planned', 'وأرسلت الحكومة جنودا لإعادة السيطرة على مدينة القائم.'],
  ['clash', null, 'وأعدم المسلحون الجنود الذين رفضوا خوض معارك في مدينة تعز.'],
  ['defection', null, 'ورفض المطلوب تسليم نفسه في مدينة الرقة.'],
  ['withdrawal', 'planned', 'ورفضت الفصائل الانسحاب من مدينة درعا.'],
  ['aid-denied', 'reported', 'ولم تدخل أي مساعدات إلى مدينة مضايا منذ أسابيع.'],
  ['aid-denied', 'reported', 'فشلت المنظمة في إدخال المساعدات إلى مدينة مضايا.'],
  ['capture', 'denied', 'وصف المجلس الأنباء عن دخول الجيش إلى داريا بأنها كاذبة.'],
  ['withdrawal', 'denied', 'أكد المتحدث أن الحديث عن انسحاب الجيش من حماة لا أساس له من الصحة.'],
  ['capture', 'reported', 'وصف المجلس دخول الجيش إلى داريا بأنه انتصار كبير.'],
  ['capture', 'reported', 'ونقلت القناة عن ضابط دخول الجيش إلى داريا، بينما نفى صحة التقرير سالم العمري.'],
  ['aid-delivery', 'denied', 'ونفى الجيش إدخال مساعدات إلى مدينة مضايا.'],
  ['aid-delivery', 'planned', 'وحاولت المنظمة إدخال مساعدات إلى مدينة مضايا.'],
  ['release', 'planned', 'وهدد الخاطفون الأسرة ما لم يتم إطلاق سراح رفاقهم في مدينة تعز.'],
  ['protest', 'reported', 'وقضى شابان متأثرين بجروح أصيبا بها خلال مظاهرات في مدينة غزة.'],
  ['airstrike', 'planned', 'وستشن الطائرات الحربية غارات جوية على مدينة إدلب.'],
  ['siege-broken', 'denied', 'ونفت دمشق مجددا أن يكون الحصار قد رُفع عن مدينة حلب.'],
  ['offensive', 'planned', 'توعدت دمشق بالدفاع عن نفسها إذا تعرضت لأي هجوم.'],
  ['shelling', 'planned', 'وحذر من الرد إذا قصفت إسرائيل مواقع الحزب في لبنان.'],
  ['evacuation', 'planned', 'واتفق الجانبان على إجلاء الجرحى من مدينة دوما.'],
  ['ceasefire', 'reported', 'واتفق الجانبان على وقف إطلاق النار في مدينة دوما.'],
  ['evacuation', 'planned', 'وتأجل إجلاء الجرحى من مدينة دوما.'],
  ['aid-delivery', 'planned', 'ومن المتوقع أن تدخل قافلة مساعدات إلى مدينة دوما.'],
  ['capture', 'planned', 'وكان اللواء مكلفا باستعادة السيطرة على مدينة تدمر.'],
  ['shelling', 'planned', 'وتعهدت موسكو بإسقاط أي صاروخ يطلق على سوريا.'],
  ['shelling', 'reported', 'وكانت الميليشيات تستخدم التلة لقصف سكان مدينة تعز.'],
  ['shelling', 'reported', 'وطالبت الأمم المتحدة بوقف القصف على مدينة دوما.'],
  ['ceasefire', 'reported', 'وتهدد الغارات الهدنة بين الحكومة والفصائل في إدلب.'],
  ['shelling', 'reported', 'نزح سكان البلدة الخاضعة لقصف تركي كثيف إلى مدينة إدلب.'],
  ['shelling', 'planned', 'توجهت القوات لقصف مواقع الفصائل في مدينة إدلب.'],
  ['bombing', 'reported', 'وتوعد الوزير الحركة بالرد بعد تفجير استهدف مدينة إدلب.'],
  ['chemical', 'reported', 'وطالب السفير بعقد جلسة حول هجوم كيماوي في مدينة دوما.'],
  ['shelling', 'reported', 'وقال سكان إن الفصائل وسعت هجماتها وقصفت مدينة إدلب.'],
  ['offensive', 'reported', 'وإسرائيل في حالة تأهب مع تقدم القوات نحو مدينة درعا.'],
  ['offensive', 'reported', 'وتقدمت القوات في محاولة منها لاقتحام مدينة درعا.'],
  ['airstrike', 'planned', 'وقد تشن طائرات أميركية غارات جوية على مدينة إدلب.'],
  ['destruction', 'reported', 'وقال خبير إن الطائرة قد تكون أسقطت بصاروخ قرب مدينة إدلب.'],
  ['withdrawal', 'planned', 'وقال المبعوث إن القوات يجب أن تنسحب من مدينة الحديدة.'],
  ['detention', 'planned', 'وأمر زعيم الحركة باعتقال قادة ميدانيين في مدينة صنعاء.'],
  ['killing', 'planned', 'وأصدرت محكمة حكما بإعدام سبعة مدنيين في مدينة صنعاء.'],
  ['withdrawal', 'planned', 'وأكد الرئيس قراره سحب جنوده من مدينة منبج.'],
  ['airstrike', 'planned', 'ولا تستبعد باريس شن غارات جوية على مدينة إدلب.'],
  ['deployment', 'planned', 'وقال إن انتشار قوات الحرس على حدود لبنان سيتواصل.'],
  ['bombing', 'reported', 'وهز تفجير مدينة نيروبي. ومن المتوقع أن يزور الرئيس موقع التفجير في مدينة نيروبي.'],
  ['ceasefire', 'reported', 'ولا تشمل الهدنة التي أعلنتها الحكومة مدينة إدلب.'],
  ['bombing', 'reported', 'وهز انفجار وسط بغداد لم يسفر عن قتلى أو جرحى.'],
  ['bombing', 'reported', 'وتوعد وزير الخارجية التنظيم بعد تفجير مدينة سروج.'],
  ['airstrike', 'reported', 'وطالب السكان بحماية دولية بسبب الغارات على مدينة إدلب.'],
  ['shelling', 'reported', 'وأصيب عشرة مدنيين في حصيلة غير نهائية لقصف مدفعي على بلدة سرمين.'],
  ['shelling', 'reported', 'وقال المسعفون إن الأطفال قضوا بقصف قوات النظام على بلدة سرمين.'],
  ['shelling', 'reported', 'وطالب المجلس بحماية السكان من القصف التركي على مدينة تل رفعت.'],
  ['offensive', 'planned', 'وحذرت المنظمة من الهجوم على مدينة رفح.'],
  ['shelling', 'reported', 'وألغي الاحتفال نظرا لسقوط قذائف هاون على مدينة السويداء.'],
]

it.each(ROWS)('%s is %s: %s', (type, status, text) => {
  const claims = code({ text, published: '2019-05-14' }, lexicon)
  expect(claims.find(c => c.type === type)?.status ?? null).toBe(status)
})

it('takes nobody harmed for no claim and no figure', () => {
  const text = 'وقصفت المدفعية بلدة دوما دون ورود أنباء عن سقوط ضحايا. وقال التحالف إن القصف لم يوقع ضحايا.'
  const claims = code({ text, published: '2019-05-14' }, lexicon)
  expect(claims.map(c => [c.type, c.casualties])).toEqual([['shelling', []]])
})

it('tells nothing of what is feared, unless it is said to come', () => {
  const of = (text: string) => code({ text, published: '2019-05-14' }, lexicon).map(c => `${c.type} ${c.status}`)
  expect(of('وعززت القوات مواقعها على الحدود خشية تسلل مسلحين إلى درعا.')).not.toContain('offensive planned')
  expect(of('ونزح سكان عفرين خشية من هجوم وشيك للقوات التركية.')).toContain('offensive planned')
})

it('takes a hold that is to be won back for one with its winning', () => {
  const claims = code({ text: 'ويخطط الجيش لاستعادة سيطرة الحكومة على مدينة تدمر.', published: '2019-05-14' }, lexicon)
  expect(claims.map(c => `${c.type} ${c.status}`)).toEqual(['capture planned'])
})

it.each([
  'وسعى الوسطاء لمنع تقدم الفصائل نحو مدينة إدلب.',
  'وتتقاتل حكومتان للسيطرة على ليبيا.',
  'وسارت نساء في غزة تحت شعار كسر الحصار.',
  'ولم يوضح المتحدث إذا كانت القوات قصفت مدينة إدلب.',
  'وأمر القائد قواته بعدم تنفيذ أي هجمات في مدينة درعا.',
])('tells nothing of what is to be prevented, fought over, a slogan, a question or not to be done: %s', text => {
  expect(code({ text, published: '2019-05-14' }, lexicon).filter(c => c.type !== 'protest')).toEqual([])
})

it('tells nothing of what is only asked', () => {
  const unknown = 'ولم يعرف بعد إن كانت صواريخ سقطت على مدينة إدلب.'
  expect(code({ text: unknown, published: '2019-05-14' }, lexicon)).toEqual([])
  const text = 'وقال المتحدث إنه لا يعلم ما إذا كان الجيش قصف مدينة إدلب.'
  expect(code({ text, published: '2019-05-14' }, lexicon)).toEqual([])
})

it('takes an event that a verb in the past goes on about as done', () => {
  const claims = code({ text: 'وجاء ذلك تمهيدا لهدنة بدأت في مدينة حلب.', published: '2019-05-14' }, lexicon)
  expect(claims.map(c => c.status)).toEqual(['reported'])
})

it('takes a denied event that points back for the one told before it', () => {
  const text =
    'شنت طائرات مجهولة غارة على سوق في صعدة السبت. ونفى التحالف أن يكون قد شن الضربة. وتنفي صنعاء وقوع الغارة.'
  const claims = code({ text, published: '2019-05-14' }, lexicon)
  expect(claims.map(c => [c.type, c.status, c.date?.from])).toEqual([
    ['airstrike', 'reported', '2019-05-11'],
    ['airstrike', 'denied', '2019-05-11'],
    ['airstrike', 'denied', '2019-05-11'],
  ])
})

it.each([
  ['قصفت صواريخ مطار تدمر. ونفت باريس أي علاقة لها بالهجوم.', ['باريس'], ['باريس']],
  ['قصفت قوات النظام السوري بلدة مسرابا. ونفى الكرملين ضلوع روسيا في القصف.', ['روسيا'], ['الكرملين']],
])('who denies a part in a deed, or speaks for whom, is the doer denied: %s', (text, actors, sources) => {
  const denial = code({ text, published: '2019-05-14' }, lexicon).find(c => c.status === 'denied')
  expect(denial?.actors.map(a => a.text)).toEqual(actors)
  expect(denial?.sources.map(a => a.text)).toEqual(sources)
})

it('denies nothing that came before what is denied or caused it', () => {
  const told = (text: string) => code({ text, published: '2019-05-14' }, lexicon).map(c => [c.type, c.status])
  expect(told('ونفت الوزارة مقتل موظفين جراء الانفجار في مدينة حلب.')).toContainEqual(['bombing', 'reported'])
  const strikes = 'ونفى المتحدث أن تكون باريس نفذت الغارات التي جاءت بعد قصف مدينة دوما.'
  expect(told(strikes)).toEqual([
    ['airstrike', 'denied'],
    ['shelling', 'reported'],
  ])
})

it('who denies a strike that a verb with no subject of its own carries denies his own', () => {
  const text = 'استهدفت ضربة مطار تدمر. ونفت فرنسا أن تكون شنت الضربة.'
  const denial = code({ text, published: '2019-05-14' }, lexicon).find(c => c.status === 'denied')
  expect(denial?.actors.map(a => [a.text, a.from])).toEqual([['فرنسا', 'context']])
})

it('takes a denial in a relative clause for one of the clause before it, not of the event that this stands behind', () => {
  const text = 'أسقط الجيش طائرة قرب مدينة إدلب بعدما اخترقت الأجواء، الأمر الذي نفته أنقرة.'
  expect(code({ text, published: '2019-05-14' }, lexicon).map(c => c.status)).toEqual(['reported'])
})

it('reads a text that begins with the dead', () => {
  const text = 'وقتلى وجرحى في قصف على مدينة حلب.'
  expect(code({ text, published: '2019-05-14' }, lexicon).map(c => c.status)).not.toContain('denied')
})

it('denies what is told behind the charge that is denied, and nothing before it', () => {
  const text =
    'دمرت الدفاعات الجوية السورية صاروخين قرب مدينة حلب. ونفت واشنطن الاتهامات السورية حول مسؤوليتها عن القصف.'
  const denied = code({ text, published: '2019-05-14' }, lexicon).filter(c => c.status === 'denied')
  expect(denied.map(c => [c.type, c.sources.map(s => s.text)])).toEqual([['shelling', ['واشنطن']]])
})

it('takes strikes that are denied for the strikes told before, not for a gas attack told between', () => {
  const text =
    'قصفت صواريخ مطار تدمر. وجاء القصف بعد هجوم كيميائي على بلدة مسرابا السبت. ونفت باريس أن تكون شنت الضربات.'
  const denial = code({ text, published: '2019-05-14' }, lexicon).find(c => c.status === 'denied')
  expect(denial?.type).toBe('shelling')
})

it('takes no lie about something for the denial of what was told before', () => {
  const text = 'قتل ستة مدنيين في غارة جوية على مدينة إدلب. وقال الوزير إن طهران كذبت بشأن برنامجها.'
  expect(code({ text, published: '2019-05-14' }, lexicon).map(c => c.status)).not.toContain('denied')
})

it('lets a relative clause deny the event told before it', () => {
  const text = 'قتل ستة مدنيين في غارة جوية على مدينة إدلب، بحسب المرصد السوري، الأمر الذي نفاه الجيش السوري.'
  const claims = code({ text, published: '2019-05-14' }, lexicon)
  expect(claims.map(c => [c.status, c.sources.map(s => s.text)])).toEqual([
    ['reported', ['المرصد السوري']],
    ['denied', ['الجيش السوري']],
  ])
})

it.each([
  ['a clause of its own', 'شنت طائرات غارات على صنعاء أمس. وتقول الرياض إن طهران تسلح الحوثيين وهو ما تنفيه طهران.'],
  [
    'an accusation of another act',
    'تعرضت دوما لقصف مدفعي. واتهمت باريس موسكو مرارا بعرقلة وصول المفتشين إلى المدينة، وهو ما تنفيه موسكو.',
  ],
  ['what stands in a clause with أن', 'قتل سبعة في تفجير في سروج. ونفى الوزير أن تكون لبلاده صلة بالتنظيم.'],
])('lets a denial be of what it follows, not of an event before: %s', (_, text) => {
  const claims = code({ text, published: '2019-05-14' }, lexicon)
  expect(claims.filter(c => c.type !== 'statement').map(c => c.status)).toEqual(['reported'])
})

it('takes a deed joined to another for done, whatever the letters of the first', () => {
  const text = 'وقال شهود إن القوات وسعت هجماتها مساء وقصفت إضافة إلى بلدة سرمين قرية النيرب.'
  const claims = code({ text, published: '2019-05-14' }, lexicon)
  expect(claims.find(c => c.type === 'shelling')?.status).toBe('reported')
})

it('takes a strike denied with no means for the kind told before of what was struck', () => {
  const told = (text: string) =>
    code({ text, published: '2019-05-14' }, lexicon)
      .filter(c => c.status === 'denied')
      .map(c => c.type)
  expect(told('أصابت الغارات الجوية المستشفى في مدينة عفرين. ونفت أنقرة قصف المستشفى.')).toEqual(['airstrike'])
  expect(told('أصابت الغارات الجوية المستشفى في مدينة عفرين. ونفت أنقرة قصف مدينة منبج.')).toEqual(['shelling'])
  expect(told('أصابت الغارات الجوية المستشفى في مدينة عفرين. ونفت أنقرة قصف المستشفى بالمدفعية.')).toEqual(['shelling'])
})

it('takes a tale that somebody denies for what was told before', () => {
  const text = 'قالت الجماعة إنها أسرت مئة جندي قرب مدينة نجران، وهي رواية كذبها الجيش.'
  const denied = code({ text, published: '2019-05-14' }, lexicon).filter(c => c.status === 'denied')
  expect(denied.map(c => [c.type, c.sources.map(s => s.text)])).toEqual([['detention', ['الجيش']]])
})

it('names those who deny, and not those who told what they deny', () => {
  const text = 'نفى المصدر ما أعلنه المتمردون عن سقوط مدينة مأرب بيد الجماعة.'
  expect(code({ text, published: '2019-05-14' }, lexicon).map(c => c.sources.map(s => s.text))).toEqual([['المصدر']])
})
