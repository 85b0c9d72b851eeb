import './chain.css'
import { to } from '../state/address.ts'
import { useKnown } from './known.ts'
import { Text } from './text.tsx'

/** A chain of sources, nearest the event first and the outlet last; each leads to what it told. */
export function Chain({ chain }: { chain: readonly string[] }) {
  return (
    <span class="chain">
      {chain.map((name, n) => (
        <span key={n}>{n === chain.length - 1 ? <Outlet given={name} /> : <SourceLink source={name} />}</span>
      ))}
    </span>
  )
}

/** An outlet by its usual name; what the report calls it stays at hand. */
export function Outlet({ given }: { given: string }) {
  const usual = useKnown().outlet(given)
  return (
    <a class="quiet" href={to(`/sources/${encodeURIComponent(given)}`)}>
      <Text text={usual} title={usual === given ? undefined : given} />
    </a>
  )
}

export function SourceLink({ source }: { source: string }) {
  return (
    <a class="quiet" href={to(`/sources/${encodeURIComponent(source)}`)}>
      <Text text={source} />
    </a>
  )
}
