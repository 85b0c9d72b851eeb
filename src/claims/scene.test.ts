import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['وغنمت الفصائل أسلحة وذخائر خلال معارك حلب.', ['seizure']],
  ['وقتل ثلاثة جنود خلال معارك في حلب.', ['clash']],
  ['وقصفت القوات القرية خلال وقف إطلاق النار.', ['shelling']],
  ['وأعلنت القوات وقف إطلاق النار في القرية.', ['ceasefire']],
  ['وتدور معارك بين الجيش والفصائل في حلب.', ['clash']],
  ['ونزح السكان بعد سيطرة الجيش على تدمر في الهجوم الذي يشنه على المدينة.', ['displacement', 'capture', 'offensive']],
  // What only points to an attack or a battle tells none.
  ['وقال الوزير إن بلاده سترد على هجوم دوما.', []],
  ['وبدأت السلطات التحقيق في الهجوم في مدينة حلب.', []],
  ['ورأى الدبلوماسي أنها آخر فرصة لتجنب معركة الحديدة.', []],
  ['وزار الوفد خطوط القتال في حلب.', []],
  ['ووصلت قافلة إلى البلاد التي تشهد نزاعا مسلحا منذ سنوات.', []],
  ['وتشهد البلاد نزاعا مسلحا بين الجيش والفصائل منذ سنوات.', ['clash']],
  ['وتستمر المعارك في ريف حلب.', ['clash']],
  ['وسيطر الجيش على بلدة مورك. وقال السكان إن المعارك لا تزال مستمرة.', ['capture', 'clash']],
  ['ووصلت المعارك إلى مشارف حلب.', ['clash']],
  ['وتتزامن الغارات مع المعارك المستمرة في ريف حلب.', ['clash']],
  ['وتحدث السكان عن المعارك التي تشهدها حلب.', ['clash']],
]

it.each(ROWS)('%s', (text, claims) => {
  const found = code({ text, published: '2019-05-14' }, lexicon)
  expect(found.map(c => c.type)).toEqual(claims)
})
