import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const CASES = [
  ['أسرت الفصائل، ردا على الهجوم، أربعة جنود قرب سراقب.', 'detention', ['أربعة جنود']],
  ['استهدفت الطائرات الروسية، بحسب ناشطين، مستودعا في كفرنبل.', 'airstrike', ['مستودعا']],
  ['دمر الجيش، باستخدام صواريخ موجهة، دبابتين قرب تدمر.', 'destruction', ['دبابتين']],
  ['اتهم مصدر عسكري، نقلت عنه وكالة سانا، أنقرة بدعم المسلحين.', 'statement', ['أنقرة']],
  ['طالبت المنظمة، وفق بيان نشرته اليوم، النظام السوري بالإفراج عن المعتقلين.', 'statement', ['النظام السوري']],
  // What the comma closes goes on with a clause of its own.
  ['قتلت القوات مدنيا، خلال المداهمة، والمرصد أكد النبأ.', 'killing', ['مدنيا']],
  ['شكرت الحكومة، في بيان، الأطباء وقتل مسلحون شرطيا.', 'killing', ['شرطيا']],
] as const

describe('an object behind what two commas set aside', () => {
  it.each(CASES)('%s', (text, type, targets) => {
    const claims = code({ text, published: '2018-03-02', outlet: 'x' }, lexicon).filter(c => c.type === type)
    expect(claims.flatMap(c => c.targets.map(t => t.text))).toEqual([...targets])
  })
})
