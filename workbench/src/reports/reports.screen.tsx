import './reports.css'
import type { ReportsView } from '../../../src/serve/api/index.ts'
import { AnsweredWithNames } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { useTitle } from '../shell/title.ts'
import { query, setQuery, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Outlet } from '../text/chain.tsx'
import { Text } from '../text/text.tsx'
import { Day, Num, number } from '../text/values.tsx'

/** Rows of a page, as the server counts them. */
const PAGE = 50

/** Every report, or those that hold some words. */
export function ReportsScreen() {
  const w = words.value
  const q = query.value.get('q') ?? ''
  const page = Math.max(1, Math.trunc(Number(query.value.get('page'))) || 1)
  const asked = useAnswer('GET /api/reports', { query: { q, page } })
  useTitle(w.reports.title)
  return (
    <div class="page">
      <header class="head">
        <h1>{w.reports.title}</h1>
        <p class="lead">{w.reports.lead}</p>
        <form
          class="find"
          onSubmit={event => {
            event.preventDefault()
            setQuery({ q: String(new FormData(event.currentTarget).get('q')).trim(), page: '' }, { replace: false })
          }}
        >
          <label>
            {w.filter.text}{' '}
            <input type="search" name="q" key={q} defaultValue={q} dir="auto" placeholder={w.filter.textHint} />
          </label>
          <button type="submit" class="main">
            {w.filter.submit}
          </button>
        </form>
      </header>
      <AnsweredWithNames asked={asked}>
        {view =>
          view.items.length > 0 ? (
            <Rows view={view} page={page} />
          ) : (
            <p class="open">{q ? w.reports.none : w.reports.empty}</p>
          )
        }
      </AnsweredWithNames>
    </div>
  )
}

function Rows({ view, page }: { view: ReportsView; page: number }) {
  const w = words.value
  return (
    <>
      <table class="rows">
        <caption class="hidden">{w.reports.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.reports.date}</th>
            <th scope="col">{w.reports.report}</th>
            <th scope="col">{w.reports.outlet}</th>
            <th scope="col" class="number">
              {w.reports.claims}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.items.map(({ id, published, title, outlet, claims }) => (
            <tr key={id}>
              <td class="when">
                <Day day={published} />
              </td>
              <td>
                <a href={to(`/reports/${encodeURIComponent(id)}`)}>
                  <Text text={title ?? id} />
                </a>
              </td>
              <td>{outlet ? <Outlet given={outlet} /> : <span class="open">{w.report.noOutlet}</span>}</td>
              <td class="number">
                <Num n={claims} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={page} total={view.total} />
    </>
  )
}

/** "51–100 of 240" with the pages beside. */
function Pager({ page, total }: { page: number; total: number }) {
  const { list } = words.value
  const [first, last] = [(page - 1) * PAGE + 1, Math.min(page * PAGE, total)]
  const turn = (to: number) => () => setQuery({ page: to === 1 ? '' : String(to) }, { replace: false })
  return (
    <nav class="pager no-print" aria-label={list.pages}>
      {page > 1 && (
        <button type="button" onClick={turn(page - 1)}>
          {list.newer}
        </button>
      )}
      <bdi>{list.shown(number(first), number(last), number(total))}</bdi>
      {last < total && (
        <button type="button" onClick={turn(page + 1)}>
          {list.older}
        </button>
      )}
    </nav>
  )
}
