import { type Chunk, isOwnCountry, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import { tellsPrior } from '../causes.ts'
import { type Draft, named } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { sumOf, tellSigns, weightsOf } from '../weights.ts'
import { agreement } from './agreement.ts'
import { mayFly } from './fliers.ts'
import { inRelative, type Party, partiesBefore, placeOf, speaks, verbOf } from './parties.ts'

/** Who a verb without subject goes on with, and by which signs. */
export interface Subject {
  readonly parties: readonly Chunk[]
  readonly why: string
}

/** The signs for and against a party named before. */
export const SUBJECTS = 'arabic/reference/subjects.yaml'
// Deeds told before that say what a party did or suffered.
const RECENT = 20

/**
 * The party before a draft in its sentence that is its subject: the subject of the clause before rather than the noun
 * that happens to stand nearest. `before` are the drafts of the sentence up to it; `bare`: it is a noun that points to nobody; `governor`: the word that governs it. Null where
 * no party has enough for it.
 */
export function subjectOf(
  text: string,
  mentions: Mentions,
  draft: Draft,
  before: readonly Draft[],
  bare = false,
  governor?: number,
): Subject | null {
  const { chunks, frame } = mentions
  const weights = weightsOf(frame.lexicon, SUBJECTS)
  const beside = before.slice(-RECENT).filter(d => d.sentence === draft.sentence)
  const ranked = partiesBefore(mentions, draft.chunk, draft.type === 'talks')
    .filter(party => !(bare && chunks[party.first]!.kind === 'place' && placeOf(chunks, party) !== 'subject'))
    // إن بلاده ترفض الهجوم: his country speaks as he does.
    .filter(party => !(bare && isOwnCountry(chunks[party.first]!)))
    .filter(party => !party.all.some(i => isTarget(text, draft, chunks[i]!) || isHarmed(chunks, beside, i)))
    .filter(party => !isUnlikely(text, mentions, draft, chunks[party.first]!, bare))
    .map((party, rank) => {
      const signs = signsOf(mentions, draft, beside, party, rank, governor)
      if (bare) signs.push(...signsOfBare(mentions, draft, beside, chunks[party.first]!.span.start))
      if (bare && doesOtherwise(verbOf(chunks, party))) signs.push('does-otherwise')
      return { party, signs, sum: sumOf(signs, weights) }
    })
    .sort((a, b) => b.sum - a.sum)
  const best = ranked[0]
  if (!best || best.sum < (weights.get('enough') ?? 0)) return null
  return { parties: best.party.all.map(i => chunks[i]!), why: tellSigns(best.signs, weights) }
}

/** Rebels make no air raid that names nobody; a civil body that no list knows (المنظمة) does no harm. */
function isUnlikely(text: string, { frame }: Mentions, draft: Draft, chunk: Chunk, bare: boolean): boolean {
  const family = familyOf(draft.type)
  const harms = ARMED.has(family) || family === 'harm'
  if (harms && chunk.entity === null && chunk.lexemes.some(l => l.data['civil'] === true)) return true
  // قصفت الطائرات البلدة واندلعت اشتباكات: nobody fights a clash from the air.
  if (draft.type === 'clash' && chunk.lexemes.some(l => l.data['sense'] === 'aircraft')) return true
  return bare && draft.type === 'airstrike' && !mayFly(named(text, chunk), frame.lexicon)
}

function signsOf(
  mentions: Mentions,
  draft: Draft,
  beside: readonly Draft[],
  party: Party,
  rank: number,
  governor: number | undefined,
): string[] {
  const { chunks } = mentions
  const signs = [placeOf(chunks, party)]
  const asks = governor === undefined ? asking(chunks, draft) : chunks[governor]!
  const fits = agreement(mentions, asks, chunks[party.first]!, party.all.length)
  if (fits) signs.push(fits)
  if (inRelative(chunks, party)) signs.push('in-relative')
  const verb = verbOf(chunks, party)
  // أعلن الرئيس محادثات مع الحركة: who tells of talks in one clause takes part in them.
  const takesPart = draft.type === 'talks' && !opensAnother(chunks, party.first, draft.chunk)
  if (signs[0] !== 'after-preposition' && !takesPart && speaks(verb))
    signs.push(goesOn(mentions, governor ?? draft.chunk) ? 'speaker-goes-on' : 'speaker')
  const start = chunks[party.first]!.span.start
  const last = beside.findLast(d => d.actors.length > 0 || d.targets.length > 0)
  if (last?.actors.some(a => a.start === start)) signs.push('did-before')
  // تعرضت الدورية لقذيفة وتم الرد
  const suffers = verb?.lexemes.some(l => l.kind === 'support' && l.data['subject'] === 'target') ?? false
  if (suffers || beside.some(d => d.targets.some(t => t.start === start))) signs.push('struck-before')
  for (let i = 0; i < rank; i++) signs.push('further-back')
  return signs
}

/** Of a noun that points to nobody: أدانت الحكومة الهجمات was not by the government, nor is every blast by the subject. */
function signsOfBare(mentions: Mentions, draft: Draft, beside: readonly Draft[], start: number): string[] {
  const signs: string[] = []
  if (UNKNOWN_CAUSE.has(draft.type)) signs.push('of-unknown-cause')
  // طالب الجيش باستئناف القصف: what is asked for is the asker's own more often than not.
  const told = draft.status === 'reported'
  if (told && beside.some(d => d.type === 'statement' && d.actors.some(a => a.start === start))) signs.push('condemns')
  const fights = beside.some(d => ARMED.has(familyOf(d.type)) && d.actors.some(a => a.start === start))
  if (cameBefore(mentions, draft.chunk) && !fights) signs.push('came-before')
  return signs
}

function cameBefore(mentions: Mentions, event: number): boolean {
  const before = mentions.chunks[event - 1]
  return tellsPrior(mentions, mentions.chunks[event]!) || (before?.kind === 'phrase' && tellsPrior(mentions, before))
}

const ARMED = new Set(['strikes', 'fighting', 'territory', 'materiel'])

/** قدمت البعثة رسالة حول الهجوم: a verb that carries no deed. */
const doesOtherwise = (verb: Chunk | undefined | null): boolean =>
  verb?.kind === 'verb' && verb.lexemes.every(l => l.kind === 'general-verb')

// What happens without its doer being known, or by two sides.
const UNKNOWN_CAUSE = new Set(['bombing', 'chemical', 'clash'])

// تمكنت من استعادة: the verb that carries the noun agrees with its subject.
function asking(chunks: readonly Chunk[], draft: Draft): Chunk {
  const self = chunks[draft.chunk]!
  if (draft.verbal || self.pronoun) return self
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - 4; i--) {
    if (chunks[i]!.kind === 'verb') return lexemeOf(chunks[i]!, 'support') ? chunks[i]! : self
    if (chunks[i]!.kind === 'support' && chunks[i]!.pronoun) return chunks[i]!
  }
  return self
}

const opensAnother = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(c => c.kind === 'link' && linkKind(c) === 'subordinator')

// قالت الحركة إنها سيطرت, أعلن الجيش أنه تصدى
function goesOn({ chunks, frame }: Mentions, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) {
    if (chunks[i]!.kind !== 'link' || linkKind(chunks[i]!) !== 'subordinator') continue
    const { fold } = frame.words[chunks[i]!.first]!.shape
    return frame.lexicon.clitics.pronouns.some(pronoun => fold.endsWith(pronoun))
  }
  return false
}

function isTarget(text: string, draft: Draft, chunk: Chunk): boolean {
  const { start, end } = named(text, chunk)
  return draft.targets.some(t => t.start < end && start < t.end)
}

/** قتل شرطي في هجوم, قتل أربعة أشخاص هم رجل وزوجته: who was harmed, or is told to be among the counted, did nothing. */
function isHarmed(chunks: readonly Chunk[], beside: readonly Draft[], at: number): boolean {
  return beside.some(({ casualties, chunk }) => {
    if (casualties.some(k => k.evidence.start === chunks[at]!.span.start)) return true
    const between = chunk < at ? chunks.slice(chunk + 1, at) : []
    const counted = between.findIndex(c => casualties.some(k => k.evidence.start === c.span.start))
    const link = between[counted + 1]
    return counted >= 0 && between.length === counted + 2 && link?.kind === 'link' && linkKind(link) === 'pronoun'
  })
}
