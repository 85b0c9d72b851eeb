import type { ClaimType, Dispute, Grade, Incident } from '../record/index.ts'
import type { Told } from './accounts.ts'
import { type Related, share } from './parties.ts'

/** A row of `world/grades.yaml`; all conditions that it names must hold. */
export interface GradeRule {
  readonly grade: Grade
  /** By which pages find the reason in their own language. */
  readonly code?: string
  readonly when: {
    readonly disputes?: readonly Dispute['about'][]
    readonly undisputed?: readonly Dispute['about'][]
    readonly accepted?: readonly ClaimType[]
    readonly voices?: number
    readonly denied?: boolean
    readonly planned?: boolean
  }
  readonly reason: string
}

/** The rules of `world/grades.yaml`, for callers that bring none; a test holds the two equal. */
export const GRADE_RULES: readonly GradeRule[] = [
  {
    grade: 'weak',
    code: 'planned',
    when: { planned: true },
    reason: 'Only announced, threatened or asked for; nobody says that it happened.',
  },
  {
    grade: 'weak',
    code: 'denied',
    when: { denied: true },
    reason: 'Only a denial is told; who asserts it is not in these reports.',
  },
  {
    grade: 'confirmed',
    code: 'accepted',
    when: {
      accepted: [
        'airstrike',
        'shelling',
        'bombing',
        'chemical',
        'shooting',
        'killing',
        'detention',
        'abuse',
        'destruction',
        'offensive',
      ],
      undisputed: ['happened'],
    },
    reason: 'A party that is said to have done it says so itself.',
  },
  {
    grade: 'contested',
    code: 'contested',
    when: { disputes: ['happened', 'actor', 'control'] },
    reason: 'The accounts exclude each other.',
  },
  {
    grade: 'fair',
    code: 'figures',
    when: { voices: 2, disputes: ['figure'] },
    reason: 'Told by {voices} voices, whose figures exclude each other.',
  },
  {
    grade: 'fair',
    code: 'voices',
    when: { voices: 2 },
    reason: 'Told by {voices} voices that do not contradict each other.',
  },
  { grade: 'weak', code: 'single', when: { voices: 1 }, reason: 'Told by one voice only.' },
]

/** Gives the grade of the first rule that holds; `weak` where none does. */
export function gradeOf(
  accounts: readonly Told[],
  disputes: readonly Dispute[],
  rules: readonly GradeRule[],
  kin: Related,
): Pick<Incident, 'grade' | 'reason' | 'reasonCode' | 'reasonParams'> {
  const asserting = accounts.filter(t => t.account.status === 'reported')
  const voices = new Set(asserting.map(t => t.account.voice)).size
  const about = new Set(disputes.map(d => d.about))
  const rule = rules.find(({ when }) => {
    if (when.disputes && !when.disputes.some(d => about.has(d))) return false
    if (when.undisputed?.some(d => about.has(d))) return false
    if (when.accepted && !asserting.some(t => accepts(t, when.accepted!, kin))) return false
    if (when.voices !== undefined && voices < when.voices) return false
    const only = (status: string): boolean => accounts.every(t => t.account.status === status)
    return (when.denied ?? only('denied')) === only('denied') && (when.planned ?? only('planned')) === only('planned')
  })
  if (!rule) return { grade: 'weak', reason: 'No rule for grades fits.', reasonCode: 'none', reasonParams: { voices } }
  const detail = rule.grade === 'contested' ? ` ${disputes.map(d => d.text).join(' ')}` : ''
  const reason = rule.reason.replace('{voices}', String(voices)) + detail
  const named = rule.code === undefined ? {} : { reasonCode: rule.code, reasonParams: { voices } }
  return { grade: rule.grade, reason, ...named }
}

/** A party says of itself that it did it: it is both an actor and the source nearest the event. */
function accepts({ tellings }: Told, types: readonly ClaimType[], kin: Related): boolean {
  return tellings.some(({ claim, actors }) => {
    const speaker = claim.sources[0]?.id
    return types.includes(claim.type) && speaker != null && share(actors, [speaker], kin)
  })
}
