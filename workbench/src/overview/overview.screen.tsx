import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { useTitle } from '../shell/title.ts'
import { words } from '../state/words.ts'
import { IncidentList } from './incident-list.tsx'

export function OverviewScreen() {
  const asked = useAnswer('GET /api/overview', {})
  useTitle(words.value.overview.title)
  return (
    <>
      <h1 class="hidden">{words.value.overview.title}</h1>
      <Answered asked={asked}>{table => <IncidentList table={table} rows={table.ids.map((_, n) => n)} />}</Answered>
    </>
  )
}
