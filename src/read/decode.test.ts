import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notText, sniff } from './bytes.ts'
import { declaredCharset, decode } from './decode.ts'
import { encodeAs } from './testing.ts'

const LONG = 'أعلنت إدارة المستشفى أن ثلاثة جرحى، بينهم طفل، غادروا غرفة العمليات فجر اليوم.'
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('decode', () => {
  it.each<[what: string, bytes: Buffer, declared: string | null, encoding: string, text: string]>([
    ['UTF-8', Buffer.from(LONG), null, 'utf-8', LONG],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LONG}`), null, 'utf-8', LONG],
    ['UTF-8 that a page calls windows-1256', Buffer.from(LONG), 'windows-1256', 'utf-8', LONG],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${LONG}`, 'utf16le'), null, 'utf-16le', LONG],
    ['UTF-16BE with a mark', swapped(`\ufeff${LONG}`), null, 'utf-16be', LONG],
    ['UTF-16LE without a mark', Buffer.from(LONG, 'utf16le'), null, 'utf-16le', LONG],
    ['UTF-16BE without a mark', swapped(LONG), null, 'utf-16be', LONG],
    ['windows-1256', encodeAs('windows-1256', LONG), null, 'windows-1256', LONG],
    ['iso-8859-6', encodeAs('iso-8859-6', LONG), null, 'iso-8859-6', LONG],
    ['two words of windows-1256', encodeAs('windows-1256', 'قصف مدفعي'), null, 'windows-1256', 'قصف مدفعي'],
    ['two words of iso-8859-6', encodeAs('iso-8859-6', 'قصف مدفعي'), null, 'iso-8859-6', 'قصف مدفعي'],
    ['three letters that both tables know', encodeAs('windows-1256', 'جسر'), null, 'windows-1256', 'جسر'],
    ['a declared charset', encodeAs('iso-8859-6', 'جبل'), 'iso-8859-6', 'iso-8859-6', 'جبل'],
    ['a charset that nobody knows', encodeAs('windows-1256', LONG), 'x-none', 'windows-1256', LONG],
    ['a charset that is not kept to', encodeAs('windows-1256', LONG), 'utf-8', 'windows-1256', LONG],
    ['nothing', Buffer.alloc(0), null, 'utf-8', ''],
  ])('reads %s', (_what, bytes, declared, encoding, text) => {
    expect(decode(bytes, declared)).toMatchObject({ text, encoding, sure: true, damaged: 0 })
  })

  it('keeps UTF-8 with a broken place and says so', () => {
    const bytes = Buffer.concat([Buffer.from(LONG), Buffer.from([0xd9]), Buffer.from(` ${LONG}`)])
    expect(decode(bytes)).toMatchObject({ text: `${LONG}\ufffd ${LONG}`, encoding: 'utf-8', damaged: 1 })
  })

  it('is not sure of a text that is no Arabic', () => {
    expect(decode(Buffer.from('déjà vu près de la mairie', 'latin1')).sure).toBe(false)
  })

  it('reads any Arabic in UTF-8 and UTF-16 as it was written', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،.\n'), minLength: 3 })
    fc.assert(
      fc.property(letters, text => {
        expect(decode(Buffer.from(text)).text).toBe(text)
        expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le')).text).toBe(text)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, declared) => {
        expect(typeof decode(bytes, declared).text).toBe('string')
      }),
    )
  })
})

it.each([
  ['<meta charset="windows-1256">', 'windows-1256'],
  ["<META http-equiv='Content-Type' content='text/html; charset=ISO-8859-6'>", 'iso-8859-6'],
  ['<p>charset=utf-8', null],
])('declaredCharset of %s', (html, charset) => {
  expect(declaredCharset(Buffer.from(html))).toBe(charset)
})

it.each([
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'a PDF'],
  ['a docx', Buffer.from('PK\u0003\u0004…'), 'a zip archive or an office document'],
  ['zeros', Buffer.alloc(64), 'a binary file'],
  ['noise', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255)), 'a binary file'],
  ['Arabic in UTF-16', Buffer.from(LONG, 'utf16le'), null],
  ['Arabic in windows-1256', encodeAs('windows-1256', LONG), null],
  ['a text with one stray zero', Buffer.from(`${LONG}\0`), null],
])('notText: %s', (_what, bytes, name) => {
  expect(notText(bytes)).toBe(name)
})

it.each([
  ['{"id": "a", "text": "ب"}\n{"id": "b", "text": "ج"}\n', 'jsonl'],
  ['{"text": "ب"}', 'jsonl'],
  [`{"text": "${'ب'.repeat(100)}`, 'jsonl'],
  ['{\n  "text": "ب"\n}', 'json'],
  ['[{"text": "ب"}]', 'json'],
  ['[\n{"text": "ب"}]', 'json'],
  ['[عاجل] انفجار قرب الميناء', 'txt'],
  ['<!DOCTYPE html><p>خبر', 'html'],
  ['\n <html lang="ar">', 'html'],
  ['< 20 جريحا', 'txt'],
  ['خبر', 'txt'],
  ['', 'txt'],
])('sniff %j', (text, format) => {
  expect(sniff(text)).toBe(format)
})
