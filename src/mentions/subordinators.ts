import type { Reading, TextWord } from '../text/index.ts'

/**
 * Whether the word that joins clauses before word i may bring one of these verbs: بعد أن قصف الجيش, سبق أن قتل, أن يقصف; not
 * إن قصف القرية, أعلن المتحدث أن قصف القرية, where the same letters are a noun.
 */
export function mayBringVerb(words: readonly TextWord[], i: number, verbs: readonly Reading[]): boolean {
  const [said, that] = [words[i - 2], words[i - 1]!]
  if (!THAT.test(that.shape.fold) || verbs.some(r => r.entry.features.tense === 'present')) return true
  if (that.text.includes('إ')) return false
  // سبق للأمين العام أن طالب
  const prior = words.slice(Math.max(0, i - PRIOR_WITHIN), i - 1)
  if (prior.some(w => w.shape.readings.some(r => r.entry.lexeme.data['doer_by']))) return true
  const before = said?.shape.readings ?? []
  if (!said || before.some(r => r.entry.lexeme.kind === 'function')) return true
  return before.length > 0 && before.every(r => r.entry.features.pos === 'verb' && r.entry.lexeme.kind !== 'saying')
}

// In words: who did it before stands between.
const PRIOR_WITHIN = 9

const THAT = /^[وف]?ان$/
