import './loud.css'
import { useAnswer } from '../api/use-answer.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { History } from './history.tsx'

/** On an incident's page: what persons decided about it as a whole, and where more is decided. */
export function IncidentJudged({ id }: { id: string }) {
  const w = words.value.judging
  const asked = useAnswer('GET /api/incidents/:id/judging', { params: { id } })
  return (
    <section class="judged-here">
      {asked.state === 'there' && <History history={asked.answer.history} />}
      <p class="no-print">
        <a href={`${to('/judging')}?${new URLSearchParams({ incident: id })}`}>{w.judgeItsClaims}</a> ·{' '}
        <a href={to(`/regroup/${encodeURIComponent(id)}`)}>{w.regroup}</a>
      </p>
    </section>
  )
}
