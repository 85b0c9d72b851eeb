import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A headline, the body, and the claims of both: the type, the sentence-like spans that tell it, counted.
const ROWS: readonly (readonly [headline: string, body: string, claims: readonly string[]])[] = [
  // The wider place and the rounder figure are the headline's.
  ['مقتل العشرات في هجوم شمال العراق', 'قتل 31 شخصا في تفجير انتحاري في مدينة الموصل السبت.', ['bombing 2']],
  // A toll alone is that of the attack told below.
  ['مقتل قياديين في ليبيا', 'شنت طائرة مجهولة غارة جوية على منزل في مدينة سبها وقتل قياديان.', ['airstrike 2']],
  // Of two claims the one that fits better takes it.
  [
    'قصف على مدينة سراقب',
    'شنت الطائرات الروسية غارات على مدينة أريحا. وقصفت مدفعية النظام مدينة سراقب أمس.',
    ['shelling 2', 'airstrike 1'],
  ],
  // What is told of no day is not the news.
  [
    'قصف للحركة على مدينة الباب',
    'أصيب طفلان بقصف مدفعي على أطراف مدينة الباب السبت. وتستهدف الحركة مدينة الباب بالصواريخ بشكل شبه يومي.',
    ['shelling 2', 'shelling 1'],
  ],
  // What the body does not tell stands alone.
  ['اعتقال صحفي في بغداد', 'قصفت الطائرات الحربية مدينة الرقة السبت.', ['detention 1', 'airstrike 1']],
  // Further down it may be said again.
  ['النظام يقصف مدينة دوما', 'قصفت قوات النظام مدينة دوما بالمدفعية.\nالنظام يقصف مدينة دوما', ['shelling 3']],
  // A page may write its title without the outlet's name below, or many times in one line.
  [
    'شبكة الأخبار قصف تركي غربي مدينة تل رفعت',
    'مقالات\nقصف تركي غربي مدينة تل رفعت\nقصفت طائرات تركية أطراف مدينة تل رفعت.',
    ['airstrike 3'],
  ],
  [
    Array(5).fill('طائرات حربية تقصف منازل المدنيين في ضواحي سراقب').join(' '),
    'قصفت مدفعية قوات النظام بلدة سرمين السبت، وشنت الطائرات غارات على منازل في مدينة سراقب.',
    ['airstrike 6', 'shelling 1'],
  ],
]

it.each(ROWS)('%s', (headline, body, claims) => {
  const found = code({ text: `${headline}\n${body}`, published: '2018-05-14' }, lexicon)
  expect(found.map(c => `${c.type} ${c.evidence.length}`)).toEqual(claims)
})

it('keeps the dead counted since a day apart from an earlier count', () => {
  const text =
    'الفصائل تدخل مدينة سراقب و242 قتيلا منذ الأربعاء\nدخلت الفصائل مدينة سراقب مساء الجمعة. وكانت حصيلة سابقة للمرصد، أمس الخميس، نحو 200 قتيل.'
  const claims = code({ text, published: '2024-11-29' }, lexicon)
  expect(claims.flatMap(c => c.casualties.map(k => k.min)).sort()).toEqual([200, 242])
})
