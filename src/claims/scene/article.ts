import { type Chunk, lexemeOf } from '../../mentions/index.ts'

/**
 * حاولت التسلل, تمكنت من السيطرة, شنت عشرات الغارات, سلسلة من التفجيرات: whether the article of an event noun is that of the deed or the
 * kind as such, rather than for what was told before.
 */
export function namesKind(chunks: readonly Chunk[], event: number): boolean {
  const self = chunks[event]!
  // تمكنت الدفاعات من اعتراضه: a pronoun means what was told.
  if (self.pronoun) return false
  // مئات الضربات
  if (self.quantity) return true
  const before = chunks[event - 1]
  if (before?.kind === 'link') return before.lexemes.some(l => l.data['some'] === true)
  if (self.conjunction || self.broken) return false
  // تمكنت القوات من السيطرة
  for (let i = event - 1; i >= 0 && event - i <= SUBJECT; i--) {
    const support = lexemeOf(chunks[i]!, 'support')
    // أحبطت محاولة التسلل is one attempt that was told, محاولة المسلحين التسلل tells it.
    const deed = chunks[i]!.kind === 'verb' || i < event - 1 || chunks[i]!.pronoun !== ''
    if (support) return deed && support.data['infinitive'] === true && (support.data['by'] ?? '') === self.preposition
    if (!PARTIES.has(chunks[i]!.kind) || chunks[i]!.preposition) return false
  }
  return false
}

// In chunks: the verb, who is its subject, and a word that says more of him.
const SUBJECT = 4
const PARTIES = new Set<Chunk['kind']>(['actor', 'person', 'thing', 'victim', 'time'])
