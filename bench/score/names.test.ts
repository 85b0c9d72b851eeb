import { expect, test } from 'vitest'
import { loadLexicon } from '../../src/index.ts'
import { namings } from './names.ts'

const alike = namings(loadLexicon())

test.each([
  ['حي الراموسة', 'الراموسة', true, 'a word of kind counts nothing'],
  ['مدينة إدلب', 'ادلب', true, 'spelling counts nothing'],
  ['قُوّات النظام', 'النظام', true, 'nor do vowel signs'],
  ['للأمم المتحدة', 'الأمم المتحدة', true, 'nor does a preposition'],
  ['والطيران الروسي', 'بالطيران الروسي', true, 'nor does a conjunction'],
  ['وحلب', 'حلب', false, 'و before a short word may be its own letter'],
  ['ومعردس', 'معردس', true, 'and is taken off before a longer one'],
  ['ريف حلب الشمالي', 'حلب', true, 'words of kind and direction go first'],
  ['المصدر', 'مصدر', true, 'what is only kind is compared as it is'],
  ['المرصد السوري لحقوق الإنسان', 'المرصد', false, 'one word of four is too little'],
  ['مستشفى البيان', 'مشفى الحكيم', false, 'nothing in common'],
  ['قوات النظام', 'قوات التحالف', false, 'kind alone in common'],
  ['٣٥ أسيراً', '35 أسيراً', true, 'digits of any script'],
  ['حلب حلب', 'حلب', true, 'a word is met once'],
  ['«»', 'حلب', false, 'signs alone are no name'],
])('%s, %s: %s, %s', (a, b, same) => {
  expect(alike(a, b)).toBe(same)
  expect(alike(b, a)).toBe(same)
})
