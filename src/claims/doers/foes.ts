import type { Lexeme, Lexicon } from '../../lexicon/index.ts'
import { familyOf, type Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'
import { withoutFallen } from './fallen.ts'

type Pair = readonly [Named, Named]

/**
 * Gives fighting that is told with one side the other, where the report leaves no doubt who fights whom: the party whose
 * fighters fell in it, the one party that the side named strikes, takes from or fights elsewhere in the report.
 */
export function nameFoes(claims: readonly Draft[], lexicon: Lexicon): void {
  const pairs = pairsOf(claims, lexicon)
  for (const clash of claims) {
    if (clash.type !== 'clash' || clash.status === 'denied' || clash.actors.length > 1) continue
    const fell = clash.harmed.filter(h => fights(h, lexicon) && !clash.named?.includes(h.start))
    if (!clash.actors.length) add(clash, sidesToldBeside(clash, fell, claims, lexicon))
    const [side, other] = clash.actors
    if (!side || other) continue
    const others = [...fell, ...foesOf(side, pairs, lexicon)].filter(foe => !sameName(foe, side, lexicon))
    const foes = once(others, lexicon)
    if (foes.length === 1) add(clash, foes)
  }
  for (const clash of claims) clash.actors = [...withoutFallen(clash, lexicon)]
}

/** قتل سبعة من قوات الأمن في معارك, استعادت القوات البلدة من الفصائل بعد معارك: who fell in it, else who is told to fight in its sentence. */
function sidesToldBeside(
  clash: Draft,
  fell: readonly Named[],
  claims: readonly Draft[],
  lexicon: Lexicon,
): readonly Named[] {
  if (fell.length > 1) return once(fell, lexicon)
  const beside = claims.filter(
    c => c !== clash && GROUND.has(familyOf(c.type)) && c.sentences.some(n => clash.sentences.includes(n)),
  )
  return once(
    [...fell, ...beside.flatMap(c => [...c.actors, ...c.targets])].filter(p => fights(p, lexicon)),
    lexicon,
  )
}

const GROUND = new Set(['fighting', 'territory'])

function add(clash: Draft, foes: readonly Named[]): void {
  if (!foes.length) return
  clash.actors = [...clash.actors, ...foes.map(foe => ({ ...foe, from: 'context' as const }))]
  clash.steps.push({ rule: 'recall.foes', gave: 'who fights whom in this report', at: clash.trigger })
}

/** Who fights whom: each pair once, in whatever order it is told. */
function pairsOf(claims: readonly Draft[], lexicon: Lexicon): Pair[] {
  const pairs: Pair[] = []
  const put = (a: Named, b: Named) => {
    if (!fights(a, lexicon) || !fights(b, lexicon) || sameName(a, b, lexicon)) return
    const known = pairs.some(
      ([x, y]) =>
        (sameName(x, a, lexicon) && sameName(y, b, lexicon)) || (sameName(x, b, lexicon) && sameName(y, a, lexicon)),
    )
    if (!known) pairs.push([a, b])
  }
  for (const { type, status, actors, targets } of claims) {
    if (status === 'denied' || !ARMED.has(familyOf(type))) continue
    if (type === 'clash' && actors.length === 2) put(actors[0]!, actors[1]!)
    else for (const actor of actors) for (const target of targets) put(actor, target)
  }
  return pairs
}

const foesOf = (side: Named, pairs: readonly Pair[], lexicon: Lexicon): Named[] =>
  pairs.flatMap(([a, b]) => (sameName(a, side, lexicon) ? [b] : sameName(b, side, lexicon) ? [a] : []))

const once = (names: readonly Named[], lexicon: Lexicon): Named[] =>
  names.filter((name, i) => names.findIndex(other => sameName(other, name, lexicon)) === i)

const ARMED = new Set(['strikes', 'fighting', 'territory'])

/** A party of `world/actors` that fights, or words for one (المسلحون, سبعة من عناصر الفصيل); what belongs to it (مواقع الفصائل) is none. */
export function fights({ id, text }: Named, lexicon: Lexicon): boolean {
  const heads = headOf(text, lexicon)
  if (heads.some(l => l.kind === 'object' || (l.kind === 'actor-head' && l.data['sense'] === AIRCRAFT))) return false
  const known = id === null ? undefined : lexicon.world.actors.get(id)?.kind
  if (known) return FIGHTING.has(known)
  return heads.some(l => l.kind === 'actor-head' && SENSES.has(String(l.data['sense'])))
}

/** What the first word of a name is that says neither how many nor of whom. */
function headOf(text: string, { fold, forms, clitics }: Lexicon): readonly Lexeme[] {
  for (const word of text.split(/\s+/).map(fold)) {
    const bare = word.startsWith(clitics.article) ? word.slice(clitics.article.length) : word
    const heads = (forms.get(bare) ?? []).map(entry => entry.lexeme)
    if (!/^\d/.test(word) && !heads.some(l => COUNTS.has(l.kind))) return heads
  }
  return []
}

const COUNTS = new Set(['number', 'function'])
const AIRCRAFT = 'aircraft'
const FIGHTING = new Set([
  'militia',
  'rebel',
  'state-forces',
  'state',
  'government',
  'operations-room',
  'coalition',
  'police',
])
const SENSES = new Set(['forces', 'fighters', 'group', 'police'])
