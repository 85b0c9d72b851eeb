import type { Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'

// Titles of those who attack in words: a minister, an envoy, a preacher.
const SPEAKERS = new Set(['state', 'religious'])

/** وهاجم الرئيس التركي الصحافة, شن الوزير هجوماً على إيران: an office-holder attacks in words, where nothing is said of arms. */
export function attacksInWords({ chunks }: Mentions, draft: Draft): void {
  if (!draft.entry.in_words || !draft.soft || draft.gone || draft.status !== 'reported') return
  if (!draft.actors.length || draft.casualties.length) return
  const speaks = draft.actors.every(actor => {
    const chunk = chunks.find(c => c.span.start <= actor.start && actor.start < c.span.end)
    if (chunk?.kind === 'person') return true
    return chunk?.lexemes.some(l => l.kind === 'title' && SPEAKERS.has(String(l.data['kind']))) === true
  })
  if (!speaks) return
  draft.type = 'statement'
  draft.soft = false
  draft.carried = true
  draft.sources = []
  // هاجم الوزير فرنسا: whom one attacks is a party.
  draft.targets = [...draft.targets, ...draft.places.filter(p => p.id !== null && p.from === 'said')]
  draft.places = []
  draft.steps.push({ rule: 'statement.in-words', gave: 'an office-holder attacks in words', at: draft.actors[0]! })
}
