import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesUnder, parsePage, stripTags } from './dom.ts'
import { readHtml } from './html.ts'
import { encodeAs, SOURCE } from './testing.ts'

const PARAGRAPHS = [
  'قالت طواقم الإسعاف إن قذيفتين سقطتا مساء الثلاثاء على سوق الخضار في البلدة، ما أدى إلى إصابة أربعة من الباعة بجروح متفاوتة.',
  'وأضاف مسعف كان في المكان أن اثنين من الجرحى نقلا إلى المستشفى العام، بينما عولج الآخران في نقطة طبية قريبة من السوق.',
  'ولم تعلن أي جهة مسؤوليتها عن القصف، في حين قال المجلس المحلي إن القذائف أطلقت من التلال الواقعة شرق البلدة.',
]

const PAGE = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>قذائف على سوق الخضار | صوت الوادي</title>
<meta property="og:title" content="قذائف على سوق الخضار">
<meta property="og:site_name" content="صوت الوادي">
<meta property="article:published_time" content="2019-05-07T21:15:00+03:00">
<link rel="canonical" href="https://www.example.org/news/4711">
<script>var menu = "<p>لا يقرأ</p>"</script></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>
<article><h1>قذائف على سوق الخضار</h1>
${PARAGRAPHS.map(text => `<p>${text.replace(' ', ' <b>').replace(/ (?=\S+$)/, '</b> ')}</p>`).join('\n')}</article>
<aside><h3>اقرأ أيضا</h3><a href="/x">أسعار الذهب اليوم</a></aside>
<footer>جميع الحقوق محفوظة</footer></body></html>`

function read(html: string | Buffer) {
  const { items, problems } = readHtml(Buffer.from(html), SOURCE)
  return { report: items[0], problems }
}

describe('readHtml', () => {
  it('reads the article, what the page says of it, and tells what was left out', () => {
    const { report, problems } = read(PAGE)
    expect(problems).toEqual([])
    expect(report).toMatchObject({
      title: 'قذائف على سوق الخضار',
      outlet: 'صوت الوادي',
      published: '2019-05-07',
      url: 'https://www.example.org/news/4711',
      text: ['قذائف على سوق الخضار', ...PARAGRAPHS].join('\n'),
    })
    expect(report?.cut[0]?.what).toContain('«الرئيسية»')
    expect(report?.cut[0]?.why).toBe('not of the article')
  })

  it('reads JSON-LD, also inside a graph, and passes over a broken one', () => {
    const about = {
      '@type': 'NewsArticle',
      headline: 'عنوان',
      datePublished: '2019-05-08',
      publisher: { name: 'الميزان' },
    }
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, about] })}</script>`
    const { report } = read(`<html><head>${head}</head><body><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`)
    expect(report).toMatchObject({ title: 'عنوان', published: '2019-05-08', outlet: 'الميزان' })
  })

  it('reads windows-1256, declared or not', () => {
    const page = `<html><head><meta charset="windows-1256"></head><body><p>${PARAGRAPHS[0]}</p></body></html>`
    expect(read(encodeAs('windows-1256', page)).report?.text).toBe(PARAGRAPHS[0])
    expect(read(encodeAs('windows-1256', page.replace(/<meta[^>]+>/, ''))).report?.text).toBe(PARAGRAPHS[0])
  })

  it.each([
    ['no html, no body', `<p>${PARAGRAPHS[0]}</p>`],
    ['no body', `<html><head><title></title></head><p>${PARAGRAPHS[0]}</html>`],
    ['no head', `<html><p>${PARAGRAPHS[0]}`],
    ['no html', `<!doctype html><body><p>${PARAGRAPHS[0]}</body>`],
    ['no tags', PARAGRAPHS[0]!],
    ['unclosed tags', `<div><div><span>${PARAGRAPHS[0]}<b`],
  ])('reads a page with %s', (_what, html) => {
    expect(read(html).report?.text).toContain(PARAGRAPHS[0])
  })

  it('keeps markup that was meant as text as text', () => {
    const { report } = read(`<body><p>${PARAGRAPHS[0]} &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</p></body>`)
    expect(report?.text).toContain('<script>alert(1)</script> &amp;')
  })

  it('takes all the words where markup is too deep for a tree', () => {
    const { report } = read(`${'<div>'.repeat(30_000)}${PARAGRAPHS[0]}`)
    expect(report?.text).toContain(PARAGRAPHS[0])
  })

  it('says when there is no text', () => {
    expect(read('<html><body><script>x()</script></body></html>').problems.map(problem => problem.what)).toEqual([
      'It holds no text.',
    ])
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...[
        '<html>',
        '<body',
        '>',
        '<p>',
        '</p>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<svg>',
        '</div>',
        '"',
        'نص',
        '&#0;',
        '\0',
      ],
      ...[
        '<table>',
        '<br>',
        '<meta property="og:title" content="',
        '<script type="application/ld+json">{"headline":3}</script>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const { items, problems } = readHtml(Buffer.from(pieces.join('')), SOURCE)
        expect(items.length + problems.filter(problem => problem.level === 'error').length).toBe(1)
      }),
    )
  })
})

it.each([
  ['<p>أ <b>ب</b>\n ج</p><p>د</p>', ['أ ب ج', 'د']],
  ['أ<br>ب<ul><li>ج<li>د</ul>', ['أ', 'ب', 'ج', 'د']],
  ['<p>أ<style>x{}</style><script>y()</script></p>', ['أ']],
  ['<table><tr><td>أ</td><td>ب</td></tr></table>', ['أ', 'ب']],
])('linesUnder %s', (html, lines) => {
  expect(linesUnder(parsePage(html).body)).toEqual(lines)
})

it.each([
  ['<p>أ <b>ب</b></p><p>ج', '\nأ ب\n\nج'],
  ['<script>x<p></script>أ<!-- <p>ب -->ج', '\nأ\nج'],
  ['أ <script>ب', 'أ \n'],
  ['&lt;أ&gt; &#1576; &#x62C; &#x110000; &nix;', '<أ> ب ج &#x110000; &nix;'],
  ['3 < 5 و <7', '3 < 5 و <7'],
])('stripTags %j', (html, text) => {
  expect(stripTags(html)).toBe(text)
})

it.each([
  ['<a '],
  ['<script>'],
  ['<!--'],
  ['<'],
  ['<script'],
  ['</head '],
  ['<html '],
  ['<div>'],
  ['<a href="/">x</a>'],
])('takes no more than its time over a page of %s', piece => {
  const started = performance.now()
  read(piece.repeat(25_000))
  expect(performance.now() - started).toBeLessThan(8000)
})
