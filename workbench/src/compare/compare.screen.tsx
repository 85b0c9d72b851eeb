import './compare.css'
import '../judging/loud.css'
import { useState } from 'preact/hooks'
import { isDay } from '../../../src/record/index.ts'
import type { CompareRow, CompareView } from '../../../src/serve/api/index.ts'
import { Answered, AnsweredWithNames } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { DayField } from '../days/day-field.tsx'
import { useTitle } from '../shell/title.ts'
import { lang, query, setQuery, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { useKnown } from '../text/known.ts'
import { phrase } from '../text/phrase.tsx'
import { Text } from '../text/text.tsx'
import { Days, Num } from '../text/values.tsx'
import { TellerChoice, type Tellers } from './teller-choice.tsx'
import { Told } from './told.tsx'

const SHOWN = ['all', 'both', 'differently', 'a', 'b'] as const
type Shown = (typeof SHOWN)[number]

/** Two outlets or two sides over some days, incident by incident. */
export function CompareScreen() {
  const w = words.value.compare
  useTitle(w.title)
  const also = ['a', 'b'].flatMap(name => /^side:(.+)$/.exec(query.value.get(name) ?? '')?.[1] ?? [])
  const tellers = useAnswer('GET /api/tellers', { query: { also: also.join(',') } })
  return (
    <div class="page compare">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Answered asked={tellers}>{answer => <Chosen tellers={answer} />}</Answered>
    </div>
  )
}

function Chosen({ tellers }: { tellers: Tellers }) {
  const w = words.value.compare
  const value = (name: string) => query.value.get(name) ?? ''
  const [a, b] = [tellerIn('a'), tellerIn('b')]
  return (
    <>
      <form
        onSubmit={event => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const text = (name: string) => String(form.get(name) ?? '')
          setQuery({ a: text('a'), b: text('b'), from: text('from'), to: text('to') }, { replace: false })
        }}
      >
        <TellerChoice name="a" label={w.first} value={a} tellers={tellers} />
        <TellerChoice name="b" label={w.second} value={b} tellers={tellers} />
        <Span key={`${value('from')} ${value('to')}`} first={value('from')} last={value('to')} />
        <button type="submit" class="main">
          {w.submit}
        </button>
      </form>
      {a === '' || b === '' ? (
        <p class="lead">{w.begin}</p>
      ) : (
        <Compared a={a} b={b} from={value('from')} until={value('to')} tellers={tellers} />
      )}
    </>
  )
}

function Span({ first, last }: { first: string; last: string }) {
  const w = words.value.compare
  const [from, setFrom] = useState(isDay(first) ? first : '')
  const [until, setUntil] = useState(isDay(last) ? last : '')
  return (
    <>
      <DayField name="from" label={w.from} value={from} set={setFrom} />
      <DayField name="to" label={w.to} value={until} set={setUntil} from={from} near={from} />
    </>
  )
}

/** A teller of the address; empty where it names none. */
function tellerIn(name: 'a' | 'b'): string {
  const given = query.value.get(name) ?? ''
  return /^(outlet|side):./.test(given) ? given : ''
}

function nameOf(teller: string, { outlets, sides }: Tellers): string {
  const id = teller.slice(teller.indexOf(':') + 1)
  const known = teller.startsWith('side:')
    ? sides.find(side => side.id === id)?.label
    : outlets.find(({ outlet }) => outlet === id)?.label
  return known?.[lang.value] ?? id
}

function Compared(given: { a: string; b: string; from: string; until: string; tellers: Tellers }) {
  const { a, b, from, until, tellers } = given
  const asked = useAnswer('GET /api/compare', { query: { a, b, from, to: until } })
  return (
    <AnsweredWithNames asked={asked}>
      {answer => <Rows answer={answer} a={nameOf(a, tellers)} b={nameOf(b, tellers)} />}
    </AnsweredWithNames>
  )
}

function Rows({ answer, a, b }: { answer: CompareView; a: string; b: string }) {
  const w = words.value.compare
  const shown: Shown = SHOWN.find(one => one === query.value.get('show')) ?? 'all'
  const rows = answer.rows.filter(row => isShown(row, shown))
  const label = {
    all: w.all,
    both: w.both,
    differently: w.differently,
    a: phrase(w.only, <Text text={a} />),
    b: phrase(w.only, <Text text={b} />),
  }
  const count = { all: answer.rows.length, ...answer.counts }
  return (
    <>
      {!answer.whole && (
        <p class="loud" role="alert">
          {w.notWhole}
        </p>
      )}
      <fieldset class="shown">
        <legend class="hidden">{w.show}</legend>
        {SHOWN.map(one => (
          <button
            key={one}
            type="button"
            aria-pressed={one === shown}
            onClick={() => setQuery({ show: one === 'all' ? '' : one })}
          >
            {label[one]} <Num n={count[one]} />
          </button>
        ))}
      </fieldset>
      {answer.rows.length === 0 ? (
        <p class="lead" role="status">
          {w.nothing}
        </p>
      ) : (
        <section class="scroll" aria-label={w.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.incident}</th>
                <th scope="col">
                  <Text text={a} />
                </th>
                <th scope="col">
                  <Text text={b} />
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <Row key={row.incident.id} row={row} a={a} b={b} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}

function isShown({ told, differs }: CompareRow, shown: Shown): boolean {
  if (shown === 'all') return true
  return shown === 'differently' ? differs.length > 0 : told === shown
}

function Row({ row, a, b }: { row: CompareRow; a: string; b: string }) {
  const w = words.value
  const known = useKnown()
  const { incident, told, differs } = row
  return (
    <tr class={differs.length > 0 ? 'differs' : told}>
      <th scope="row">
        <a href={to(`/incidents/${encodeURIComponent(incident.id)}`)}>
          {incident.types.map(type => w.types[type] ?? type).join(w.comma)}
        </a>
        <p class="meta">
          {incident.place ? <Text text={known.place(incident.place.id) ?? incident.place.name} /> : w.unknownPlace} ·{' '}
          <Days range={incident.date} />
        </p>
        <p>
          {told === 'both' && differs.length === 0 && <span class="chip">{w.compare.alike}</span>}
          {differs.map(one => (
            <span key={one} class="chip disputed">
              {w.compare.differences[one]}
            </span>
          ))}
        </p>
      </th>
      <td data-teller={a}>
        <Told told={row.a} />
      </td>
      <td data-teller={b}>
        <Told told={row.b} />
      </td>
    </tr>
  )
}
