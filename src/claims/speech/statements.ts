import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import { type Draft, party } from '../draft.ts'
import { type Argument, pronounSubject } from '../roles/index.ts'
import type { Attribution } from './attribution.ts'
import { nameBeside } from './bearers.ts'

/**
 * Who makes a statement whose own words name nobody: whoever is being quoted (سيدفعون الثمن، نطالب بوقف القصف، محذراً من), and at
 * the head of a sentence whoever spoke last (ونددت بالقصف). `covering`: the sayings that it stands in; `own`: the one that its verb makes. Sets the draft's actors.
 */
export function nameSpeaker(
  draft: Draft,
  mentions: Mentions,
  covering: readonly Attribution[],
  last: readonly Named[],
  own?: Attribution,
): void {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  // داعياً إلى حملة لمكافحة الإرهاب: whoever speaks stands before it.
  if (self.reading?.entry.features.pos === 'participle')
    draft.actors = draft.actors.filter(a => a.start < self.span.start)
  // وكان الرئيس، فلان، قد حذر موسكو: who speaks stands before the verb, whom he speaks of after it.
  const earlier = own?.sources.filter(s => s.from === 'said' && s.start < self.span.start) ?? []
  if (earlier.length && draft.actors.length && draft.actors.every(a => a.start > self.span.start)) {
    if (!draft.targets.length) draft.targets = draft.actors
    draft.actors = earlier
  }
  // دعا الأمين العام للأمم المتحدة أنطونيو غوتيريس إلى هدنة: whoever speaks is not spoken of.
  const named =
    own?.sources.filter(s => s.id === null && draft.targets.some(t => s.start <= t.start && t.end <= s.end)) ?? []
  if (named.length && draft.actors.length && draft.actors.every(a => a.start < named[0]!.start)) {
    draft.targets = draft.targets.filter(t => !named.some(s => s.start <= t.start && t.end <= s.end))
    draft.actors = [...named]
  }
  // أصدرت الوزارة بيانا. وطالب البيان برفع القيود: whoever wrote it.
  const author = own ? own.sources.filter(s => s.from === 'context') : last
  if (author.length && draft.actors.length === 1 && isText(chunks, draft.actors[0]!)) draft.actors = fromContext(author)
  if (draft.actors.length) return
  // دعت بريطانيا إلى تحقيق في وقت قال البابا إن …: whose words stand nearest.
  const told = covering.findLast(a => !a.nearer && a.at < draft.chunk) ?? covering[0]
  // قال الوزير إنهم عادوا، داعيا اللاجئين إلى العودة: a participle is its speaker's also where what he said has ended.
  const speaking = (told ?? (self.reading?.entry.features.pos === 'participle' ? own : undefined))?.sources ?? []
  const first = self.kind === 'verb' && self.reading?.entry.features.person === 1
  // قال الوزير إنه يدين الهجوم
  const himself = draft.verbal && pronounSubject(chunks, draft.chunk)
  if (draft.entry.speaker || himself || first || self.reading?.entry.features.pos === 'participle')
    draft.actors = fromContext(speaking.length || !first ? speaking : last)
  // رفضت أنقرة الدعوات، واتهمت باريس: who spoke goes on.
  const before = chunks[draft.chunk - 1]
  const besides = before?.kind === 'link' && before.lexemes.some(l => l.data['as'] === true)
  const goesOn = draft.chunk === (besides ? 1 : 0) || draft.entry.transitive === true || draft.targets.length > 0
  const others = last.filter(name => !draft.targets.some(t => t.start === name.start))
  if (!draft.actors.length && draft.verbal && goesOn && (self.conjunction || besides))
    draft.actors = fromContext(others)
  // حذر مركز "آي إتش إس" من: who is quoted by its own verb, where nobody else stands there for its subject.
  if (!draft.actors.length && draft.verbal && self.reading?.entry.features.tense === 'past')
    draft.actors = (own?.sources ?? []).filter(
      s => saysIt(mentions, draft.chunk, s) && !draft.targets.some(t => t.start < s.end && s.start < t.end),
    )
}

/** A name that nothing but its place tells to be one (اتهم كوهين) stands right behind the verb, with no preposition written onto it. */
function saysIt({ chunks, frame }: Mentions, verb: number, { start }: Named): boolean {
  const at = chunks.findIndex(c => c.span.start <= start && start < c.span.end)
  const chunk = chunks[at]
  if (!chunk || chunk.preposition) return false
  if (SAYERS.has(chunk.kind)) return true
  const { fold } = frame.words[chunk.first]!.shape
  const { article, prepositions } = frame.lexicon.clitics
  // رفض الدخول في حوار: a word that is known is no name that only its place tells.
  const unknown = frame.words[chunk.first]!.shape.readings.every(r => r.entry.lexeme.kind === 'given-name')
  const fused = prepositions.some(letter => fold.startsWith(letter + article))
  return at === verb + 1 && chunk.kind === 'thing' && unknown && !fused
}

const SAYERS = new Set(['actor', 'person', 'source'])

/** البيان: one word with the article for a text. */
const isText = (chunks: readonly Chunk[], { start, end }: Named) =>
  chunks.some(
    c =>
      c.span.start === start &&
      c.span.end === end &&
      c.end === c.first + 1 &&
      c.definite &&
      lexemeOf(c, 'source-head')?.data['sense'] === 'text',
  )

/** ماكرون: سنرد بقوة: who stands before a colon at the head of a sentence says what follows. */
export function nameHeading(text: string, { chunks, frame }: Mentions, draft: Draft): void {
  const [head, next] = chunks
  const says = draft.entry.speaker || chunks[draft.chunk]!.reading?.entry.features.person === 1
  if (draft.actors.length || !says || draft.chunk < 1 || !head || head.preposition || head.conjunction) return
  if (!HEADS.has(head.kind) || !frame.words[next!.first]!.gap.includes(':')) return
  // سوريا: ماكرون وترامب يطالبان: the country that a headline is about.
  if (head.kind === 'place' && SPEAKS.has(next!.kind) && !next!.preposition) return
  draft.actors = [party(text, head)]
  draft.steps.push({ rule: 'role.actor', gave: 'who stands before the colon', at: draft.actors[0]! })
}

const SPEAKS = new Set(['actor', 'person', 'source'])
const HEADS = new Set(['actor', 'person', 'source', 'place', 'thing', 'victim'])

// In letters: between an office and the name of who bears it stands no more than whose office it is.
const OFFICE = 60

/** دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش: of an office and who bears it, the name, as sources are named. */
export function nameBearer(text: string, chunks: readonly Chunk[], draft: Draft, said: readonly Attribution[]): void {
  const [actor, other] = draft.actors
  const beside = actor && !other ? nameBeside(text, chunks, actor) : null
  if (actor && beside) {
    draft.actors = [{ ...actor, ...beside, id: null }]
    draft.targets = draft.targets.filter(t => t.start !== beside.start)
    return
  }
  const own = said.find(a => a.at === draft.chunk && !a.nearer)?.sources
  const [name] = own ?? []
  if (actor?.from !== 'said' || other || !name || own!.length > 1 || name.from !== 'said') return
  const office = chunks.some(c => c.span.start === actor.start && lexemeOf(c, 'title') !== undefined)
  const party = chunks.some(c => c.span.start === name.start && (c.kind === 'actor' || c.kind === 'victim'))
  if (!office || party) return
  const inside = actor.start < name.start && name.end <= actor.end
  const follows = name.start >= actor.end && name.start - actor.end < OFFICE
  if (!inside && !follows) return
  draft.actors = [name]
  draft.targets = draft.targets.filter(t => t.end <= name.start || name.end <= t.start)
}

/** وصف الوزير الهجوم بالإرهابي واتهم إيران: a joined verb of a statement without subject goes on about the speaker before. */
export function shareSpeakers({ chunks }: Mentions, opened: readonly Draft[]): void {
  for (const [at, draft] of opened.entries()) {
    if (draft.type !== 'statement' || !draft.verbal || draft.actors.length || !chunks[draft.chunk]!.conjunction)
      continue
    const before = opened.slice(0, at).findLast(d => d.type === 'statement' && d.actors.length > 0)
    if (!before) continue
    draft.actors = fromContext(before.actors)
    draft.steps.push({ rule: 'share.speaker', gave: `whoever does ${before.entry.id}`, at: before.trigger })
  }
}

const fromContext = (names: readonly Named[]): Named[] => names.map(name => ({ ...name, from: 'context' as const }))

/** جددت الحكومة مطالبة المجتمع الدولي: where the verb has a subject, the genitive is whom it is addressed to. */
export function askedOf(draft: Draft, argument: Argument): Argument {
  const genitive = draft.type === 'statement' && argument.role === 'actor' && argument.index > draft.chunk
  return genitive ? { ...argument, role: 'target' } : argument
}
