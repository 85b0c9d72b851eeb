import type { Lexeme } from '../../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { familyOf, type Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'

/**
 * أعلنت الشرطة توقيف خمسة, قال الجيش إن أربعة أسروا: who tells of arrests and may make them made them; else who fought beside it in the same
 * sentence against those who were taken. `before` are the drafts told before.
 */
export function captorsOf(mentions: Mentions, draft: Draft, before: readonly Draft[]): readonly Named[] {
  const { lexicon } = mentions.frame
  const self = mentions.chunks[draft.chunk]!
  // وأسروا ثلاثة: whoever the verb goes on about.
  const active =
    draft.verbal && (self.pronoun !== '' || isPlural(self)) && !draft.targets.some(t => t.start < self.span.start)
  if (active || (!draft.targets.length && !draft.casualties.length)) return []
  const foreign = (party: Named) => !draft.targets.some(t => sameName(t, party, lexicon))
  const [teller] = draft.sources
  // أعلنت الشرطة خطف طفل: whoever carries people off does not tell of it.
  if (teller && draft.entry.id !== ABDUCTED && foreign(teller) && mayArrest(mentions, teller)) return [teller]
  const beside = before.findLast(
    d => d.sentence === draft.sentence && d.actors.length > 0 && FOUGHT.has(familyOf(d.type)) && d.type !== 'clash',
  )
  return beside?.actors.every(foreign) ? beside.actors : []
}

const isPlural = ({ reading }: Chunk) => reading?.entry.features.number === 'plural'

const ABDUCTED = 'harm.abduction'
const FOUGHT = new Set(['fighting', 'territory'])

function mayArrest({ chunks, frame }: Mentions, teller: Named): boolean {
  const { lexicon } = frame
  const known = lexicon.world.actors.get(teller.id ?? '')?.kind
  // المتحدث العسكري: who speaks for them.
  const speaker = lexicon.forms.get(lexicon.fold(teller.text.split(' ')[0]!))?.some(f => speaks(f.lexeme))
  if (known) return ARREST.has(known) && !speaker
  const chunk = chunks.find(c => c.span.start === teller.start)
  if (!chunk || lexemeOf(chunk, 'title')) return false
  // وزارة الداخلية: the second word tells.
  return frame.words.slice(chunk.first, chunk.end).some(word => {
    const head = readingOf(word, 'actor-head')?.entry.lexeme.data
    return (
      head !== undefined && (head['arrests'] === true || (SENSES.has(String(head['sense'])) && chunk.kind === 'actor'))
    )
  })
}

const speaks = ({ kind, data }: Lexeme) =>
  kind === 'title' || (kind === 'source-head' && SPEAKERS.has(String(data['sense'])))

const SPEAKERS = new Set(['anonymous', 'office', 'person', 'witness'])
const ARREST = new Set(['police', 'state-forces', 'militia', 'rebel', 'coalition', 'operations-room'])
const SENSES = new Set(['police', 'forces'])
