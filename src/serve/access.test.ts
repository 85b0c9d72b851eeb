import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WORLD } from '../incidents/fixtures.ts'
import { assembler } from '../incidents/index.ts'
import { folder } from '../store/fixtures.ts'
import { openRecord, type RiwayaRecord } from '../store/index.ts'
import { fill } from './fixtures.ts'
import { makeToken, type ServeOptions, serve } from './index.ts'
import { visitorOf } from './tokens.ts'

let home: ReturnType<typeof folder>
let record: RiwayaRecord
let server: Awaited<ReturnType<typeof serve>> | undefined
beforeEach(async () => {
  home = folder()
  record = openRecord(home.record, { makeIncidents: assembler(WORLD) })
  await fill(record)
})
afterEach(async () => {
  await server?.close()
  server = undefined
  await record.close()
  home.remove()
})

interface Answered {
  readonly status: number
  readonly text: string
  readonly cookie: string
  readonly to: string | undefined
}

/** By hand: `fetch` lets nobody choose Host and Origin. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answered> {
  return new Promise((done, failed) => {
    const sent = request(new URL(path, server!.url), { method, headers }, response => {
      let text = ''
      response.on('data', data => {
        text += data
      })
      response.on('end', () =>
        done({
          status: response.statusCode!,
          text,
          cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
          to: response.headers.location,
        }),
      )
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

const JSON_TYPE = { 'content-type': 'application/json' }
async function judgement(who = 'Reader') {
  const { items } = await record.queue()
  const { subject, version } = (await record.claim(items[0]!.report, items[0]!.claim))!
  const target = { kind: 'claim', id: subject }
  return JSON.stringify({ who, target, decision: { kind: 'note', text: 'Look again.' }, on: version })
}
async function start(options: ServeOptions = {}) {
  server = await serve(record, { port: 0, ...options })
}

describe('this machine alone', () => {
  test('asks for no token, and refuses other names and other pages', async () => {
    await start()
    expect((await ask('GET', '/api/me')).status).toBe(200)
    expect((await ask('GET', '/api/me', { host: 'record.attacker.example' })).status).toBe(403)
    const body = await judgement()
    for (const headers of [
      { origin: 'http://attacker.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect((await ask('POST', '/api/judgements', { ...JSON_TYPE, ...headers }, body)).status).toBe(403)
    // What a form of another page can send without asking is no JSON.
    expect((await ask('POST', '/api/judgements', { 'content-type': 'text/plain' }, body)).status).toBe(400)
    expect(await record.judgements()).toEqual([])
    const own = { ...JSON_TYPE, origin: new URL(server!.url).origin, 'sec-fetch-site': 'same-origin' }
    expect((await ask('POST', '/api/judgements', own, body)).status).toBe(200)
    expect(await record.judgements()).toHaveLength(1)
  })

  test('is not left without tokens', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toThrow(/tokens/)
  })

  test('can be shown for reading only', async () => {
    await start({ readOnly: true })
    expect(JSON.parse((await ask('GET', '/api/me')).text)).toEqual({ name: '', readOnly: true })
    const { status, text } = await ask('POST', '/api/judgements', JSON_TYPE, await judgement())
    expect([status, text]).toEqual([403, expect.stringContaining('reading only')])
    expect(await record.judgements()).toEqual([])
  })
})

describe('with tokens', () => {
  const open = () => start({ tokens: home.record })

  test('nobody comes in without one, and nothing is shown', async () => {
    await makeToken(home.record, { name: 'Rana', readOnly: false })
    await open()
    expect(await ask('GET', '/')).toMatchObject({ status: 302, to: '/enter' })
    for (const path of ['/en/', '/en/judging?state=stale'])
      expect(await ask('GET', path)).toMatchObject({ status: 302, to: `/enter?to=${encodeURIComponent(path)}` })
    for (const path of ['/api/me', '/api/incidents', '/api/openapi.json'])
      expect((await ask('GET', path, { authorization: 'Bearer wrong', cookie: 'riwaya=wrong' })).status).toBe(401)
    expect((await ask('GET', '/enter', { 'accept-language': 'ar' })).text).toContain('رمز الدخول')
    expect((await ask('GET', '/assets/riwaya.css')).status).toBe(200)
  })

  test('a bearer and a browser come in under the name of their token, whatever they say', async () => {
    const token = await makeToken(home.record, { name: 'Rana', readOnly: false })
    await open()
    const bearer = { authorization: `Bearer ${token}` }
    expect(JSON.parse((await ask('GET', '/api/me', bearer)).text).name).toBe('Rana')
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await ask('POST', '/enter', form, 'token=wrong')).status).toBe(401)
    const { status, cookie } = await ask('POST', '/enter', form, `token=${token}`)
    expect([status, cookie.startsWith('riwaya=')]).toEqual([302, true])
    expect(cookie).not.toContain(token)
    expect((await ask('GET', '/en/', { cookie })).status).toBe(200)
    expect((await ask('POST', '/api/judgements', { ...JSON_TYPE, cookie }, await judgement('Boss'))).status).toBe(200)
    expect((await record.judgements())[0]!.who).toBe('Rana')
  })

  test('the door speaks the language of the page that was asked for, and leads there and nowhere else', async () => {
    const token = await makeToken(home.record, { name: 'Rana', readOnly: false })
    await open()
    const page = '/ar/incidents/i-1?see=1.killed'
    const door = await ask('GET', `/enter?to=${encodeURIComponent(page)}`, { 'accept-language': 'en' })
    expect(door.text).toContain('<html lang="ar" dir="rtl">')
    expect(door.text).toContain(`value="${page}"`)
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const entered = async (to: string) =>
      (await ask('POST', '/enter', form, `token=${token}&to=${encodeURIComponent(to)}`)).to
    expect(await entered(page)).toBe(page)
    for (const elsewhere of ['//evil.example/', '/\\evil.example', 'https://evil.example/', 'en/', '/en/\r\nx: y'])
      expect(await entered(elsewhere), elsewhere).toBe('/')
    expect((await ask('GET', `/enter?to=${encodeURIComponent('/en/"><script>')}`)).text).not.toContain('<script>')
  })

  test('one that may only read changes nothing', async () => {
    const token = await makeToken(home.record, { name: 'guest', readOnly: true })
    await open()
    const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` }
    expect((await ask('GET', '/api/incidents', headers)).status).toBe(200)
    expect((await ask('POST', '/api/judgements', headers, await judgement())).status).toBe(403)
  })

  test('after ten wrong ones in a minute nobody is heard', async () => {
    const token = await makeToken(home.record, { name: 'Rana', readOnly: false })
    await open()
    for (let n = 0; n < 10; n++) await ask('GET', '/api/me', { authorization: `Bearer wrong-${n}` })
    expect((await ask('GET', '/api/me', { authorization: `Bearer ${token}` })).status).toBe(401)
  })

  test('only hashes are kept, and a new token of a name ends the old', async () => {
    const old = await makeToken(home.record, { name: 'Rana', readOnly: false })
    const young = await makeToken(home.record, { name: 'Rana', readOnly: true })
    const kept = readFileSync(join(home.record, 'tokens.json'), 'utf8')
    expect(kept).not.toContain(young)
    expect(await visitorOf(home.record, old)).toBeNull()
    expect(await visitorOf(home.record, young)).toEqual({ name: 'Rana', readOnly: true })
    expect(await visitorOf(home.record, '')).toBeNull()
  })
})
