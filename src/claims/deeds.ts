import type { Mentions } from '../mentions/index.ts'
import { familyOf, type Named } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { linkKind } from './roles/index.ts'

/**
 * Ties a statement about a deed to it: who is blamed did it (ألقت باللائمة على الجيش في هجوم), and who did what is condemned is
 * whom the statement is against (أدانت هجمات الحركة). Fills the deed's actors or the statement's targets.
 */
export function tieDeeds(mentions: Mentions, opened: readonly Draft[]): void {
  for (const [at, statement] of opened.entries()) {
    if (!statement.entry.of_deed || statement.status === 'denied') continue
    if (statement.entry.of_deed === 'condemned') {
      const deed = after(mentions, statement, opened[at + 1], CONDEMNED_NEAR)
      if (deed && !statement.targets.length)
        fill(
          statement,
          'targets',
          deed.actors.filter(a => !statement.actors.some(s => s.start === a.start)),
          deed,
        )
      continue
    }
    const deed =
      pointedAt(mentions, statement, opened.slice(Math.max(0, at - LAST_TOLD), at)) ??
      after(mentions, statement, opened[at + 1], ACCUSED_NEAR)
    if (!deed) blamedFor(opened[at - 1], statement)
    if (deed && !statement.targets.length) blame(mentions, statement, deed)
    const { article } = mentions.frame.lexicon.clitics
    const accused = statement.targets.filter(t => t.id !== null || t.text.includes(' ') || t.text.startsWith(article))
    if (deed && !deed.actors.length && !deed.targets.some(t => accused.some(a => a.start === t.start)))
      fill(deed, 'actors', accused, statement)
    if (!deed) continue
    deed.accusation = statement
    if (!told(mentions, deed.sources)) deed.sources = [...statement.actors]
  }
}

/** Some source is named in the sentence itself, and not carried over from the one before. */
function told({ frame: { sentence } }: Mentions, sources: readonly Named[]): boolean {
  return sources.some(s => s.start >= sentence.start && s.end <= sentence.end)
}

/** ألقت باللائمة في الهجوم على الفصيل: على belongs to the blame, not to the attack. */
function blame({ chunks }: Mentions, statement: Draft, deed: Draft): void {
  const blamed = chunks.find((c, i) => i > deed.chunk && c.kind === 'actor' && c.preposition === 'علي')
  const party = deed.targets.find(t => t.start === blamed?.span.start)
  if (!party || chunks[deed.chunk]!.preposition !== 'في') return
  deed.targets = deed.targets.filter(t => t !== party)
  statement.targets = [party]
}

/** قتلوا في ضربة على القاعدة، وألقت طهران بالمسؤولية على إسرائيل: whoever is blamed for nothing else did what was told right before. */
function blamedFor(deed: Draft | undefined, statement: Draft): void {
  if (statement.entry.id !== BLAME || !deed || !isDeed(deed) || deed.actors.length || !statement.targets.length) return
  if (ATTACKS.has(familyOf(deed.type))) fill(deed, 'actors', statement.targets, statement)
}

const BLAME = 'politics.blame'
const ATTACKS = new Set(['strikes', 'fighting'])

// How many phrases may stand between a condemnation and the deed, and between an accusation and it.
const CONDEMNED_NEAR = 2
const ACCUSED_NEAR = 8
// In drafts: a deed that a pronoun points back to was told so shortly before.
const LAST_TOLD = 8

function fill(draft: Draft, list: 'actors' | 'targets', names: readonly Named[], from: Draft): void {
  if (!names.length) return
  draft[list] = names.map(name => ({ ...name, from: 'context' as const }))
  draft.steps.push({ rule: 'recall.accused', gave: `with ${from.entry.id}`, at: from.trigger })
}

/** هجوم وجهت أصابع الاتهام فيه إلى دمشق: the deed before, to which a pronoun after the accusation points. */
function pointedAt({ chunks }: Mentions, statement: Draft, before: readonly Draft[]): Draft | undefined {
  const link = chunks[statement.chunk + 1]
  if (link?.kind !== 'link' || link.preposition !== 'في' || !link.pronoun) return undefined
  return before.findLast(isDeed)
}

/** The deed that a statement's clause goes on to: no other verb stands between, and its own words hang on the statement's. */
function after({ chunks }: Mentions, statement: Draft, deed: Draft | undefined, near: number): Draft | undefined {
  if (!deed || !isDeed(deed) || deed.verbal) return undefined
  const last = Math.max(0, ...statement.targets.map(t => t.start))
  let from = statement.chunk + 1
  while (from <= deed.chunk && chunks[from]!.span.start < last) from++
  if (from > deed.chunk || deed.chunk > from + near) return undefined
  const between = chunks.slice(from, deed.chunk)
  const other = between.some(
    c => c.kind === 'verb' || (c.kind === 'link' && ENDS.has(linkKind(c))) || (c.conjunction && c.kind === 'thing'),
  )
  if (other) return undefined
  const { preposition } = chunks[deed.chunk]!
  const before = chunks[deed.chunk - 1]
  const carried = before?.kind === 'support' && HANGS.has(before.preposition)
  const owned =
    before !== undefined && preposition === '' && before.lexemes.some(l => l.data['responsibility'] === true)
  const direct = near === CONDEMNED_NEAR && preposition === ''
  return HANGS.has(preposition) || carried || owned || direct ? deed : undefined
}

const isDeed = (draft: Draft) => !draft.gone && familyOf(draft.type) !== 'politics'

const HANGS = new Set(['ب', 'في', 'عن'])
const ENDS = new Set(['subordinator', 'relative', 'negation'])
