import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const targets = (text: string) =>
  code({ text, published: '2018-03-02' }, lexicon).flatMap(c => c.targets.map(target => target.text))

it.each([
  ['اعتقلت الشرطة عددا من الشبان وساقتهم إلى معسكر للتجنيد في الرقة.', ['عددا من الشبان']],
  ['اعتقلت الشرطة رجلا بعد ضبط عبوة ناسفة في منزله في تل أبيض.', ['رجلا']],
  ['استشهد أحد الجنود ويدعى خالد حمدي في جازان.', ['أحد الجنود']],
  ['ومنذ اندلاع جولة العنف الجديدة قتل سبعة جنود قرب تعز.', ['سبعة جنود']],
])('%s', (text, expected) => {
  expect(targets(text)).toEqual(expected)
})

it.each([
  ['أعلنت الجماعة مقتل السماوي قرب تعز.', 'السماوي'],
  ['اغتال مسلحون عمران الدروبي ورواء السلومي في السويداء.', 'رواء السلومي'],
  ['اعتقلت قسد ثلاثة خياطين في الرقة.', 'ثلاثة خياطين'],
  ['نددت الحكومة بمحاولة اغتيال الحمد الله في غزة.', 'الحمد الله'],
])('a name or a figure is somebody: %s', (text, name) => {
  expect(targets(text)).toContain(name)
})

it.each([
  ['لقي القيادي الحوثي العميد سامر سالم الحداد، مصرعه، في غارة للتحالف قرب صعدة.', 'العميد سامر سالم الحداد'],
  ['أعلنت الجماعة مقتل صالح الصماد في غارة على الحديدة.', 'صالح الصماد'],
  ['أعلنت الحركة مقتل القيادي البارز في صفوفها العقيد أحمد العلي قرب غزة.', 'أحمد العلي'],
  ['مقتل القيادي سالم خالد العلي المكنى أبو ليث في غارة جوية على صرواح.', 'القيادي سالم خالد العلي'],
])('one person who fell is told by his name: %s', (text, name) => {
  expect(targets(text)).toEqual([name])
})

it('who is counted among many is not', () => {
  expect(targets('قتل ثلاثة مدنيين بقصف لقوات النظام على بلدة سرمين.')).toEqual([])
})

it.each(['جرت أول مسيرة نسائية تطالب بفك الحصار عن القطاع.', 'وأنشأت اللجنة إجراءات صارمة للرد على تهديدات الحزب.'])(
  'an adjective speaks for nobody: %s',
  text => {
    const claims = code({ text, published: '2018-03-02' }, lexicon)
    expect(claims.flatMap(c => c.actors.map(a => a.text))).not.toContain('نسائية')
    expect(claims.flatMap(c => c.actors.map(a => a.text))).not.toContain('صارمة')
  },
)

it('a name that no list has speaks', () => {
  const claims = code({ text: 'وكان غورسيل ندد أمس بالهجوم على المدينة.', published: '2018-03-02' }, lexicon)
  expect(claims[0]?.actors.map(a => a.text)).toEqual(['غورسيل'])
})
