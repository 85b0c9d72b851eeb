import type { Incident } from '../../../src/record/index.ts'
import { words } from '../state/words.ts'
import { Note } from '../text/text.tsx'

/** Why an incident has its grade, in the page's language; a reason that an editor of the rules wrote stands as it is. */
export function Reason({ incident: { reason, reasonCode, reasonParams } }: { incident: Incident }) {
  const known = words.value.reasons as Readonly<Record<string, (voices: number) => string>>
  const say = known[reasonCode ?? '']
  if (!say) return <Note text={reason} />
  return <span>{say(reasonParams?.voices ?? 1)}</span>
}

/** How well it is known who did it, and why. */
export function AttributionLine({ incident: { attribution, attributionReason } }: { incident: Incident }) {
  const { attributions, attributionMeanings, incident: w } = words.value
  if (attribution === undefined) return null
  if (attribution === null) return <p>{w.noAttribution}</p>
  return (
    <p>
      <span class={`chip attribution-${attribution}`} title={attributionReason}>
        {attributions[attribution]}
      </span>{' '}
      {attributionMeanings[attribution]}
    </p>
  )
}
