import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()
const coded = (text: string, outlet: string | null = null) => code({ text, published: '2019-05-14', outlet }, lexicon)

interface Row {
  readonly case: string
  readonly text: string
  readonly sources: readonly string[]
  readonly outlet?: string
}

const ROWS: readonly Row[] = [
  { case: 'own voice', text: 'قصفت طائرات حربية بلدة سراقب صباح الثلاثاء.', sources: [] },
  {
    case: 'at the end',
    text: 'قتل خمسة مدنيين في غارة جوية على مدينة إدلب، وفق الدفاع المدني السوري.',
    sources: ['الدفاع المدني السوري'],
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
  { case: 'two together', text: 'وتنفي كل من سوريا وروسيا شن غارات جوية على مدينة إدلب.', sources: ['سوريا', 'روسيا'] },
  { case: 'nobody said so', text: 'ولم يعلن الجيش حصيلة، فيما قصفت طائرات حربية مدينة إدلب.', sources: [] },
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
  it('goes on with a quotation until it is closed', () => {
    const text =
      'وقال قائد الفصيل «نحن ثابتون في مواقعنا.\nقصفت الطائرات الحربية مدينة إدلب».\nوسقطت قذائف على مدينة حماة.'
    expect(coded(text).map(c => c.sources.length)).toEqual([1, 0])
  })
})
