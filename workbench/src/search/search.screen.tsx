import './search.css'
import { useEffect, useState } from 'preact/hooks'
import type { SearchView } from '../../../src/serve/api/index.ts'
import { SEARCH_KINDS } from '../../../src/serve/api/shared.ts'
import { Answered } from '../api/answered.tsx'
import { ask } from '../api/ask.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useTitle } from '../shell/title.ts'
import { lang, query, setQuery, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { Day } from '../text/values.tsx'
import { Sentence } from './sentence.tsx'

type Kind = (typeof SEARCH_KINDS)[number]
type Item = SearchView['items'][number]

/** Search over the texts of reports, forgiving of spelling unless strict. */
export function SearchScreen() {
  const w = words.value.search
  const q = query.value.get('q') ?? ''
  const within = (SEARCH_KINDS.find(kind => kind === query.value.get('within')) ?? 'text') as Kind
  const strict = query.value.get('strict') === '1'
  useTitle(q === '' ? w.title : `${q} · ${w.title}`)
  return (
    <div class="page search">
      <h1>{w.title}</h1>
      <search aria-label={w.label}>
        <form
          onSubmit={event => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            const text = (name: string) => String(form.get(name) ?? '').trim()
            setQuery({ q: text('q'), within: text('within'), strict: text('strict') }, { replace: false })
          }}
        >
          <label class="wide">
            {w.words}
            <input type="search" name="q" dir="auto" defaultValue={q} key={q} placeholder={w.hint} />
          </label>
          <label>
            {w.within}
            <select name="within" defaultValue={within} key={within}>
              {SEARCH_KINDS.map(kind => (
                <option key={kind} value={kind} selected={kind === within}>
                  {w.kinds[kind]}
                </option>
              ))}
            </select>
          </label>
          <label class="switch">
            <input type="checkbox" name="strict" value="1" defaultChecked={strict} /> {w.strict}
          </label>
          <button type="submit" class="main">
            {w.submit}
          </button>
          <p class="meta">{w.strictHint}</p>
        </form>
      </search>
      {q === '' ? (
        <p class="lead">{w.begin}</p>
      ) : (
        <Results key={`${q} ${within} ${strict}`} q={q} within={within} strict={strict} />
      )}
    </div>
  )
}

function Results({ q, within, strict }: { q: string; within: Kind; strict: boolean }) {
  const w = words.value.search
  const asking = { q, within, strict: strict ? ('1' as const) : ('' as const) }
  const asked = useAnswer('GET /api/search', { query: asking })
  const [pages, setPages] = useState<readonly SearchView[]>([])
  useEffect(() => {
    if (asked.state === 'there') setPages([asked.answer])
  }, [asked.state])
  return (
    <Answered asked={asked}>
      {first => {
        const all = pages.length > 0 ? pages : [first]
        const last = all.at(-1)!
        const items = all.flatMap(page => page.items)
        return (
          <section aria-label={w.found}>
            <p role="status" class="meta">
              {items.length === 0 && last.next === null ? w.none : w.candidates(first.candidates)}
              {items.length === 0 && strict && ` ${w.noneStrict}`}
            </p>
            {first.known.length > 0 && (
              <p class="meta">
                {w.known}:{' '}
                {[...new Set(first.known.map(({ label }) => label[lang.value]))].map((name, n) => (
                  <span key={name}>
                    {n > 0 && words.value.comma}
                    <Text text={name} />
                  </span>
                ))}
              </p>
            )}
            <ol class="plain results">
              {items.map(item => (
                <Result key={item.report.id} item={item} names={last.names} />
              ))}
            </ol>
            {last.next !== null && (
              <button
                type="button"
                onClick={async () => {
                  const next = await ask('GET /api/search', { query: { ...asking, cursor: last.next! } })
                  setPages([...all, next])
                }}
              >
                {w.further}
              </button>
            )}
          </section>
        )
      }}
    </Answered>
  )
}

function Result({ item, names }: { item: Item; names: SearchView['names'] }) {
  const w = words.value
  const { report, sentences, more, claims } = item
  const address = to(`/reports/${encodeURIComponent(report.id)}`)
  const outlet =
    report.outlet === null ? w.report.noOutlet : (names.outlets[report.outlet]?.[lang.value] ?? report.outlet)
  return (
    <li>
      <h2>
        <a href={claims[0] ? `${address}#${encodeURIComponent(claims[0])}` : address}>
          <Text text={report.title ?? report.id} />
        </a>
      </h2>
      <p class="meta">
        <Text text={outlet} /> · <Day day={report.published} />
        {claims.length > 0 && ` · ${w.search.claims(claims.length)}`}
      </p>
      {sentences.map(sentence => (
        <Sentence key={sentence.start} sentence={sentence} />
      ))}
      {more > 0 && <p class="meta">{w.search.more(more)}</p>}
    </li>
  )
}
