import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { unlistedParty } from './unlisted-party.ts'

const lexicon = loadLexicon()

test.each([
  ['لواء المثال', 'sy', 'rebel', 2, 'Armed group (لواء المثال)'],
  ['ولواء المثال', 'ly', 'rebel', 3, 'Armed group (لواء المثال)'],
  ['عناصر من كتائب المثال', 'sd', 'rebel', 2, 'Armed group (كتائب المثال)'],
  ['حركة المثال', null, 'rebel', 2, 'Armed group (حركة المثال)'],
  ['غرفة عمليات المثال', 'sy', 'rebel', 2, 'Armed group (غرفة عمليات المثال)'],
  ['ميليشيا المثال', 'sy', 'militia', 3, 'Armed group (المثال)'],
  ['ميليشيات مسلحة', 'sy', 'unidentified', 3, 'Unidentified armed group'],
  ['مسلحي قبيلة المثال', 'ye', 'militia', 4, 'Tribal group (قبيلة المثال)'],
  ['مسلحون مجهولون', 'iq', 'unidentified', 3, 'Unidentified armed group'],
  ['إرهابيين', 'sy', 'unidentified', 3, 'Unidentified armed group'],
  ['قوات الشرطة', 'sd', 'police', 1, 'Police forces'],
  ['المتظاهرين', 'iq', 'protesters', 6, 'Protesters'],
  ['أهالي البلدة', 'sy', 'civilians', 7, 'Civilians'],
])('%s in %s is %s, code %i', (text, country, kind, inter, en) => {
  expect(unlistedParty(text, country, lexicon)).toMatchObject({ kind, inter, label: { en } })
})

test.each(['الحركة', 'اللواء 52', 'طائرات حربية', 'حركة مسلحة', 'الرئيس'])('%s alone tells no kind of group', text => {
  expect(unlistedParty(text, 'sy', lexicon)).toBeNull()
})
