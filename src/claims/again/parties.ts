import type { Lexicon } from '../../lexicon/index.ts'
import type { ClaimType, Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { nameWords, sameName } from '../names.ts'
import type { Relation } from './relations.ts'

// Whoever moves is told in many words (سكان, مدنيون, عائلات).
export const PEOPLE_MOVE: ReadonlySet<ClaimType> = new Set(['displacement', 'evacuation'])

/** Whether two lists of parties name one in common; unknown where one of them names none. */
export function shares(a: readonly Named[], b: readonly Named[], lexicon: Lexicon): Relation {
  if (!a.length || !b.length) return 'unknown'
  const [x, y] = [a.filter(n => !pointing(n)), b.filter(n => !pointing(n))]
  if (!x.length || !y.length) return 'unknown'
  return x.some(n => y.some(m => sameName(n, m, lexicon) || sameState(n, m, lexicon))) ? 'shared' : 'apart'
}

// الحركة، القوات، مسلحون، انتحاري: one word that is no name may be anybody named before.
const pointing = (party: Named) => party.id === null && !/\S\s+\S/.test(party.text)

type Speaking = Pick<Draft, 'actors' | 'speaksFor'>

/** الحوثي, عبد الملك الحوثي زعيم الجماعة: within a few sentences a short name is the long one's bearer. */
export function sameSpeaker(a: Speaking, b: Speaking, lexicon: Lexicon): boolean {
  const within = (x: readonly string[], y: readonly string[]) => x.length > 0 && x.every(word => y.includes(word))
  return a.actors.some(n =>
    b.actors.some(m => {
      const [x, y] = [nameWords(n.text, lexicon), nameWords(m.text, lexicon)]
      const state = sameState(n, m, lexicon) || isOf(n, m, lexicon) || isOf(m, n, lexicon)
      return sameName(n, m, lexicon) || state || within(x, y) || within(y, x)
    }),
  )
}

/** نددت فرنسا … وقال وزير خارجيتها، جان إيف لودريان; قال برهوم، المتحدث باسم حماس … ودعت حماس: a party speaks by those who bear its offices. */
export function bySpokesman(party: Speaking, speaker: Speaking, lexicon: Lexicon): boolean {
  const speaksFor = speaker.speaksFor ?? []
  return party.actors.some(a => {
    const country = countryOf(a, lexicon)
    return (country !== null && speaksFor.includes(country)) || (a.id !== null && speaksFor.includes(a.id))
  })
}

/** The country that a government or the name of a country stands for, or null. */
function countryOf({ id }: Named, lexicon: Lexicon): string | null {
  const actor = id === null ? undefined : lexicon.world.actors.get(id)
  if (GOVERNS.has(actor?.kind ?? '')) return actor!.country ?? null
  return id !== null && lexicon.world.places.get(id)?.kind === 'country' ? id : null
}

/** أمريكا, وزارة الخارجية الأمريكية: a state speaks by those who bear its adjective. */
function isOf(state: Named, speaker: Named, lexicon: Lexicon): boolean {
  const country = countryOf(state, lexicon)
  if (!country) return false
  const office = speaker.id === null ? undefined : lexicon.world.outlets.get(speaker.id)
  if (office?.kind === 'ministry' && office.country === country) return true
  const { article } = lexicon.clitics
  return lexicon
    .fold(speaker.text)
    .split(/\s+/)
    .filter(word => word.startsWith(article))
    .some(word => {
      const bare = lexicon.forms.get(word.slice(article.length)) ?? []
      return bare.some(f => f.lexeme.kind === 'nationality' && f.lexeme.data['country'] === country)
    })
}

const GOVERNS = new Set(['state', 'government'])

/** تركيا, قصف تركي, القوات التركية: a state and its forces are one party. */
function sameState(a: Named, b: Named, lexicon: Lexicon): boolean {
  const state = (party: Named) => {
    const actor = party.id ? lexicon.world.actors.get(party.id) : undefined
    if (actor) return ['state', 'state-forces', 'government'].includes(actor.kind) ? (actor.country ?? null) : null
    return party.id && lexicon.world.places.get(party.id)?.kind === 'country' ? party.id : null
  }
  const country = state(a)
  return country !== null && country === state(b)
}

/**
 * Parties of two mentions of one claim: each once, in its fullest words, by a name rather than by an adjective of the
 * event (إسرائيل, not قصف إسرائيلي); what only points to somebody yields to a name. `speakers`: a state speaks by its officers.
 */
export function joinParties(a: readonly Named[], b: readonly Named[], lexicon: Lexicon, speakers = false): Named[] {
  const joined = [...a]
  for (const party of b) {
    const at = joined.findIndex(
      other =>
        sameName(other, party, lexicon) ||
        sameState(other, party, lexicon) ||
        within(other, party, lexicon) ||
        (speakers && (isOf(other, party, lexicon) || isOf(party, other, lexicon))),
    )
    if (at < 0) joined.push(party)
    else if (party.from === 'said' && fuller(party, joined[at]!, lexicon)) joined[at] = party
  }
  // تنديد فلسطيني … نددت السلطة الفلسطينية: whoever spoke for the nation.
  const names = joined.filter(
    party => !pointing(party) && !(speakers && party.id === null && isAdjective(party, lexicon)),
  )
  return names.length ? names : joined
}

/** إردوغان, الرئيس رجب طيب إردوغان; النصرة, جبهة النصرة: the shorter is all in the longer, and neither is known as another. */
function within(a: Named, b: Named, lexicon: Lexicon): boolean {
  if (a.id !== null && b.id !== null) return false
  const [x, y] = [nameWords(a.text, lexicon), nameWords(b.text, lexicon)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length > 0 && short.every(word => long.includes(word))
}

function fuller(party: Named, than: Named, lexicon: Lexicon): boolean {
  const [a, b] = [isAdjective(party, lexicon), isAdjective(than, lexicon)]
  if (a || b) return b && !a
  return party.text.length > than.text.length
}

function isAdjective({ text }: Named, lexicon: Lexicon): boolean {
  const word = lexicon.fold(text)
  const { article } = lexicon.clitics
  return [word, word.startsWith(article) ? word.slice(article.length) : word].some(form =>
    lexicon.forms.get(form)?.some(entry => entry.lexeme.kind === 'nationality'),
  )
}
