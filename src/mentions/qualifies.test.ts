import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

// A verb, who does it and to whom, with nothing between the two but the end of the first noun phrase.
const CASES = [
  ['اتهم الناطق مصر بالوقوف وراء القصف.', ['الناطق'], ['مصر']],
  ['دعا المجلس وزير الدفاع إلى ضبط النفس.', ['المجلس'], ['وزير الدفاع']],
  ['ناشد المبعوث الطرفين ضبط النفس.', ['المبعوث'], ['الطرفين']],
  ['اقتحم عناصره المبنى بعد ساعات.', ['عناصره'], ['المبنى']],
  ['ودانت البعثة القتال وطالبت كل الأطراف بضبط النفس.', ['البعثة'], ['الأطراف']],
  // What does belong to the phrase.
  ['هاجم مسلحوه المتوارون قاعدة للجيش.', ['مسلحوه المتوارون'], ['قاعدة للجيش']],
  ['دعا السفير السوري المعارضة إلى ضبط النفس.', ['السفير السوري'], ['المعارضة']],
] as const

describe('where the noun phrase of a doer ends', () => {
  it.each(CASES)('%s', (text, actors, targets) => {
    const [claim] = code({ text, published: '2018-03-02' }, lexicon)
    expect(claim?.actors.map(a => a.text)).toEqual(actors)
    expect(claim?.targets.map(t => t.text)).toEqual(targets)
  })
})
