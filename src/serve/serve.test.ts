import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Place } from '../lexicon/index.ts'
import { openRecord, type RiwayaRecord } from '../store/index.ts'
import { fill, HOSTILE } from './fixtures.ts'
import { serve } from './index.ts'

let dir: string
let record: RiwayaRecord
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'riwaya-serve-'))
  record = openRecord(join(dir, 'record'))
  await fill(record)
  server = await serve(record, { port: 0 })
})
afterAll(async () => {
  await server.close()
  await record.close()
  rmSync(dir, { recursive: true, force: true })
})

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, server.url), { headers, redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const REPORT = encodeURIComponent('shamal/tv/2016/aug/09/0031')
const PAGES = [
  '',
  'incidents/i-tall-ward-2016-08-07',
  'incidents/i-hostile',
  'incidents/i-siege',
  'reports',
  `reports/${REPORT}`,
  'reports/hostile',
  'problems',
]

test('every page stands in both languages, with its direction, and leads to the other', async () => {
  for (const [lang, dir, other] of [
    ['en', 'ltr', 'ar'],
    ['ar', 'rtl', 'en'],
  ] as const)
    for (const page of PAGES) {
      const { status, text } = await get(`/${lang}/${page}?x=1`)
      expect(status, page).toBe(200)
      expect(text).toContain(`<html lang="${lang}" dir="${dir}">`)
      expect(text).toContain(`href="/${other}/${page}?x=1"`)
    }
})

test('the strict policy is on every answer, also on errors', async () => {
  for (const path of ['/en/', '/api/incidents', '/assets/riwaya.css', '/en/incidents/nobody', '/nowhere']) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'; /)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('hostile text is text on every page', async () => {
  for (const page of PAGES) expect((await get(`/en/${page}`)).text).not.toContain('<script>window')
  expect((await get('/en/reports/hostile')).text).toContain('&lt;script&gt;window.ran')
  const typed = await get(`/en/?q=${encodeURIComponent(HOSTILE)}&place=${encodeURIComponent('"><b>')}`)
  expect(typed.text).not.toContain('<script>window')
  expect(typed.text).not.toContain('"><b>')
  expect((await get('/en/reports/bayan%2F8812')).text).not.toContain('href="javascript:')
})

test('the first page goes by the browser’s language, or by the one asked for', async () => {
  expect((await get('/', { 'accept-language': 'ar-SY,en;q=0.5' })).headers.get('location')).toBe('/ar/')
  expect((await get('/', { 'accept-language': 'fr' })).headers.get('location')).toBe('/en/')
  const arabic = await serve(record, { port: 0, lang: 'ar' })
  const first = await fetch(arabic.url, { redirect: 'manual' })
  expect(first.headers.get('location')).toBe('/ar/')
  await arabic.close()
})

test('the sentences of an incident bear marks on the words of their fields', async () => {
  const { text } = await get('/en/incidents/i-tall-ward-2016-08-07')
  expect(text).toContain('<mark>طائرة حربية</mark> <mark>ألقت صاروخين</mark> على <mark>السوق</mark> وقت الذروة.</bdi>')
})

test('what is not there is said to be not there, in the right language', async () => {
  const { status, text } = await get('/ar/incidents/nobody')
  expect(status).toBe(404)
  expect(text).toContain('ليس في هذا السجل')
  expect((await get('/en/reports/%E0%A4%A')).status).toBe(400)
  expect((await get(`/en/reports/${'x'.repeat(5000)}`)).status).toBe(404)
  expect((await get('/api/incidents/nobody')).status).toBe(404)
})

test('the filter keeps what was typed and finds by it', async () => {
  const { text } = await get(`/en/?q=${encodeURIComponent('«قافلة مساعدات»')}&type=siege&from=2016-08-01`)
  expect(text).toContain('value="«قافلة مساعدات»"')
  expect(text).toContain('<option value="siege" selected>')
  expect(text).toContain('i-siege')
  expect(text).not.toContain('/en/incidents/i-hostile')
  expect((await get('/en/?type=talks')).text).toContain('No incident matches')
})

test('with what is known of the world, places have their usual names and are found by them', async () => {
  const place: Place = {
    ...{ id: 'sy-tall-ward', names: ['تل الورد'], latin: 'Tall al-Ward', kind: 'town', parent: null, lat: 36, lon: 37 },
    ...{ precision: 'near', source: 'made up for this test' },
  }
  const world = { places: new Map([[place.id, place]]), actors: new Map(), outlets: new Map() }
  const known = await serve(record, { port: 0, world })
  const page = async (path: string) => await (await fetch(new URL(path, known.url))).text()
  const list = await page('/en/?place=TALL+AL')
  expect(list).toContain('i-siege')
  expect(list).not.toContain('/en/incidents/i-hostile')
  expect(list).toContain('<bdi lang="" dir="ltr">Tall al-Ward</bdi> <bdi lang="ar" dir="rtl">تل الورد</bdi>')
  expect(await page('/en/incidents/i-siege')).toContain('<title>Aid blocked, Siege · Tall al-Ward · Riwaya</title>')
  expect(await page('/ar/incidents/i-siege')).not.toContain('Tall al-Ward')
  expect(await page('/en/reports/bayan%2F8812')).toContain('Tall al-Ward')
  expect(JSON.parse(await page('/api/incidents?place=tall')).total).toBe(2)
  expect((await get('/api/incidents?place=tall')).text).toContain('"total":0')
  await known.close()
})

test('an old version is shown as it was, and says so', async () => {
  expect((await get(`/en/reports/${REPORT}`)).text).toContain('Version 2')
  const old = await get(`/en/reports/${REPORT}?version=1`)
  expect(old.text).toContain('This is an old version')
  expect(old.text).toContain('حصيلة أولية')
})

test('the API gives the same as JSON', async () => {
  const list = JSON.parse((await get('/api/incidents?grade=contested')).text)
  expect(list).toMatchObject({ page: 1, total: 1, items: [{ id: 'i-tall-ward-2016-08-07' }] })
  expect(JSON.parse((await get('/api/incidents/i-siege')).text)).toMatchObject({
    incident: { grade: 'weak' },
    claims: [{ claim: { type: 'aid-denied' } }],
  })
  expect(JSON.parse((await get(`/api/reports/${REPORT}?version=1`)).text)).toMatchObject({
    version: 1,
    versions: [1, 2],
    claims: [],
  })
})

test('typefaces come from the packages, nothing else does', async () => {
  const sheet = await get('/assets/fonts/noto-naskh-arabic/400.css')
  expect(sheet.headers.get('content-type')).toContain('text/css')
  const font = await get('/assets/fonts/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2')
  expect(font.headers.get('content-type')).toBe('font/woff2')
  const again = { 'if-none-match': sheet.headers.get('etag')! }
  expect((await get('/assets/fonts/noto-naskh-arabic/400.css', again)).status).toBe(304)
  for (const path of [
    'noto-naskh-arabic/package.json',
    'noto-naskh-arabic/..%2f..%2f..%2fpackage.json',
    'constructor/400.css',
    'noto-naskh-arabic/999.css',
  ])
    expect((await get(`/assets/fonts/${path}`)).status, path).toBe(404)
})

test('a name that another site points here is refused', async () => {
  const { port } = new URL(server.url)
  const status = (host: string) =>
    new Promise<number | undefined>((done, fail) => {
      request({ host: '127.0.0.1', port, path: '/api/incidents', headers: { host } }, answer =>
        done(answer.resume().statusCode),
      )
        .on('error', fail)
        .end()
    })
  expect(await status(`evil.example:${port}`)).toBe(403)
  expect(await status(`localhost:${port}`)).toBe(200)
})

test('a port that is taken gives way to the next free one', async () => {
  const taken = Number(new URL(server.url).port)
  const second = await serve(record, { port: taken })
  expect(Number(new URL(second.url).port)).not.toBe(taken)
  expect((await fetch(new URL('/en/', second.url))).status).toBe(200)
  await second.close()
})

test('a record that cannot be read any more is an error page with a remedy, not a crash', async () => {
  const own = openRecord(join(dir, 'own'))
  const other = await serve({ ...own, counts: () => record.putIncidents(null as never) as never }, { port: 0 })
  const answer = await fetch(new URL('/ar/', other.url))
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain('تعذرت قراءة السجل')
  await other.close()
  await own.close()
})
