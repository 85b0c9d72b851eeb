import { expect, test } from 'vitest'
import { quote } from '../../../src/record/index.ts'
import { given, NOTHING, sentenceAround, whole } from './read-claim.ts'

const TEXT = 'قال المتحدث إن الطريق مغلق. منعت القوات 3.5 طن من الدواء! ولم تعلق.\nوانسحبت فجرا'
const words = (text: string) => quote(TEXT, TEXT.indexOf(text), TEXT.indexOf(text) + text.length)

test.each([
  ['الطريق', 'قال المتحدث إن الطريق مغلق.'],
  ['منعت', 'منعت القوات 3.5 طن من الدواء!'],
  ['تعلق', 'ولم تعلق.'],
  ['وانسحبت', 'وانسحبت فجرا'],
])('the sentence around %s', (text, sentence) => {
  const { start, end } = sentenceAround(TEXT, words(text))
  expect(TEXT.slice(start, end)).toBe(sentence)
})

test('the words of the event bring their sentence along, once; nothing is whole without event and type', () => {
  const begun = given(NOTHING, 'trigger', words('منعت'), TEXT)
  expect(begun.evidence).toHaveLength(1)
  expect(given(begun, 'trigger', words('وانسحبت'), TEXT).evidence).toEqual(begun.evidence)
  expect(whole(begun)).toBeNull()
  expect(whole({ ...begun, type: 'aid-denied' })).toMatchObject({ type: 'aid-denied', status: 'reported' })
})
