import type { Lexicon } from '../lexicon/index.ts'
import { type Mentions, ownDay } from '../mentions/index.ts'
import { type Claim, familyOf, type Named } from '../record/index.ts'
import { dropBareHeads, mergeDrafts, tellVerbatim, verbatim } from './again/index.ts'
import { tieDeeds } from './deeds.ts'
import {
  nameDoers,
  nameFoes,
  nameGoers,
  nameHit,
  nameOwners,
  resolveBare,
  sharePurposes,
  stoppedAttackers,
} from './doers/index.ts'
import type { Draft } from './draft.ts'
import {
  dropHeadcounts,
  fightersWithdraw,
  harmOf,
  harmsNobody,
  leftByFighters,
  nameAll,
  nameAmong,
  nameOthers,
  nameRanks,
  setTollsApart,
  shareFigures,
  sharePeople,
  takeUncounted,
  tieHarm,
  tieToBefore,
} from './figures/index.ts'
import { finish } from './finish.ts'
import {
  absorb,
  attacksInWords,
  byMeans,
  isCampaign,
  isDamageBeside,
  meansType,
  strikesFromAfar,
  strikesFromTheAir,
  takeBlast,
  takeDoersMeans,
  takeEvent,
  takeExplained,
  takeHitBy,
  takeHold,
  takeIntercepted,
  takeKillingWeapon,
  takeLike,
  takeMeans,
  takeRegained,
  takeRemnants,
} from './means/index.ts'
import { inheritPlaces, placeMemory, resolvePlaces } from './place/index.ts'
import { recallParties } from './recall.ts'
import { type Argument, assign, gather, HELD } from './roles/index.ts'
import {
  headlineOf,
  isDoubtful,
  namesKind,
  occurs,
  onlyAims,
  onlyDescribes,
  onlyPoints,
  repeats,
  repeatsHeadline,
  setsScene,
  takeManner,
  takesUp,
  toldInClause,
  worthTelling,
} from './scene/index.ts'
import {
  type Attribution,
  askedOf,
  attributions,
  isOccasion,
  nameBearer,
  nameBearers,
  nameHeading,
  nameOpponent,
  nameRelayers,
  nameSpeaker,
  oneName,
  quotationEnd,
  relaysIt,
  shareSpeakers,
  sourcesAt,
  speaksFor,
  voices,
} from './speech/index.ts'
import {
  denials,
  NEGATED,
  readAttempt,
  readStatus,
  shareStatus,
  takeDenied,
  takeDeniedMeans,
  takeInvolved,
  wentWithout,
} from './status/index.ts'
import { asideFrom, NOTHING_TOLD, readDate, toldOn } from './time/index.ts'
import { openDrafts } from './triggers.ts'

/** The claims of one report, in the order of its text, each field with its evidence. */
export function readClaims(
  report: { readonly text: string; readonly published: string | null; readonly outlet?: string | null },
  mentions: readonly Mentions[],
  lexicon: Lexicon,
): Claim[] {
  const { text, published } = report
  const drafts: Draft[] = []
  const sentences = mentions.map(({ frame: { sentence } }) => text.slice(sentence.start, sentence.end))
  let quotedTo = 0
  const speakers = voices(report.outlet ?? null, lexicon)
  let days = NOTHING_TOLD
  const memory = placeMemory(text, mentions)
  const today = ownDay(mentions.map(m => m.frame))
  const body = headlineOf(text, mentions)
  const again = verbatim(sentences, body)
  for (const [index, sentence] of mentions.entries()) {
    const said = attributions(text, sentence, speakers)
    if (said.length) speakers.last = said[0]!.sources
    if (said.length && index >= quotedTo) quotedTo = quotationEnd(sentences, index, speakers.quoting)
    speakers.quoting = index < quotedTo
    const opened = again.has(index) ? [] : openDrafts(text, sentence, index).filter(d => !relaysIt(sentence, d, said))
    // What a sentence points back to stands near before it; so the work grows no faster than the text.
    const recent = drafts.slice(-NEAR)
    const found = new Map(opened.map(draft => [draft, gather(sentence, draft)]))
    const near = mentions.slice(Math.max(0, index - SPEAKS_ON), index + 1)
    for (const draft of opened) fillDraft(text, near, draft, found.get(draft)!, said, speakers.last)
    tieDeeds(sentence, opened)
    shareStatus(sentence, opened)
    for (const draft of opened) draft.date = readDate(sentence, draft, found.get(draft)!, days, published, today)
    for (const draft of opened) if (isCampaign(sentence, draft, published)) draft.soft = false
    for (const draft of opened)
      recallParties(text, sentence, draft, [...recent, ...opened.filter(d => d.chunk < draft.chunk)])
    for (const draft of opened) nameGoers(text, sentence, draft)
    for (const draft of opened) nameBearers(text, sentence.chunks, draft)
    for (const draft of opened) takeDoersMeans(sentence, draft)
    for (const draft of opened) takeKillingWeapon(text, sentence, draft)
    for (const draft of opened) takeIntercepted(text, sentence, draft, opened)
    for (const draft of opened) takeHitBy(sentence, draft)
    takeLike(sentence, opened, recent)
    for (const draft of opened) attacksInWords(sentence, draft)
    sharePurposes(sentence, opened)
    shareSpeakers(sentence, opened)
    shareFigures(sentence, opened)
    nameAll(sentence, opened)
    nameOthers(
      sentence,
      opened,
      recent.filter(d => d.sentence === index - 1),
    )
    for (const draft of opened) takeMeans(sentence, draft, opened)
    for (const draft of opened) absorb(sentence, draft, opened)
    for (const draft of opened) takeExplained(sentence, draft, opened)
    for (const draft of opened) takeEvent(sentence, draft, opened)
    for (const draft of opened) stoppedAttackers(text, sentence, draft, recent, opened)
    for (const draft of opened) takeRemnants(sentence, draft, opened)
    for (const draft of opened) takeBlast(sentence, draft, opened)
    for (const draft of opened) takeHold(sentence, draft, opened)
    for (const draft of opened) takeRegained(sentence, draft, opened)
    for (const draft of opened) takeManner(sentence, draft, opened)
    for (const draft of opened) fightersWithdraw(text, draft, lexicon)
    tieHarm(sentence, opened)
    takeUncounted(sentence, opened)
    tieToBefore(sentence, opened, recent)
    const worth = opened.filter(
      d =>
        !d.gone &&
        (worthTelling(sentence, d) || occurs(sentence, d) || isDamageBeside(d, opened)) &&
        !harmsNobody(sentence, d) &&
        !onlyDescribes(sentence, d) &&
        !onlyAims(sentence, d) &&
        !setsScene(sentence, d) &&
        !repeats(sentence, d, opened),
    )
    const told = worth.flatMap(d => byMeans(sentence, d))
    for (const draft of told) {
      takeInvolved(text, sentence, draft)
      if (draft.status === 'denied') takeDenied(draft, [...recent, ...told.filter(d => d.chunk < draft.chunk)])
    }
    resolvePlaces(text, sentence, told, memory)
    for (const draft of told) takeDeniedMeans(draft, recent, lexicon)
    const scenes = opened.filter(d => !d.gone && setsScene(sentence, d))
    inheritPlaces(text, sentence, told, scenes, recent, memory)
    drafts.push(...told)
    drafts.push(...denials(text, sentence, index, said, [...recent, ...told]))
    days = toldOn(days, sentence, told, index, index >= body, published)
  }
  const headline = body > 0 ? mentions[body - 1]!.frame.sentence.end : 0
  const claims = mergeDrafts(drafts, n => repeatsHeadline(text, mentions, body, n), lexicon)
  tellVerbatim(claims, again)
  nameFoes(claims, lexicon)
  nameDoers(claims, lexicon)
  strikesFromAfar(claims, lexicon)
  strikesFromTheAir(claims, lexicon)
  nameHit(claims, lexicon)
  resolveBare(claims, lexicon)
  nameOwners(text, claims, mentions, lexicon)
  const sure = setTollsApart(claims, lexicon).filter(claim => !isDoubtful(mentions[claim.sentence]!, claim))
  dropHeadcounts(sure, lexicon)
  dropBareHeads(sure, lexicon)
  const told = sure.map((draft, i) =>
    finish(
      text,
      { ...draft, sources: oneName(draft.sources, speakers, lexicon) },
      `c${i + 1}`,
      mentions,
      headline,
      lexicon,
    ),
  )
  return sharePeople(told)
}

const NEAR = 60
// Whoever is quoted was named within so many sentences.
const SPEAKS_ON = 6

function fillDraft(
  text: string,
  near: readonly Mentions[],
  draft: Draft,
  found: readonly Argument[],
  said: readonly Attribution[],
  last: readonly Named[],
): void {
  const sentence = near.at(-1)!
  const { frame, chunks } = sentence
  draft.carried = !draft.verbal && found.some(a => a.role === 'actor' && a.index < draft.chunk)
  assign(text, draft, draft.carried ? found.map(a => askedOf(draft, a)) : found, sentence)
  // تشهد سوريا نزاعاً أدى إلى مقتل نصف مليون شخص: what makes no claim takes no toll either.
  if (draft.entry.of_doer && !draft.actors.some(a => a.from === 'said')) draft.gone = true
  const means = meansType(sentence, draft, found)
  draft.soft = draft.entry.means_decides === true && means === null
  draft.type = means ?? draft.type
  // هجوم كيميائي على بلدة تسيطر عليها الفصائل: a strike is on the place.
  if (familyOf(draft.type) === 'strikes')
    draft.targets = draft.targets.filter(t => !found.some(a => a.why === HELD && a.chunk.span.start === t.start))
  draft.casualties = harmOf(text, sentence, draft, found)
  // وأسر آخرون: whoever is counted among those taken took nobody.
  if (draft.entry.outcome === 'captured')
    draft.actors = draft.actors.filter(a => !draft.casualties.some(c => c.evidence.start === a.start))
  // بعد سقوط برميل: what falls is nobody.
  if (draft.entry.people_only && !draft.verbal && !draft.casualties.length) draft.gone = true
  leftByFighters(draft)
  nameRanks(text, sentence, draft)
  nameAmong(text, sentence, draft)
  const about = said.filter(a => !isOccasion(sentence, draft, a))
  const covering = about.filter(a => a.first <= draft.chunk && draft.chunk < a.end)
  const status = readStatus(
    text,
    sentence,
    draft,
    covering.find(a => !a.nearer),
  )
  // لن تمر دون عقاب: to threaten is done, whatever comes of it.
  draft.status = draft.type === 'statement' && status.status === 'planned' ? 'reported' : status.status
  // لا يجب السكوت على ذلك: to demand that something be left is to demand.
  if (chunks[draft.chunk]!.kind === 'link') draft.status = 'reported'
  draft.hedges = status.hedges
  if (status.why === NEGATED) wentWithout(draft)
  if (status.open && draft.type !== 'statement') draft.gone = true
  readAttempt(text, sentence, draft)
  if (status.why && draft.status === status.status)
    draft.steps.push({
      rule: status.why === NEGATED ? 'status.negated' : `status.${status.status}`,
      gave: status.why,
      at: null,
    })
  draft.sources =
    draft.type === 'statement' ? [] : sourcesAt(about, draft.chunk, draft.status, asideFrom(sentence, draft))
  const self = chunks[draft.chunk]!
  if (draft.type === 'statement') {
    nameSpeaker(
      draft,
      sentence,
      covering,
      last,
      said.find(a => a.at === draft.chunk),
    )
    nameHeading(text, sentence, draft)
    nameBearer(text, chunks, draft, said)
    nameRelayers(draft, said, frame.lexicon)
    draft.speaksFor = speaksFor(near, draft)
    nameOpponent(text, sentence, draft, covering)
  }
  draft.definite = !draft.verbal && self.definite
  draft.anaphoric = !draft.verbal && draft.entry.anaphor === true && onlyPoints(sentence, draft)
  const armed = familyOf(draft.type) === 'strikes' || familyOf(draft.type) === 'fighting'
  if (!draft.verbal && armed && takesUp(frame, self)) draft.anaphoric = true
  const told = toldInClause(chunks, draft.chunk) || (!draft.entry.outcome && namesKind(chunks, draft.chunk))
  if (draft.definite && told) draft.definite = draft.anaphoric = false
}
