import type { Lexicon } from '../../lexicon/index.ts'
import type { Mentions } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { type Attribution, sourcesAt } from './attribution.ts'
import { publishes } from './voices.ts'

/**
 * Who passes on a statement that somebody else makes (ندد عباس في تصريحات نقلتها الوكالة, قال مصدر إن موسكو ترفض): outlets and
 * sources without a name in whose words it stands. An outlet beside a speaker makes no statement itself. Sets the
 * statement's actors and sources.
 */
export function nameRelayers(draft: Draft, said: readonly Attribution[], lexicon: Lexicon): void {
  const outlets = draft.actors.filter(a => a.from === 'context' && relays(a, lexicon))
  if (outlets.length < draft.actors.length) draft.actors = draft.actors.filter(a => !outlets.includes(a))
  const own = said.find(a => a.at === draft.chunk)?.sources ?? []
  const told = [...sourcesAt(said, draft.chunk, draft.status), ...own, ...outlets].filter(s => relays(s, lexicon))
  draft.sources = told.filter(
    (s, i) => !draft.actors.some(a => same(a, s)) && told.findIndex(o => o.start === s.start) === i,
  )
}

const same = (a: Named, b: Named) => a.start === b.start || (a.id !== null && a.id === b.id) || a.text === b.text

const PASSING_ON = new Set(['media', 'anonymous'])

/** رويترز, صحيفة «الوطن», مصدر أمني: no party of its own. */
function relays({ id, text }: Named, lexicon: Lexicon): boolean {
  if (id !== null && publishes(id, lexicon)) return true
  const head = lexicon.fold(text).split(' ')[0]!
  return (lexicon.forms.get(head) ?? []).some(
    ({ lexeme }) => lexeme.kind === 'source-head' && PASSING_ON.has(String(lexeme.data['sense'])),
  )
}

/** ونقل الموقع عن مصدر قوله: what passes words on carries nobody off. */
export function relaysIt({ chunks }: Mentions, draft: Draft, said: readonly Attribution[]): boolean {
  const relays = chunks[draft.chunk]!.lexemes.some(l => l.kind === 'saying' && l.data['relays'] === true)
  return relays && said.some(a => a.at === draft.chunk)
}
