import type { AttributionRule, GradeRule } from './grades.ts'

// For callers that bring no rules of their own; a test holds them equal to the files in `world/`.

/** The rules of `world/grades.yaml`. */
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
    grade: 'discounted',
    code: 'discounted',
    when: { retracted: true },
    reason: 'All who told of it took it back.',
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
      undisputed: ['happened', 'actor'],
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

/** The rules of `world/attributions.yaml`. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  {
    attribution: 'declared',
    code: 'declared',
    when: { declared: true, undisputed: ['happened', 'actor'] },
    reason: 'A party that is said to have done it says so itself.',
  },
  {
    attribution: 'contested',
    code: 'contested',
    when: { disputes: ['actor'] },
    reason: 'The accounts name doers that exclude each other, or the one who is named denies it.',
  },
  {
    attribution: 'likely',
    code: 'likely',
    when: { voices: 2 },
    reason: '{voices} voices name who did it, none against the other.',
  },
  { attribution: 'single', code: 'single', when: { voices: 1 }, reason: 'One voice names who did it.' },
]
