import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../kit/index.ts'
import { clean, cleanLine } from './clean.ts'
import { splitHeader } from './header.ts'
import { SOURCE } from './testing.ts'
import { readText } from './text.ts'
import type { ReadOptions } from './types.ts'

function read(text: string, options?: ReadOptions) {
  const { items, problems } = readText(Buffer.from(text), SOURCE, options)
  return { report: items[0], problems }
}

describe('clean', () => {
  it.each([
    ['سطر\r\nوسطر\rوسطر', 'سطر\nوسطر\nوسطر', ['2 line ends']],
    ['قصف\0 ليلي\u0007', 'قصف ليلي', ['2 control characters']],
    ['\u202bحلب\u202c \u200fاليوم\ufeff', 'حلب اليوم', ['4 direction marks']],
    ['الج\u00adسر', 'الجسر', ['1 invisible character']],
    ['ﻣﺪﻳﻨﺔ ﺗﻌﺰ', 'مدينة تعز', ['2 runs of presentation forms']],
    ['ﻻ', 'لا', ['1 run of presentation forms']],
    ['قتلاً', 'قتلاً', []],
    ['قتلﺍﹰ', 'قتلاً', ['1 run of presentation forms']],
    ['﴿نص﴾', '﴿نص﴾', []],
    ['في\u00a0 مدينة\tإب', 'في مدينة إب', ['2 runs of spaces']],
    ['  سطر  \n  وسطر ', 'سطر\nوسطر', ['3 runs of spaces', '1 space at the edge of a line']],
    ['أ\n\n\nب\n\n\n\n\nج', 'أ\n\n\nب\n\n\nج', ['1 run of blank lines']],
    ['مـدينة كما هي', 'مـدينة كما هي', []],
  ])('%j', (raw, text, cut) => {
    const result = clean(raw)
    expect(result.text).toBe(text)
    expect(result.cut.map(entry => entry.what)).toEqual(cut)
  })

  it('has nothing left to do on what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), raw => {
        const once = clean(raw).text
        expect(clean(once).text).toBe(once)
      }),
    )
  })

  it('puts a title on one line', () => {
    expect(cleanLine(' عنوان\n  طويل\u200f ')).toBe('عنوان طويل')
  })
})

describe('splitHeader', () => {
  const none = { outlet: null, published: null, url: null, title: null, note: null }
  it.each([
    ['outlet: نداء المرفأ\nPublished: 2019-05-04\n\nنص', { outlet: 'نداء المرفأ', published: '2019-05-04' }, [], 'نص'],
    [
      'title: عنوان: فرعي\nurl: https://example.org/a\nnote:\n\n\nنص',
      { title: 'عنوان: فرعي', url: 'https://example.org/a' },
      [],
      'نص',
    ],
    ['outlet: أ\nauthor: ب\n\nنص', { outlet: 'أ' }, ['author: ب'], 'نص'],
    ['outlet: أ\nنص بلا سطر فارغ', { outlet: 'أ' }, [], 'نص بلا سطر فارغ'],
    ['outlet: أ\nFAO: calls for aid\nنص', { outlet: 'أ' }, [], 'FAO: calls for aid\nنص'],
    ['outlet: أ\noutlet: ب\n\nنص', { outlet: 'أ' }, [], 'نص'],
    ['نص\noutlet: أ\n\nنص', {}, [], 'نص\noutlet: أ\n\nنص'],
    ['BBC: report\n\nنص', {}, [], 'BBC: report\n\nنص'],
    ['outlet: أ', { outlet: 'أ' }, [], ''],
    ['', {}, [], ''],
  ])('%j', (text, fields, unknown, body) => {
    expect(splitHeader(text)).toEqual({ fields: { ...none, ...fields }, unknown, body })
  })
})

describe('readText', () => {
  it('reads a text without a header: the outlet is the name, the day is open', () => {
    const { report, problems } = read('سقطت قذيفة على السوق.\n')
    expect(problems).toEqual([])
    expect(report).toEqual({
      id: 'r1',
      outlet: 'r1',
      published: null,
      title: null,
      url: null,
      note: null,
      text: 'سقطت قذيفة على السوق.',
      sha256: sha256('سقطت قذيفة على السوق.'),
      origin: 'r1.txt',
      cut: [],
    })
  })

  it('puts the title before a text that does not begin with it', () => {
    expect(read('title: قذيفة\n\nسقطت قذيفة.').report?.text).toBe('قذيفة\nسقطت قذيفة.')
    expect(read('title: سقطت\n\nسقطت قذيفة.').report?.text).toBe('سقطت قذيفة.')
  })

  it.each<[what: string, text: string, options: ReadOptions, day: string | null]>([
    ['its header', 'published: 2017-03-02T23:10:00+03:00\n\nنص', { published: '2001-01-01' }, '2017-03-02'],
    ['its address', 'url: https://example.org/2017/3/2/news\n\nنص', { published: '2001-01-01' }, '2017-03-02'],
    ['its first line', '٢٠١٧-٠٣-٠٢\nنص', {}, '2017-03-02'],
    ['the caller', 'نص', { published: '2001-01-01' }, '2001-01-01'],
    ['nobody', 'نص عن يوم 2017-03-02 وما بعده', {}, null],
  ])('takes the day from %s', (_what, text, options, day) => {
    expect(read(text, options).report?.published).toBe(day)
  })

  it('takes the outlet from the address where no header says it', () => {
    expect(read('url: https://www.example.org/a\n\nنص').report?.outlet).toBe('example.org')
  })

  it.each([
    ['empty', Buffer.alloc(0), 'It is empty.'],
    ['only blanks', Buffer.from(' \n\u200f\n'), 'It holds no text.'],
    ['only a header', Buffer.from('outlet: أ\n\n'), 'It holds no text.'],
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1'), 'It is a picture, not text.'],
  ])('refuses what is %s in one line', (_what, bytes, what) => {
    const { items, problems } = readText(bytes, SOURCE)
    expect(items).toEqual([])
    expect(problems).toEqual([{ level: 'error', where: 'r1.txt', what, remedy: expect.stringMatching(/^[A-Z].+\.$/) }])
  })

  it('warns of a day that is none and of header lines that it does not know', () => {
    const { report, problems } = read('published: 31/02/2017\nauthor: س\n\nنص')
    expect(report?.published).toBeNull()
    expect(report?.cut[0]).toEqual({ what: 'author: س', why: 'header line whose name is not known' })
    expect(problems.map(problem => problem.level)).toEqual(['warning', 'warning'])
  })

  it('never throws, and gives a report or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const { items, problems } = readText(bytes, SOURCE)
        expect(items.length + problems.filter(problem => problem.level === 'error').length).toBe(1)
        for (const report of items) expect(report.text.trim()).not.toBe('')
      }),
    )
  })
})

it.each([
  ['https://www.example.org/a/1', 'جريدة المثال'],
  ['https://arabic.example.org/a/1', 'جريدة المثال'],
  ['https://example.com/a/1', 'example.com'],
])('the address %s names the outlet %s', (url, outlet) => {
  const bytes = new TextEncoder().encode(`url: ${url}\n\nقتل مدني في قصف على البلدة.`)
  const outlets = new Map([['example.org', 'جريدة المثال']])
  const { items } = readText(bytes, { id: 'a', origin: 'a.txt', outlet: 'a' }, { outlets })
  expect(items[0]!.outlet).toBe(outlet)
})
