import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Place } from '../lexicon/index.ts'
import { openRecord, type RiwayaRecord } from '../store/index.ts'
import { API } from './api/index.ts'
import { fill } from './fixtures.ts'
import { serve } from './index.ts'
import { addressIn, wordsOf } from './words/index.ts'

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
const SCREENS = ['', 'incidents/i-tall-ward-2016-08-07', 'reports', `reports/${REPORT}`, 'problems']

test('every screen is answered in both languages, with its direction', async () => {
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    for (const screen of SCREENS) {
      const { status, text } = await get(`/${lang}/${screen}?x=1`)
      expect(status, screen).toBe(200)
      expect(text).toContain(`<html lang="${lang}" dir="${dir}">`)
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

test('the first page goes by the browser’s language, or by the one asked for', async () => {
  expect((await get('/', { 'accept-language': 'ar-SY,en;q=0.5' })).headers.get('location')).toBe('/ar/')
  expect((await get('/', { 'accept-language': 'fr' })).headers.get('location')).toBe('/en/')
  const arabic = await serve(record, { port: 0, lang: 'ar' })
  const first = await fetch(arabic.url, { redirect: 'manual' })
  expect(first.headers.get('location')).toBe('/ar/')
  await arabic.close()
})

test('what is not there is said to be not there', async () => {
  expect((await get('/ar/nowhere/at/all')).status).toBe(404)
  expect((await get('/en/reports/%E0%A4%A')).status).toBe(400)
  expect((await get('/api/incidents/nobody')).status).toBe(404)
})

test('incidents are found by a filter', async () => {
  const found = async (query: string) => {
    const { items } = JSON.parse((await get(`/api/incidents?${query}`)).text)
    return items.map(({ id }: { id: string }) => id)
  }
  expect(await found(`q=${encodeURIComponent('«قافلة مساعدات»')}&type=siege&from=2016-08-01`)).toEqual(['i-siege'])
  expect(await found('type=talks')).toEqual([])
})

test('with what is known of the world, places have their usual names and are found by them', async () => {
  const place: Place = {
    ...{ id: 'sy-tall-ward', names: ['تل الورد'], latin: 'Tall al-Ward', kind: 'town', parent: null, lat: 36, lon: 37 },
    ...{ precision: 'near', source: 'made up for this test' },
  }
  const near: Place = { ...place, id: 'sy-tall-ward-east', names: ['تل الورد الشرقي'], latin: 'East Tall al-Ward' }
  const places = new Map([near, place].map(one => [one.id, one]))
  const world = { places, actors: new Map(), outlets: new Map() }
  const known = await serve(record, { port: 0, world })
  const page = async (path: string) => await (await fetch(new URL(path, known.url))).text()
  expect(JSON.parse(await page('/api/incidents/i-siege')).names.places).toEqual({
    'sy-tall-ward': { en: 'Tall al-Ward', ar: 'تل الورد' },
  })
  expect(JSON.parse(await page('/api/incidents?place=tall')).total).toBe(2)
  expect((await get('/api/incidents?place=tall')).text).toContain('"total":0')
  // Which one is meant: the one of just this name comes first.
  const meant = JSON.parse(await page(`/api/things?kind=place&q=${encodeURIComponent('تل الورد')}`)).items
  expect(meant.map(({ id }: { id: string }) => id)).toEqual(['sy-tall-ward', 'sy-tall-ward-east'])
  await known.close()
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

test('all incidents come as columns, and not again while nothing changed', async () => {
  const first = await get('/api/overview')
  const overview = JSON.parse(first.text)
  expect(overview).toMatchObject({ ids: ['i-tall-ward-2016-08-07', 'i-siege', 'i-hostile'], killedMin: [9, -1, -2] })
  expect(overview.sources.at).toHaveLength(4)
  expect((await get('/api/overview', { 'if-none-match': first.headers.get('etag')! })).status).toBe(304)
})

test('the description of the API names every address', async () => {
  const { paths } = JSON.parse((await get('/api/openapi.json')).text)
  const told = Object.entries(paths).flatMap(([path, of]) =>
    Object.keys(of as object).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  expect(told.toSorted()).toEqual(Object.keys(API).toSorted())
  for (const address of told) expect(addressIn('ar', address), address).toMatch(/\p{Script=Arabic}/u)
})

test('a question that makes no sense is refused in words', async () => {
  const { status, text } = await get('/api/reports?page=0')
  expect(status).toBe(400)
  const { code, detail } = JSON.parse(text)
  expect([code, detail]).toEqual(['not-understood', expect.stringMatching(/page/)])
  expect(wordsOf('ar').refusals['not-understood'].what).toMatch(/\p{Script=Arabic}/u)
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

test('a record that cannot be read any more is an answer with a remedy, not a crash', async () => {
  const own = openRecord(join(dir, 'own'))
  const other = await serve({ ...own, counts: () => record.putIncidents(null as never) as never }, { port: 0 })
  const failed = await fetch(new URL('/api/overview', other.url))
  expect([failed.status, await failed.json()]).toMatchObject([
    500,
    { code: 'internal', detail: expect.stringMatching(/./) },
  ])
  expect((await fetch(new URL('/api/problems', other.url))).status).toBe(200)
  await other.close()
  await own.close()
})
