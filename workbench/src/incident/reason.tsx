import type { Incident } from '../../../src/record/index.ts'
import type { Label } from '../../../src/serve/api/index.ts'
import { lang } from '../state/address.ts'
import { useRuleWords } from '../state/rule-words.ts'
import { words } from '../state/words.ts'
import { Note } from '../text/text.tsx'
import { number } from '../text/values.tsx'

/** Why an incident has its grade, in the page's language; of a rule that is no more, what the record kept of it. */
export function Reason({ incident: { reason, reasonCode, reasonParams } }: { incident: Incident }) {
  const told = useRuleWords()
  if (!told) return null
  return <>{filled(told.grades[reasonCode ?? ''], reasonParams?.voices) ?? <Note text={reason} />}</>
}

/** How well it is known who did it, and why. */
export function AttributionLine({ incident }: { incident: Incident }) {
  const { attribution, attributionReason = '', attributionCode, attributionParams } = incident
  const { attributions, incident: w } = words.value
  const told = useRuleWords()
  if (attribution === undefined || !told) return null
  if (attribution === null) return <p>{w.noAttribution}</p>
  return (
    <p>
      <span class={`chip attribution-${attribution}`}>{attributions[attribution]}</span>{' '}
      {filled(told.attributions[attributionCode ?? ''], attributionParams?.voices) ?? <Note text={attributionReason} />}
    </p>
  )
}

/** A reason with its number of voices, bare in English, with the counted noun in Arabic; null where either is not known. */
function filled(label: Label | undefined, voices: number | undefined): string | null {
  const said = label?.[lang.value]
  if (said === undefined || !said.includes('{voices}')) return said ?? null
  if (voices === undefined) return null
  return said.replace('{voices}', lang.value === 'ar' ? words.value.list.voices(voices) : number(voices))
}
