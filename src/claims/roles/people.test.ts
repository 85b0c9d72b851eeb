import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

interface Case {
  readonly case: string
  readonly text: string
  readonly actors: readonly string[]
  readonly targets: readonly string[]
}

const CASES: readonly Case[] = [
  {
    case: 'the letters of a preposition are a name before a name',
    text: 'اغتال مسلحون علي عبد الله السالم في صنعاء.',
    actors: ['مسلحون'],
    targets: ['علي عبد الله السالم'],
  },
  {
    case: 'and a preposition before a party',
    text: 'أطلق مسلحون النار على محمد السالم في صنعاء.',
    actors: ['مسلحون'],
    targets: ['محمد السالم'],
  },
  {
    case: 'a verb with a pronoun for persons just named has its doer behind it',
    text: 'وصل إلى المدينة ثلاثة أطباء خطفهم المسلحون في ريف حلب.',
    actors: ['المسلحون'],
    targets: ['ثلاثة أطباء'],
  },
  {
    case: 'also where its letters are those of the passive',
    text: 'وكان 12 جنديا قتلهم عناصر مفترضون قرب غاو.',
    actors: ['عناصر مفترضون'],
    targets: ['12 جنديا'],
  },
  {
    case: 'but a verbal noun with its doer in the pronoun has its object behind it',
    text: 'وواصل الجيش قصفه بلدة سرمين.',
    actors: ['الجيش'],
    targets: [],
  },
  {
    case: 'how many fell is in the figures',
    text: 'قتل تسعة أشخاص بقصف لقوات النظام على بلدة سرمين.',
    actors: ['قوات النظام'],
    targets: [],
  },
  {
    case: 'who fell is whom it hit',
    text: 'قتل شخص برصاص قناص في مدينة تعز.',
    actors: [],
    targets: ['شخص'],
  },
  {
    case: 'how many were taken is all that is told of them',
    text: 'اعتقلت الشرطة تسعة أشخاص في مدينة تعز.',
    actors: ['الشرطة'],
    targets: ['تسعة أشخاص'],
  },
  {
    case: 'letters that are the passive alone',
    text: 'حوصر عدد كبير من المدنيين في البلدة.',
    actors: [],
    targets: ['المدنيين'],
  },
  {
    case: 'people in the oblique case are no subject of a verb for their expulsion',
    text: 'أغلقت الشرطة الأبواب وطردت المصلين من المسجد.',
    actors: [],
    targets: ['المصلين'],
  },
  {
    case: 'people among whom it happened did nothing',
    text: 'سقط عدد من القتلى بين المدنيين في قصف على المدينة.',
    actors: [],
    targets: [],
  },
  {
    case: 'unarmed is said of people',
    text: 'واصلت الميليشيا استهداف النساء والمدنيين العزل عبر القناصة في تعز.',
    actors: ['الميليشيا'],
    targets: ['النساء', 'المدنيين'],
  },
  {
    case: 'a stretch of time is nobody taken',
    text: 'أفرج عن الصحافي بعد اعتقاله لعشرة أشهر في سوريا.',
    actors: [],
    targets: ['الصحافي'],
  },
  {
    case: 'what is told besides was hit too',
    text: 'استهدف الطيران الروسي مواقع للفصائل في سرمين، بالإضافة إلى مقرات لهيئة تحرير الشام.',
    actors: ['الطيران الروسي'],
    targets: ['مواقع للفصائل', 'مقرات لهيئة تحرير الشام'],
  },
  {
    case: 'and who is told besides did it too',
    text: 'هاجمت قوات النظام إضافة إلى ميليشيات إيرانية نقاطا للفصائل.',
    actors: ['قوات النظام', 'ميليشيات إيرانية'],
    targets: ['نقاطا للفصائل'],
  },
  {
    case: 'but no deed that is told besides',
    text: 'أسر الجيش عشرين مسلحا، بالإضافة إلى خسارتهم مناطق في المحافظة.',
    actors: ['الجيش'],
    targets: ['عشرين مسلحا'],
  },
  {
    case: 'more of the same that belong to another',
    text: 'شنت طائرات إسرائيلية غارات على مواقع للجيش السوري وأهداف إيرانية وأخرى لحزب الله.',
    actors: ['طائرات إسرائيلية'],
    targets: ['مواقع للجيش السوري', 'أهداف إيرانية', 'حزب الله'],
  },
  {
    case: 'a head alone is the one told in full',
    text: 'اغتال مسلحون النائب خالد العلي. وقتل المسلحون النائب أمام منزله.',
    actors: ['المسلحون'],
    targets: ['النائب خالد العلي'],
  },
]

it.each(CASES)('$case: $text', ({ text, actors, targets }) => {
  const [claim] = code({ text, published: '2020-03-02' }, lexicon)
  expect(claim?.actors.map(a => a.text)).toEqual(actors)
  expect(claim?.targets.map(t => t.text)).toEqual(targets)
})
