import { containers, type Lexicon } from '../lexicon/index.ts'
import { type ClaimType, familyOf, type Named } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { nameWords, sameName } from './names.ts'
import { givePlaceToSaid } from './places.ts'

// A claim is told again within this many claims; more stand in no report but in books of them.
const WITHIN_REACH = 300
// A toll with a figure of its own belongs to a strike of the same place told in the sentences right before.
const NEAR_TOLL = 3
// So far from the headline a report still tells what the headline told.
const NEAR_HEADLINE = 4

/** Brings the mentions of one claim within a report together. */
export function mergeDrafts(drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const kept: Draft[] = []
  // In the order in which they were told last.
  const recent: Draft[] = []
  for (const draft of drafts) {
    const twin = recent.findLast(other => same(other, draft, lexicon))
    if (twin) {
      fold(twin, draft, lexicon)
      recent.splice(recent.indexOf(twin), 1)
    } else if (draft.anaphoric && !draft.casualties.length && !isToCome(draft)) continue
    else kept.push(draft)
    recent.push(twin ?? draft)
    if (recent.length > WITHIN_REACH) recent.shift()
  }
  return kept.filter(draft => !accusedActToldOnce(draft, kept))
}

// وافقوا على الانسحاب: what is agreed on or asked for with the article need not have been told before.
const AGREED = new Set<ClaimType>(['withdrawal', 'ceasefire', 'talks'])
const isToCome = (draft: Draft) => draft.status === 'planned' && AGREED.has(draft.type)

/** اتهمت الجماعة الجبهة بخطف زعيمها: an accused act that is told nowhere else stands for the accusation of it. */
function accusedActToldOnce(accusation: Draft, kept: readonly Draft[]): boolean {
  return kept.some(act => act.accusation === accusation && act.sentences.length === 1)
}

function same(a: Draft, b: Draft, lexicon: Lexicon): boolean {
  const exact = a.type === b.type
  const back = (b.anaphoric || (b.definite && b.entry.anaphor === true)) && pointsBack(a, b)
  const soft = !exact && (a.soft || b.soft) && (b.definite || b.verbal || a.sentence !== b.sentence) && pointsBack(a, b)
  const toll =
    !exact && (a.type === 'killing') !== (b.type === 'killing') && HARMING.has(a.type === 'killing' ? b.type : a.type)
  if (!exact && !back && !toll && !soft) return false
  // What is denied by one and counted by another is told twice.
  if (
    a.status !== b.status &&
    !(b.anaphoric && b.status === 'reported' && !(a.status === 'denied' && b.casualties.length))
  )
    return false
  if (a.status === 'denied' && shares(a.sources, b.sources, lexicon) === 'apart') return false
  if (a.type === 'statement') return sameSpeaker(a, b, lexicon) && Math.abs(a.sentences.at(-1)! - b.sentence) <= 3
  if (datesApart(a, b)) return false
  const places = placesRelation(a.places, b.places, lexicon)
  const actors = shares(a.actors, b.actors, lexicon)
  const targets = PEOPLE_MOVE.has(a.type) ? 'unknown' : shares(a.targets, b.targets, lexicon)
  // The sentence after a headline tells what the headline told, mostly of a nearer place.
  const lede = (exact || soft) && a.sentences.every(n => n === 0) && b.sentence === 1
  if (lede && actors !== 'apart' && targets !== 'apart' && figures(a, b) !== 'apart') return true
  const tollAgain =
    figures(a, b) === 'shared' && (targets === 'shared' || (a.sentence <= 1 && b.sentence <= NEAR_HEADLINE))
  if (actors === 'apart' || (places === 'apart' && !tollAgain)) return false
  // أعدوا لهجماتهم: what only points to an attack has not brought the toll told before it.
  if (b.anaphoric && !(toll && b.type === 'offensive')) return true
  // تشهد البلاد منذ 2011 نزاعاً أدى إلى مقتل الآلاف: a toll of years is none of one strike.
  if (toll && (a.entry.sum || b.entry.sum || (b.type === 'killing' && b.date === null && a.date !== null))) return false
  if (toll)
    return (
      figures(a, b) === 'shared' ||
      (places === 'shared' &&
        figures(a, b) === 'unknown' &&
        (a.sentence <= 1 || (a.type !== 'killing' && b.sentence - a.sentences.at(-1)! <= NEAR_TOLL)))
    )
  // A headline may tell what the report tells again as another of many.
  const apart = b.another && ARMED.has(familyOf(b.type)) && a.sentences.at(-1)! > 1
  if (apart && figures(a, b) !== 'shared' && targets !== 'shared') return false
  if (!exact && !back && a.sentence > 0)
    return (b.soft && b.definite && places === 'shared') || targets === 'shared' || figures(a, b) === 'shared'
  // تعرضت المدينة لقصف: what is told with no article is no air raid that was told before.
  if (!exact)
    return (
      (places === 'shared' && targets !== 'apart' && (b.definite || a.soft)) ||
      targets === 'shared' ||
      figures(a, b) === 'shared'
    )
  if (a.sentence === 0 && a.sentences.length === 1) return true
  if (figures(a, b) === 'apart') return false
  if (figures(a, b) === 'shared') return true
  const gap = b.sentence - a.sentences.at(-1)!
  if (a.sentence <= 1 && (places === 'shared' || actors === 'shared' || targets === 'shared'))
    return targets !== 'apart' || places === 'shared'
  if (targets === 'apart' && !b.definite && a.sentence > 1) return false
  if (places === 'shared') return true
  if (gap <= 2 && places === 'unknown' && targets !== 'apart') return true
  return false
}

/** القصف، الهجوم: a word of the same family; across families only a word that leaves its means open (هجوم، عملية). */
function pointsBack(told: Draft, word: Draft): boolean {
  // الهدنة … انتهاكاتها, فك الحصار … الحصار: one undoes the other.
  if (familyOf(told.type) === familyOf(word.type) && !ARMED.has(familyOf(told.type))) return told.type === word.type
  if (familyOf(told.type) === familyOf(word.type)) return word.anaphoric || familyOf(word.type) !== 'fighting'
  if (!told.entry.means_decides && !word.entry.means_decides) return false
  return (
    (familyOf(told.type) === 'strikes' && word.type === 'offensive') ||
    (familyOf(word.type) === 'strikes' && told.type === 'offensive')
  )
}

/** Only days that are said set two tellings apart, not those filled in. */
function datesApart(a: Draft, b: Draft): boolean {
  if (a.date?.rule !== 'said' || b.date?.rule !== 'said') return false
  return a.date.to < b.date.from || b.date.to < a.date.from
}

// Whoever moves is told in many words (سكان, مدنيون, عائلات).
const PEOPLE_MOVE = new Set<ClaimType>(['displacement', 'evacuation'])

const ARMED = new Set(['strikes', 'fighting'])

/** نزوح المدنيين, نزوح 200 ألف مدني: of the words for those who move, the one with a figure stands for all. */
function oneCrowd(people: readonly Named[], lexicon: Lexicon): Named[] {
  const figure = (party: Named) =>
    /\p{N}/u.test(party.text) ||
    party.text.split(/\s+/).some(w => lexicon.forms.get(lexicon.fold(w))?.some(e => e.lexeme.kind === 'number'))
  const counted = people.filter(figure)
  return counted.length ? counted.slice(-1) : [...people]
}

const HARMING = new Set<ClaimType>(['airstrike', 'shelling', 'bombing', 'chemical', 'shooting', 'offensive', 'clash'])

type Relation = 'shared' | 'apart' | 'unknown'

function shares(a: readonly Named[], b: readonly Named[], lexicon: Lexicon): Relation {
  const [x, y] = [a.filter(n => !pointing(n, lexicon)), b.filter(n => !pointing(n, lexicon))]
  if (!x.length || !y.length) return 'unknown'
  return x.some(n => y.some(m => sameName(n, m, lexicon) || sameState(n, m, lexicon))) ? 'shared' : 'apart'
}

// الحركة، القوات، التنظيم: one definite word that is no name may be anybody named before.
function pointing(party: Named, lexicon: Lexicon): boolean {
  return (
    party.id === null && !/\s/.test(party.text.trim()) && lexicon.fold(party.text).startsWith(lexicon.clitics.article)
  )
}

/** الحوثي, عبد الملك الحوثي زعيم الجماعة: within a few sentences a short name is the long one's bearer. */
function sameSpeaker(a: Draft, b: Draft, lexicon: Lexicon): boolean {
  const within = (x: readonly string[], y: readonly string[]) => x.length > 0 && x.every(word => y.includes(word))
  return a.actors.some(n =>
    b.actors.some(m => {
      const [x, y] = [nameWords(n.text, lexicon), nameWords(m.text, lexicon)]
      return sameName(n, m, lexicon) || sameState(n, m, lexicon) || within(x, y) || within(y, x)
    }),
  )
}

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
 * event (إسرائيل, not قصف إسرائيلي); what only points to somebody yields to a name.
 */
function joinParties(a: readonly Named[], b: readonly Named[], lexicon: Lexicon): Named[] {
  const joined = [...a]
  for (const party of b) {
    const at = joined.findIndex(
      other => sameName(other, party, lexicon) || sameState(other, party, lexicon) || within(other, party, lexicon),
    )
    if (at < 0) joined.push(party)
    else if (party.from === 'said' && fuller(party, joined[at]!, lexicon)) joined[at] = party
  }
  const names = joined.filter(party => !pointing(party, lexicon))
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

/** Same entry of `world/`; of a name that is in no list the words tell, but not its first alone (قرية). */
function samePlace(a: Named, b: Named, lexicon: Lexicon): boolean {
  if (a.id && b.id) return a.id === b.id
  const [x, y] = [nameWords(a.text, lexicon), nameWords(b.text, lexicon)]
  const [long, short] = x.length > 1 && y.length > 1 ? [x.slice(1), y.slice(1)] : [x, y]
  return long.some(word => short.includes(word)) && sameName(a, b, lexicon)
}

function placesRelation(a: readonly Named[], b: readonly Named[], lexicon: Lexicon): Relation {
  if (!a.length || !b.length) return 'unknown'
  const { world } = lexicon
  const container = (x: Named, y: Named) =>
    x.id !== null && y.id !== null ? containers(world, x.id).find(c => c.id === y.id) : undefined
  const [x, y] = [a[0]!, b[0]!]
  if (a.some(z => samePlace(z, y, lexicon)) || b.some(z => samePlace(x, z, lexicon))) return 'shared'
  const around = [container(x, y) ?? container(y, x)]
  // A quarter and its city are one place; a village and its governorate may or may not be.
  if (around.some(c => c && !WIDE.has(c.kind))) return 'shared'
  return 'apart'
}

const WIDE = new Set(['country', 'governorate', 'region', 'sea'])

// Figures told longer ago than this are told again in between, or of another event.
const LAST_TOLD = 30

function figures(a: Draft, b: Draft): Relation {
  const killed = (d: Draft) => d.casualties.slice(-LAST_TOLD).filter(c => c.outcome === 'killed' && c.min !== null)
  const [x, y] = [killed(a), killed(b)]
  if (!x.length || !y.length) return 'unknown'
  if (x.some(c => y.some(d => d.min === c.min && (d.max === c.max || d.max === null || c.max === null))))
    return 'shared'
  return x.some(c => y.some(d => (c.min ?? 0) <= (d.max ?? Infinity) && (d.min ?? 0) <= (c.max ?? Infinity)))
    ? 'unknown'
    : 'apart'
}

function fold(into: Draft, from: Draft, lexicon: Lexicon): void {
  for (const sentence of from.sentences) if (!into.sentences.includes(sentence)) into.sentences.push(sentence)
  if (into.type === 'killing' && from.type !== 'killing') into.type = from.type
  if (into.soft && !from.soft && into.type !== from.type && from.type !== 'killing') into.type = from.type
  into.soft &&= from.soft
  givePlaceToSaid(into, from)
  for (const list of ['targets', 'places', 'sources'] as const)
    for (const item of list === 'targets' && from.entry.outcome && !into.entry.outcome ? [] : from[list])
      if (!into[list].some(other => (list === 'places' ? samePlace : sameName)(other, item, lexicon)))
        into[list].push(item)
  // صدت المقاومة هجوما للحوثيين وقتلوا خلال المواجهات: a word for the fight names no new doer among those it was done to.
  const doers =
    into.type === from.type ? from.actors : from.actors.filter(a => !into.targets.some(t => sameName(t, a, lexicon)))
  if (PEOPLE_MOVE.has(into.type)) into.targets = oneCrowd(into.targets, lexicon)
  into.actors = joinParties(into.actors, doers, lexicon)
  into.casualties.push(...from.casualties)
  into.harmed.push(...from.harmed)
  if (from.date && (!into.date || (into.date.rule !== 'said' && from.date.rule === 'said'))) into.date = from.date
  into.hedges.push(...from.hedges)
  into.steps.push({ rule: 'merge.same-claim', gave: `told again (${from.entry.id})`, at: from.trigger }, ...from.steps)
}
