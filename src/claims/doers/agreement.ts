import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'

/** What a verb or pronoun asks of its subject: one man or body, a feminine or things in the plural, persons, two. */
type Kind = 'masculine' | 'feminine' | 'persons' | 'two'

/** `agrees`, `differs`, or null where the letters do not tell. `group`: how many parties stand together. */
export function agreement(mentions: Mentions, asking: Chunk, party: Chunk, group: number): 'agrees' | 'differs' | null {
  const kind = kindOf(mentions, party)
  // تواصل may be one man's past or a woman's present: it is enough that one reading agrees.
  const all = askedBy(mentions, asking).map(asked => fits(asked, kind, group))
  if (!all.length) return null
  return all.includes('agrees') ? 'agrees' : all.includes(null) ? null : 'differs'
}

function fits(asked: Kind, kind: Kind | null, group: number): 'agrees' | 'differs' | null {
  if (group > 1) return asked === 'masculine' ? 'differs' : 'agrees'
  if (kind === null || asked === 'two') return null
  if (asked === kind) return 'agrees'
  // قالت العناصر، دخلت الجنود: broken plurals of persons take a feminine singular too.
  if (kind === 'persons') return asked === 'feminine' ? null : 'differs'
  // دخلت الفصائل ... وسيطروا: who fights in a body may go on in the plural.
  if (asked === 'persons') return kind === 'feminine' ? null : 'differs'
  return 'differs'
}

function askedBy({ frame }: Mentions, { kind, first, pronoun }: Chunk): Kind[] {
  const pointed = frame.lexicon.clitics.points_at[pronoun]
  if (kind !== 'verb') return pointed ? [pointed] : []
  return frame.words[first]!.shape.readings.flatMap(({ entry: { features } }) => {
    if (features.pos !== 'verb' || features.person === 1) return []
    if (features.number === 'plural') return ['persons' as const]
    if (features.number === 'dual') return ['two' as const]
    return features.gender === 'f' ? ['feminine' as const] : features.gender === 'm' ? ['masculine' as const] : []
  })
}

// تركيا, واشنطن: countries and capitals are feminine.
const STATES = new Set(['state'])

/** الجيش is masculine; الحركة, القوات and تركيا feminine; المسلحون persons. Null for names that tell nothing. */
function kindOf({ frame }: Mentions, party: Chunk): Kind | null {
  const word = frame.words[party.first]!
  if (party.kind === 'place' || STATES.has(frame.lexicon.world.actors.get(party.entity?.id ?? '')?.kind ?? ''))
    if (party.end === party.first + 1 && !readingOf(word, 'actor-head')) return 'feminine'
  const head = readingOf(word, 'actor-head', 'nationality', 'victim', 'source-head')
  const features = head?.entry.features
  const sense = head?.entry.lexeme.data['sense']
  if (/(ون|ين)$/.test(word.shape.fold) && features?.number === 'plural') return 'persons'
  if (features?.number === 'plural' || (features && head?.entry.lexeme.data['plural_only']))
    return sense === 'fighters' || sense === 'person' ? 'persons' : 'feminine'
  if (word.shape.fold.endsWith('ه')) return 'feminine'
  return features?.number === 'singular' ? 'masculine' : null
}
