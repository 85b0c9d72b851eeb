import type { Figure, Victims } from '../../../src/record/index.ts'
import { words } from '../state/words.ts'
import { Bounds } from './values.tsx'

/** A figure and who they were; where nobody says how many, who they were stands first. */
export function Toll({ figure, who }: { figure: Figure; who: Victims }) {
  const w = words.value
  const named = <span class="meta">{w.victims[who]}</span>
  if (figure.min === null && figure.max === null)
    return (
      <>
        {named}
        {w.comma}
        <Bounds figure={figure} />
      </>
    )
  return (
    <>
      <Bounds figure={figure} /> {named}
    </>
  )
}
