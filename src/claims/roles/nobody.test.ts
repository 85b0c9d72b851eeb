import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const targets = (text: string) =>
  code({ text, published: '2018-03-02' }, lexicon).flatMap(c => c.targets.map(target => target.text))

it.each([
  ['اعتقلت الشرطة عددا من الشبان وساقتهم إلى معسكر للتجنيد في الرقة.', ['عددا من الشبان']],
  ['اعتقلت الشرطة رجلا بعد ضبط عبوة ناسفة في منزله في تل أبيض.', ['رجلا']],
  ['ومنذ اندلاع جولة العنف الجديدة قتل سبعة جنود قرب تعز.', ['سبعة جنود']],
])('%s', (text, expected) => {
  expect(targets(text)).toEqual(expected)
})

it.each([
  ['أعلنت الجماعة مقتل السماوي قرب تعز.', 'السماوي'],
  ['اغتال مسلحون عمران الدروبي ورواء السلومي في السويداء.', 'رواء السلومي'],
  ['اعتقلت قسد ثلاثة خياطين في الرقة.', 'ثلاثة خياطين'],
])('a name or a figure is somebody: %s', (text, name) => {
  expect(targets(text)).toContain(name)
})

it.each([
  ['لقي القيادي الحوثي العميد عبد الله سالم الجبري، مصرعه، في غارة للتحالف قرب صعدة.', 'العميد عبد الله سالم الجبري'],
  ['أعلنت الجماعة مقتل صالح الصماد في غارة على الحديدة.', 'صالح الصماد'],
  ['أعلنت الحركة مقتل القيادي البارز في صفوفها العقيد أحمد العلي قرب غزة.', 'أحمد العلي'],
])('one person who fell is told by his name: %s', (text, name) => {
  expect(targets(text)).toEqual([name])
})

it('who is counted among many is not', () => {
  expect(targets('قتل ثلاثة مدنيين بقصف لقوات النظام على بلدة سرمين.')).toEqual([])
})
