import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const CASES = [
  ['عقد اجتماع في طفس ضم قادة الفصائل وضباطا روسا.', ['قادة الفصائل', 'ضباطا روسا']],
  ['عقد في أنقرة اجتماع حضره وزراء عرب.', ['وزراء عرب']],
  ['جرى لقاء جمع الرئيس الروسي مع وفد كردي في موسكو.', ['الرئيس الروسي', 'وفد كردي']],
  // What gathers forces is no meeting.
  ['ضم الرتل عشرين دبابة، وعقد اجتماع بين الحكومة والمعارضة.', ['الحكومة', 'المعارضة']],
] as const

describe('who met, by the verb that tells of the meeting', () => {
  it.each(CASES)('%s', (text, actors) => {
    const claims = code({ text, published: '2018-03-02', outlet: 'x' }, lexicon).filter(c => c.type === 'talks')
    expect(claims.flatMap(c => c.actors.map(a => a.text))).toEqual([...actors])
  })
})
