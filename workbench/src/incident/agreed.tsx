import type { Incident } from '../../../src/record/index.ts'
import { partiesOf } from '../claims/parties.ts'
import { PartyLine } from '../claims/party-list.tsx'
import { Fact, Facts } from '../shell/facts.tsx'
import { words } from '../state/words.ts'
import { useKnown } from '../text/known.ts'
import { Text } from '../text/text.tsx'
import { Toll } from '../text/toll.tsx'
import { Days } from '../text/values.tsx'
import { agreement } from './agreement.ts'
import type { FindTold } from './claims.ts'

export function Agreed({ incident, find }: { incident: Incident; find: FindTold }) {
  const w = words.value
  const known = useKnown()
  const { types, actors, tolls, dates, places } = agreement(incident, ref => find(ref)?.claim ?? null)
  if (types.length + actors.length + tolls.length + dates.length + places.length === 0)
    return <p>{w.incident.nothingShared}</p>
  return (
    <Facts>
      {types.length > 0 && <Fact name={w.incident.type}>{types.map(type => w.types[type] ?? type).join(w.comma)}</Fact>}
      {dates.map(date => (
        <Fact key={date.from} name={w.incident.date}>
          <Days range={date} />
        </Fact>
      ))}
      {places.map(place => (
        <Fact key={place.start} name={w.incident.place}>
          <Text text={known.place(place.id) ?? place.text} />
        </Fact>
      ))}
      {actors.length > 0 && (
        <Fact name={w.incident.actors}>
          <PartyLine parties={partiesOf(actors, known)} />
        </Fact>
      )}
      {tolls.map(toll => (
        <Fact key={`${toll.outcome} ${toll.who}`} name={w.outcomes[toll.outcome]}>
          <Toll figure={toll} who={toll.who} />
        </Fact>
      ))}
    </Facts>
  )
}
