import type { Grade as GradeName } from '../../../src/record/index.ts'
import { words } from '../state/words.ts'

export function Grade({ grade }: { grade: GradeName }) {
  const w = words.value
  return (
    <span class={`chip grade-${grade}`} title={w.gradeMeanings[grade]}>
      {w.grades[grade] ?? grade}
    </span>
  )
}
