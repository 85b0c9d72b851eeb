import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

it.each([
  ['2015-03-01', 'sy-nusra'],
  ['2016-09-01', 'sy-fatah-al-sham'],
  ['2018-03-01', 'sy-hts'],
])('on %s جبهة النصرة is %s, and stays جبهة النصرة in the words of the report', (published, id) => {
  const [claim] = code({ text: 'قصفت جبهة النصرة بلدة الفوعة اليوم.', published }, lexicon)
  expect(claim!.actors).toMatchObject([{ id, text: 'جبهة النصرة' }])
})

it('what a report of today tells of an earlier day bears the name of that day', () => {
  const text = 'سيطرت جبهة النصرة على مدينة إدلب في 28 آذار 2015.'
  const [claim] = code({ text, published: '2018-03-01' }, lexicon)
  expect(claim!.actors[0]!.id).toBe('sy-nusra')
})

it('the forces of a state that is gone are not those of the state after it', () => {
  const [claim] = code({ text: 'هاجمت قوات النظام حاجزاً قرب جبلة.', published: '2025-03-07' }, lexicon)
  expect(claim!.actors[0]!.id).not.toBe('sy-transition-forces')
})
