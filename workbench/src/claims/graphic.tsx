import './graphic.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Claim } from '../../../src/record/index.ts'
import { choices } from '../state/choices.ts'
import { words } from '../state/words.ts'

/** True for a claim whose words tell of people harmed. */
export function isGraphic({ type, casualties }: Claim): boolean {
  return (
    type === 'abuse' ||
    type === 'killing' ||
    type === 'chemical' ||
    casualties.some(({ outcome }) => outcome === 'killed' || outcome === 'wounded')
  )
}

/** Words that tell of people harmed: behind a veil where the reader chose so, until asked for. */
export function Veil({ over, children }: { over: readonly Claim[]; children: ComponentChildren }) {
  const [lifted, setLifted] = useState(false)
  if (!choices.value.veil || lifted || !over.some(isGraphic)) return <>{children}</>
  return (
    <button type="button" class="veil" onClick={() => setLifted(true)}>
      {words.value.app.veiled}
    </button>
  )
}
