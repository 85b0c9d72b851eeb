import type { Lexicon } from '../../lexicon/index.ts'
import type { ClaimType } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { notSaid } from './areas.ts'
import { bestFit, type Fit } from './fit.ts'
import { fold } from './fold.ts'
import { signsOfHeadline } from './headline.ts'
import { signsOfRetelling } from './retold.ts'

// A claim is told again within this many claims; more stand in no report but in books of them.
const WITHIN_REACH = 300
const HEADLINES = 'arabic/reference/headlines.yaml'
const RETOLD = 'arabic/reference/retold.yaml'

/**
 * Brings the tellings of one claim within a report together: first those of the body, in its order, then each of the
 * headline with the claim that it fits best. `isHeadline`: whether a sentence is the headline or only says it again.
 */
export function mergeDrafts(
  drafts: readonly Draft[],
  isHeadline: (sentence: number) => boolean,
  lexicon: Lexicon,
): Draft[] {
  const headline = drafts.filter(draft => isHeadline(draft.sentence))
  const body = headline.length ? drafts.filter(draft => !headline.includes(draft)) : drafts
  const lede = body[0]?.sentence ?? 0
  const kept = mergeBody(body, lede, lexicon)
  for (const draft of headline) {
    const fit = fitOf(draft, kept, lede, lexicon)
    if (fit) {
      // ريف حلب in the headline, ريف حلب الشرقي below: the body names it more closely.
      draft.places = notSaid(draft.places, fit.claim.places, lexicon)
      fold(fit.claim, draft, fit.why, lexicon)
    } else if (tellsAlone(draft)) kept.push(draft)
  }
  if (headline.length) kept.sort((a, b) => a.trigger.start - b.trigger.start)
  return kept.filter(draft => !accusedActToldOnce(draft, kept))
}

/** The claims of the body. */
function mergeBody(drafts: readonly Draft[], lede: number, lexicon: Lexicon): Draft[] {
  const kept: Draft[] = []
  // In the order in which they were told last.
  const recent: Draft[] = []
  for (const draft of drafts) {
    const fit = retold(draft, recent, lede, lexicon)
    if (fit) {
      fold(fit.claim, draft, fit.why, lexicon)
      recent.splice(recent.indexOf(fit.claim), 1)
    } else if (!tellsAlone(draft)) continue
    else kept.push(draft)
    recent.push(fit?.claim ?? draft)
    if (recent.length > WITHIN_REACH) recent.shift()
  }
  return kept
}

function retold(draft: Draft, told: readonly Draft[], lede: number, lexicon: Lexicon): Fit | null {
  return bestFit(told, claim => signsOfRetelling(claim, draft, lede, lexicon), RETOLD, lexicon)
}

function fitOf(draft: Draft, kept: readonly Draft[], lede: number, lexicon: Lexicon): Fit | null {
  if (draft.type === 'statement') return retold(draft, kept, lede, lexicon)
  return bestFit(kept, claim => signsOfHeadline(draft, claim, lede, lexicon), HEADLINES, lexicon)
}

/** What only points back to an event tells none where that is not told, unless it brings a figure of its own. */
function tellsAlone(draft: Draft): boolean {
  return !draft.anaphoric || draft.casualties.length > 0 || (draft.status === 'planned' && AGREED.has(draft.type))
}

// وافقوا على الانسحاب: what is agreed on or asked for with the article need not have been told before.
const AGREED = new Set<ClaimType>(['withdrawal', 'ceasefire', 'talks'])

/** اتهمت الجماعة الجبهة بخطف زعيمها: an accused act that is told nowhere else stands for the accusation of it. */
function accusedActToldOnce(accusation: Draft, kept: readonly Draft[]): boolean {
  return kept.some(act => act.accusation === accusation && act.sentences.length === 1)
}
