import '../judging/judging.css'
import '../judging/loud.css'
import './adding.css'
import { useEffect } from 'preact/hooks'
import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { askWhoIAm, me } from '../judging/reader.ts'
import type { ScreenProps } from '../shell/screens.ts'
import { useTitle } from '../shell/title.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Adding } from './adding.tsx'

/** Adds to a report a claim that the program missed. */
export function AddingScreen({ params }: ScreenProps) {
  const id = params.id!
  const view = useAnswer('GET /api/reports/:id', { params: { id }, query: {} })
  const judging = useAnswer('GET /api/reports/:id/judging', { params: { id }, query: {} })
  const w = words.value
  useTitle(w.adding.title)
  useEffect(() => {
    void askWhoIAm()
  }, [])
  if (me.value?.readOnly)
    return (
      <div class="page">
        <p>
          <a href={to(`/reports/${encodeURIComponent(id)}`)}>{w.adding.back}</a>
        </p>
        <p class="lead">{w.judging.readOnly}</p>
      </div>
    )
  return (
    <Answered asked={view}>
      {report => <Answered asked={judging}>{({ version }) => <Adding view={report} on={version} />}</Answered>}
    </Answered>
  )
}
