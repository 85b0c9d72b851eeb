import type { ClaimType } from '../../../src/record/index.ts'
import type { Label } from '../../../src/serve/api/index.ts'
import { lang, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Grade } from '../text/grade.tsx'
import { Text } from '../text/text.tsx'
import { Bounds, Days } from '../text/values.tsx'
import type { Row } from './table.ts'

/** Parties of one side that a row names. */
const PARTIES = 2

export function IncidentRow({ row }: { row: Row }) {
  const w = words.value
  const place = row.place
  const label = place?.label?.[lang.value] ?? place?.name
  return (
    <article class="incident-row">
      <p class="when">
        <Days range={row.date} />
        <Grade grade={row.grade} />
      </p>
      <p class="what">
        <a href={to(`/incidents/${encodeURIComponent(row.id)}`)}>
          <strong>{row.types.map(type => w.types[type as ClaimType] ?? type).join(w.comma)}</strong>{' '}
          {label ? <Text text={label} /> : <span class="open">{w.unknownPlace}</span>}
        </a>
      </p>
      <p class="who">
        <Parties parties={row.actors} />
        {row.targets.length > 0 && (
          <>
            {' '}
            <span class="against">{w.list.against}</span> <Parties parties={row.targets} />
          </>
        )}
      </p>
      <p class="told">
        {row.killed && (
          <span>
            {w.outcomes.killed} <Bounds figure={row.killed} />
          </span>
        )}
        {row.wounded && (
          <span>
            {w.outcomes.wounded} <Bounds figure={row.wounded} />
          </span>
        )}
        <span>{w.list.voices(row.voices)}</span>
        {row.disputes.length > 0 && (
          <span class="dispute">
            {w.list.disputed}: {row.disputes.map(about => w.incident.about[about]).join(w.comma)}
          </span>
        )}
      </p>
    </article>
  )
}

function Parties({ parties }: { parties: readonly Label[] }) {
  const w = words.value
  const rest = parties.length - PARTIES
  return (
    <>
      {parties.slice(0, PARTIES).map((party, n) => (
        <span key={party.en}>
          {n > 0 && w.comma}
          <Text text={party[lang.value]} />
        </span>
      ))}
      {rest > 0 && <span class="meta"> {w.more(rest)}</span>}
    </>
  )
}
