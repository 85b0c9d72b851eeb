import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeToken } from '../serve/index.ts'
import { openRecord } from '../store/index.ts'
import { EXIT_MEANINGS } from './exit.ts'
import { folder, riwaya } from './testing.ts'

describe('the command line', () => {
  test('--help teaches with examples and documents the exit codes', async () => {
    const { exit, out } = await riwaya(['--help'])
    expect(exit).toBe(0)
    expect(out).toContain('riwaya run samples')
    for (const [code, meaning] of EXIT_MEANINGS)
      expect(out).toMatch(new RegExp(`^ +${code} +${meaning.slice(0, 20)}`, 'm'))
  })

  test('--version', async () => {
    expect(await riwaya(['--version'])).toEqual({ exit: 0, out: '0.1.0\n', err: '' })
  })

  test.each([
    [['cod', 'x'], "unknown command 'cod'"],
    [['code'], "missing required argument 'path'"],
    [['code', 'x', '--nonsense'], "unknown option '--nonsense'"],
    [['code', 'x', '--published', 'yesterday'], 'Write a day as YYYY-MM-DD.'],
    [['serve', '--port', '99999'], 'Write a number from 0 to 65535.'],
    [['match', '* *', 'samples'], 'Write at least one word'],
    [['check', '--lang', 'fr'], 'Allowed choices are en, ar'],
    [['check', '--lexicon', '/nowhere/at/all'], 'Give the folder that holds both'],
    [['explain', 'قصف', '--lexicon', 'README.md'], 'Give the folder that holds both'],
    [['lookup', ' '], 'Write a name'],
    [['control', ''], 'Write the name of a place'],
    [['token', ' '], 'Write their name'],
    [['import', 'x.csv', '--by', ''], 'Name who made the corrections'],
  ])('%j is wrong usage', async (args, message) => {
    const { exit, out, err } = await riwaya(args)
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
  })

  test('serve without a record says how to make one', async () => {
    const { exit, err } = await riwaya(['serve', '--record', '/nowhere/at/all'])
    expect(exit).toBe(73)
    expect(err).toContain('riwaya run PATH')
    // A file is no record, and records that lie beside are named.
    expect((await riwaya(['serve', '--record', 'README.md'])).err).toContain('README.md: This is a file')
    const dir = await folder()
    const mine = join(dir, 'mine')
    await openRecord(mine).close()
    expect((await riwaya(['serve', '--record', join(dir, 'record')])).err).toContain(`there is ${mine}.`)
    await makeToken(mine, { name: 'Rana', readOnly: false })
    const nowhere = await riwaya(['serve', '--record', mine, '--host', '127.0.0.999'])
    expect([nowhere.exit, nowhere.err]).toEqual([2, expect.stringContaining('no address of this machine')])
    await writeFile(join(mine, 'tokens.json'), '{')
    const broken = await riwaya(['serve', '--record', mine, '--host', '0.0.0.0'])
    expect([broken.exit, broken.err]).toEqual([73, expect.stringContaining('tokens.json cannot be read')])
  })
})

describe('explain', () => {
  const sentence = 'قُتل ثلاثة مدنيين في غارة على بلدة سراقب.'

  test('prints chunks, claims and the rules that made them', async () => {
    const { exit, out } = await riwaya(['explain', sentence, '--published', '2020-03-01'])
    expect(exit).toBe(0)
    expect(out).toContain(sentence)
    expect(out).toMatch(/Claim c1: airstrike, reported/)
    expect(out).toMatch(/because\n +strikes\./)
  })

  test('--json gives the same as data, with offsets into the sentence', async () => {
    const { out } = await riwaya(['explain', sentence, '--json'])
    const { text, claims } = JSON.parse(out) as {
      text: string
      claims: { trigger: { start: number; end: number; text: string } }[]
    }
    const { trigger } = claims[0]!
    expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
  })

  test('says so where a text has no word', async () => {
    expect((await riwaya(['explain', '...'])).out).toContain('No sentence')
  })
})

test('match finds any form of a dictionary word', async () => {
  const { exit, out, err } = await riwaya(['match', '{قصف}', '-'], 'وقصفت الطائرات البلدة.\nاستمر القصف.\nعاد الهدوء.')
  expect(out).toBe('-:0-5\t[وقصفت] الطائرات البلدة.\n-:29-34\tاستمر [القصف].\n')
  expect(err).toBe('2 found\n')
  expect(exit).toBe(0)
})
