import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const BEFORE =
  'هذه أخبار الأحد. قصفت قوات النظام مدينة تدمر. وقال ناشطون ذلك. وأصيب مدنيون في قصف مدفعي على مدينة سراقب. '

// How many shellings a report tells that goes on so after those of تدمر and سراقب.
const ROWS: readonly (readonly [text: string, shellings: number])[] = [
  ['وقصفت قوات النظام مدينة سراقب.', 2],
  ['وتسبب القصف بدمار كبير.', 2],
  ['ويعد قصف مدينة سراقب الأعنف منذ أشهر.', 2],
  ['وأكدت المنظمة أن استهداف المدنيين في إدلب يعد جريمة.', 2],
  ['وتعرضت مدينة سراقب لقصف مماثل.', 3],
  ['كما استهدفت المدفعية مدينة سراقب.', 3],
  ['وكانت مدينة سراقب تعرضت لقصف صاروخي.', 3],
  ['ودارت اشتباكات في سراقب بالتزامن مع قصف صاروخي.', 3],
]

it.each(ROWS)('%s', (text, shellings) => {
  const claims = code({ text: BEFORE + text, published: '2019-05-14' }, lexicon)
  expect(claims.filter(c => c.type === 'shelling')).toHaveLength(shellings)
})

// An attack, and the type of one that is told after it.
const LIKE: readonly (readonly [before: string, text: string, type: string])[] = [
  ['قصفت قوات النظام مدينة دوما بالصواريخ.', 'وأصيب عشرة مدنيين في هجمات مماثلة على مدينة حرستا.', 'shelling'],
  ['فجر انتحاري نفسه في مركز للشرطة في كابول.', 'وتعرض مركز آخر لهجوم مشابه السبت الماضي.', 'bombing'],
  ['شنت الطائرات غارات على مدينة دوما.', 'وتعرضت مدينة حرستا لقصف مماثل.', 'airstrike'],
  ['شنت الطائرات غارات على مدينة دوما.', 'ونفذ مسلحون هجوماً على حاجز قرب حرستا.', 'offensive'],
]

it.each(LIKE)('%s %s', (before, text, type) => {
  const claims = code({ text: `${before} ${text}`, published: '2019-05-14' }, lexicon)
  expect(claims.map(c => c.type)).toContain(type)
  expect(claims.filter(c => c.trigger.start > before.length).map(c => c.type)).toEqual([type])
})
