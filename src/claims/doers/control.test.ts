import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'
import type { ClaimType } from '../../record/index.ts'

const lexicon = loadLexicon()

interface Case {
  readonly text: string
  readonly type: ClaimType
  readonly actors: readonly string[]
}

const WILL: readonly Case[] = [
  { text: 'تعهدت روسيا بإسقاط أي صاروخ يقترب من قاعدتها.', type: 'repelled', actors: ['روسيا'] },
  { text: 'قررت قيادة الجيش استعادة السيطرة على مدينة تدمر.', type: 'capture', actors: ['قيادة الجيش'] },
  {
    text: 'قالت الشرطة التركية إنها تعتزم اعتقال كل من شارك في الهجوم.',
    type: 'detention',
    actors: ['الشرطة التركية'],
  },
  {
    text: 'المنظمات الإغاثية مستعدة لتوصيل المساعدات إلى المحاصرين.',
    type: 'aid-delivery',
    actors: ['المنظمات الإغاثية'],
  },
  { text: 'كشفت الصحيفة نية إسرائيل طرد القنصل التركي من القدس.', type: 'displacement', actors: ['إسرائيل'] },
  { text: 'أمر قائد الحركة باعتقال عدد من مقاتليه.', type: 'detention', actors: ['قائد الحركة'] },
  { text: 'كان اللواء الخامس مكلفا استعادة السيطرة على مدينة تدمر.', type: 'capture', actors: ['اللواء الخامس'] },
  { text: 'رفضت الفصائل إطلاق سراح الأسرى لديها.', type: 'release', actors: ['الفصائل'] },
  // Who flees on his own has no doer.
  { text: 'قررت الحكومة اللبنانية عودة ثلاثمئة لاجئ إلى بلدة عسال.', type: 'displacement', actors: [] },
]

const ASKED: readonly Case[] = [
  { text: 'طالب الأهالي السلطات بالإفراج عن المعتقلين.', type: 'release', actors: ['السلطات'] },
  { text: 'حثت واشنطن أنقرة على سحب قواتها من شمال سوريا.', type: 'withdrawal', actors: ['أنقرة'] },
  { text: 'اتهم الوزير إسرائيل بأنها اقتحمت المسجد.', type: 'offensive', actors: ['إسرائيل'] },
  // A truce is kept by those who fight, not by whoever is called on.
  { text: 'دعا الأمين العام المجتمع الدولي إلى وقف إطلاق النار.', type: 'ceasefire', actors: [] },
]

const CAPTORS: readonly Case[] = [
  { text: 'أعلنت الشرطة التركية توقيف خمسة متشددين في أنقرة.', type: 'detention', actors: ['الشرطة التركية'] },
  {
    text: 'قالت وزارة الداخلية المصرية إنه تم اعتقال ثلاثة متشددين.',
    type: 'detention',
    actors: ['وزارة الداخلية المصرية'],
  },
  { text: 'أعلن المرصد اعتقال أربعة شبان في الرقة.', type: 'detention', actors: [] },
]

const TELLERS: readonly Case[] = [
  { text: 'أكد التحالف العربي تدمير مخازن للميليشيات في صعدة.', type: 'destruction', actors: ['التحالف العربي'] },
  { text: 'أكد الجيش السوري تدمير إحدى آلياته في درعا.', type: 'destruction', actors: [] },
  { text: 'نفى الجيش السوري استهداف المدنيين في درعا.', type: 'shelling', actors: ['الجيش السوري'] },
  { text: 'نفت الحكومة السورية وقوع أي هجوم كيماوي في دوما.', type: 'chemical', actors: [] },
  {
    text: 'أعلن الجيش المصري قتل ستة من مسلحي التنظيم في عملية عسكرية نفذها في العريش.',
    type: 'offensive',
    actors: ['الجيش المصري'],
  },
  { text: 'ذكرت الصحيفة استعداد الجيش السوري لدخول مدينة عفرين.', type: 'capture', actors: ['الجيش السوري'] },
  { text: 'أضاف أن حركة طالبان "ألقت القبض" على ثلاثة جنود.', type: 'detention', actors: ['حركة طالبان'] },
  { text: 'كان الحوثيون يستخدمون التلة في إطلاق صواريخ على عدن.', type: 'shelling', actors: ['الحوثيون'] },
  { text: 'اتهم الوزير إسرائيل بأنها اقتحمت المسجد وأطلقت النار على المصلين.', type: 'shooting', actors: ['إسرائيل'] },
]

const GOERS: readonly Case[] = [
  { text: 'أعلن المسؤول نشر قوات فرنسية في منبج.', type: 'deployment', actors: ['قوات فرنسية'] },
  { text: 'جاء ذلك بعد نشر الجيش التركي دبابات في منبج.', type: 'deployment', actors: ['الجيش التركي'] },
]

const actorsOf = ({ text, type }: Case) => {
  const claim = code({ text, published: '2018-04-05' }, lexicon).find(c => c.type === type)
  return claim?.actors.map(a => a.text)
}

describe('a deed told by a noun', () => {
  it.each(WILL)('whoever wants, orders or refuses it does it: $text', c => expect(actorsOf(c)).toEqual(c.actors))
  it.each(ASKED)('whoever is asked for it or accused of it does it: $text', c => expect(actorsOf(c)).toEqual(c.actors))
  it.each(CAPTORS)('whoever tells of arrests and may make them made them: $text', c =>
    expect(actorsOf(c)).toEqual(c.actors),
  )
  it.each(TELLERS)('who tells of his own deed, uses a place for it or is accused of it did it: $text', c =>
    expect(actorsOf(c)).toEqual(c.actors),
  )
  it.each(GOERS)('forces that nobody moves go: $text', c => expect(actorsOf(c)).toEqual(c.actors))
})
