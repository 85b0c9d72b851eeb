import type { Attribution, ClaimType, Dispute, Grade, Incident } from '../record/index.ts'
import type { Told } from './accounts.ts'
import { type Related, share } from './parties.ts'

/** Disputes that must stand, or must not, for a rule to hold. */
interface When {
  readonly disputes?: readonly Dispute['about'][]
  readonly undisputed?: readonly Dispute['about'][]
  readonly voices?: number
}

/** A row of `world/grades.yaml`; all conditions that it names must hold. */
export interface GradeRule {
  readonly grade: Grade
  /** By which pages find the reason again, in their own language. */
  readonly code?: string
  readonly when: When & {
    readonly accepted?: readonly ClaimType[]
    readonly retracted?: boolean
    readonly denied?: boolean
    readonly planned?: boolean
  }
  readonly reason: string
}

/** A row of `world/attributions.yaml`. */
export interface AttributionRule {
  readonly attribution: Attribution
  readonly code: string
  readonly when: When & { readonly declared?: boolean }
  readonly reason: string
}

/** Gives the grade of the first rule that holds; `weak` where none does. */
export function gradeOf(
  accounts: readonly Told[],
  disputes: readonly Dispute[],
  rules: readonly GradeRule[],
  kin: Related,
): Pick<Incident, 'grade' | 'reason' | 'reasonCode' | 'reasonParams'> {
  const asserting = accounts.filter(t => t.account.status === 'reported')
  const voices = new Set(asserting.map(t => t.account.voice)).size
  const only = (status: string): boolean => accounts.every(t => t.account.status === status)
  const rule = rules.find(({ when }) => {
    if (!holds(when, disputes, voices)) return false
    if (when.accepted && !asserting.some(t => accepts(t, when.accepted!, kin))) return false
    if (when.retracted && !isRetracted(accounts)) return false
    return (when.denied ?? only('denied')) === only('denied') && (when.planned ?? only('planned')) === only('planned')
  })
  if (!rule) return { grade: 'weak', reason: 'No rule for grades fits.', reasonCode: 'none', reasonParams: { voices } }
  const detail = rule.grade === 'contested' ? ` ${disputes.map(d => d.text).join(' ')}` : ''
  const reason = rule.reason.replace('{voices}', String(voices)) + detail
  const named = rule.code === undefined ? {} : { reasonCode: rule.code, reasonParams: { voices } }
  return { grade: rule.grade, reason, ...named }
}

/** Gives the attribution of the first rule that holds; null where no account names a known party as the doer. */
export function attributionOf(
  accounts: readonly Told[],
  disputes: readonly Dispute[],
  rules: readonly AttributionRule[],
  isKnown: (actor: string) => boolean,
  kin: Related,
): Pick<Incident, 'attribution' | 'attributionReason' | 'attributionCode' | 'attributionParams'> {
  const naming = accounts.filter(
    t => t.account.status === 'reported' && t.tellings.some(({ actors }) => actors.some(isKnown)),
  )
  if (naming.length === 0) return { attribution: null }
  const voices = new Set(naming.map(t => t.account.voice)).size
  const rule = rules.find(
    ({ when }) =>
      holds(when, disputes, voices) && (!when.declared || naming.some(t => accepts(t, t.account.types, kin))),
  )
  if (!rule) return { attribution: null }
  return {
    attribution: rule.attribution,
    attributionReason: rule.reason.replace('{voices}', String(voices)),
    attributionCode: rule.code,
    attributionParams: { voices },
  }
}

function holds(when: When, disputes: readonly Dispute[], voices: number): boolean {
  const about = new Set(disputes.map(d => d.about))
  if (when.disputes && !when.disputes.some(d => about.has(d))) return false
  if (when.undisputed?.some(d => about.has(d))) return false
  return when.voices === undefined || voices >= when.voices
}

/** A party says of itself that it did it: it is both an actor and the source nearest the event. */
function accepts({ tellings }: Told, types: readonly ClaimType[], kin: Related): boolean {
  return tellings.some(({ claim, actors }) => {
    const speaker = claim.sources[0]?.id
    return types.includes(claim.type) && speaker != null && share(actors, [speaker], kin)
  })
}

/** Each chain that asserts it denies it too, no earlier. */
function isRetracted(accounts: readonly Told[]): boolean {
  const asserting = accounts.filter(t => t.account.status === 'reported')
  return (
    asserting.length > 0 &&
    asserting.every(({ account, tellings }) => {
      const chain = account.chain.join('\u0001')
      const told = tellings.at(-1)!.report.published ?? ''
      return accounts.some(
        other =>
          other.account.status === 'denied' &&
          other.account.chain.join('\u0001') === chain &&
          (other.tellings.at(-1)!.report.published ?? '') >= told,
      )
    })
  )
}
