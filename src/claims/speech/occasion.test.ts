import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const ROWS: readonly (readonly [text: string, type: string, status: string, sources: readonly string[]])[] = [
  // When and where it was said is the report's own.
  ['قال وزير الخارجية المصري خلال اجتماع مع نظيره الليبي إن الحدود آمنة.', 'talks', 'reported', []],
  ['وأكد الرئيس العراقي، في مستهل محادثات مع وفد كردي، أن بلاده موحدة.', 'talks', 'reported', []],
  ['وقالت الشرطة بعد قصف السوق في مدينة إدلب إن الطريق مغلقة.', 'shelling', 'reported', []],
  ['وطالب الملك خلال اتصال هاتفي مع الرئيس الفرنسي بموقف حازم.', 'talks', 'reported', []],
  // What is said is its speaker's, and what is asked for is to come.
  ['قال وزير الخارجية المصري إن اجتماعا مع نظيره الليبي عقد في طرابلس.', 'talks', 'reported', ['وزير الخارجية المصري']],
  ['وقالت الشرطة إن رجلا قتل بعد قصف السوق في مدينة إدلب.', 'shelling', 'reported', ['الشرطة']],
  ['ودعا الملك إلى اجتماع مع الرئيس الفرنسي.', 'talks', 'planned', ['الملك']],
]

it.each(ROWS)('%s', (text, type, status, sources) => {
  const claim = code({ text, published: '2018-04-05' }, lexicon).find(c => c.type === type)
  expect([claim?.status, claim?.sources.map(s => s.text)]).toEqual([status, sources])
})
