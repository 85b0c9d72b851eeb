import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const ROWS: readonly (readonly [text: string, ...types: string[]])[] = [
  // A word for deaths that counts nobody tells no more than the strike or the fighting beside it.
  ['اندلعت معارك مع الجيش في الحديدة تكبدت فيها الميليشيات خسائر بشرية كبيرة.', 'clash'],
  ['تكبدت الميليشيات خسائر بشرية كبيرة خلال معارك مع الجيش في الحديدة.', 'killing'],
  ['ارتكبت قوات النظام مجزرة بقصف مدفعي على مخيم للنازحين في إدلب.', 'shelling'],
  // The doer may be the means.
  ['مجزرة ارتكبها الطيران الحربي في بلدة دوما.', 'airstrike'],
  // Alone it stands.
  ['ارتكبت قوات النظام مجزرة في الغوطة الشرقية.', 'killing'],
  ['تكبدت الميليشيات خسائر بشرية كبيرة في الحديدة.', 'killing'],
  // Losses of arms are none of persons.
  ['تكبدت الميليشيات خسائر فادحة في العتاد في الحديدة.', 'destruction'],
  ['تكبدت الميليشيات خسائر فادحة في الحديدة.'],
]

it.each(ROWS)('%s', (text, ...types) => {
  expect(code({ text, published: '2018-04-05' }, lexicon).map(c => c.type)).toEqual(types)
})
