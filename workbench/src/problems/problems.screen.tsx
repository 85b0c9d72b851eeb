import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { useTitle } from '../shell/title.ts'
import '../reports/reports.css'
import { words } from '../state/words.ts'
import { Note, Text } from '../text/text.tsx'

/** What could not be used in the last run, or was used with doubt. */
export function ProblemsScreen() {
  const { problems: w } = words.value
  const asked = useAnswer('GET /api/problems', {})
  useTitle(w.title)
  return (
    <div class="page">
      <header class="head">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
      </header>
      <Answered asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="open">{w.none}</p>
          ) : (
            <table class="rows">
              <caption class="hidden">{w.title}</caption>
              <thead>
                <tr>
                  {[w.level, w.where, w.what, w.remedy].map(name => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map(({ level, where, what, remedy }) => (
                  <tr key={`${where} ${what}`}>
                    <td>
                      <span class={`chip problem-${level}`}>{w.levels[level]}</span>
                    </td>
                    <td>
                      <Text text={where} />
                    </td>
                    <td>
                      <Note text={what} />
                    </td>
                    <td>
                      <Note text={remedy} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </div>
  )
}
