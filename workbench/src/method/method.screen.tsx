import './method.css'
import { type ClaimType, FAMILIES, type Family } from '../../../src/record/index.ts'
import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { useTitle } from '../shell/title.ts'
import { to } from '../state/address.ts'
import { locale } from '../state/choices.ts'
import { words } from '../state/words.ts'
import { Grade } from '../text/grade.tsx'
import { number } from '../text/values.tsx'
import { FIGURES } from './figures.ts'

/** What the words of the record mean, how grades are made, what the coder gets wrong, how to cite. */
export function MethodScreen() {
  const { method: w, ...all } = words.value
  useTitle(w.title)
  return (
    <div class="page method">
      <header class="head">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
      </header>
      <section>
        <h2>{w.how}</h2>
        <ol>
          {w.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{w.limitsText}</p>
      </section>
      <section>
        <h2>{w.errors}</h2>
        <p class="lead">{w.errorsLead}</p>
        <Shares />
        <p>{w.errorsHint}</p>
      </section>
      <section>
        <h2>{w.grades}</h2>
        <p class="lead">{w.gradesLead}</p>
        <dl class="meanings">
          {(Object.keys(all.grades) as (keyof typeof all.grades)[]).map(grade => (
            <div key={grade}>
              <dt>
                <Grade grade={grade} />
              </dt>
              <dd>{all.gradeMeanings[grade]}</dd>
            </div>
          ))}
        </dl>
        <h3>{w.attribution}</h3>
        <p class="lead">{w.attributionLead}</p>
        <dl class="meanings">
          {(Object.keys(all.attributions) as (keyof typeof all.attributions)[]).map(attribution => (
            <div key={attribution}>
              <dt>{all.attributions[attribution]}</dt>
              <dd>{all.attributionMeanings[attribution]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{w.types}</h2>
        <div class="families">
          {Object.entries(FAMILIES).map(([family, types]) => (
            <section key={family}>
              <h3>{all.families[family as Family]}</h3>
              <dl class="meanings">
                {types.map((type: ClaimType) => (
                  <div key={type}>
                    <dt>{all.types[type]}</dt>
                    <dd>{w.typeMeanings[type]}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
      <section>
        <h2>{w.cite}</h2>
        <p>{w.citeLead}</p>
        <Citation />
      </section>
      <section>
        <h2>{w.api}</h2>
        <p>
          {w.apiLead} <a href={to('/api')}>{w.apiLink}</a>
        </p>
        <p class="meta">{w.basemap}</p>
      </section>
    </div>
  )
}

function oneDecimal(share: number): string {
  return share.toLocaleString(locale.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

function Shares() {
  const w = words.value.method
  return (
    <table class="shares">
      <caption class="hidden">{w.errors}</caption>
      <thead>
        <tr>
          <th scope="col">{w.measure}</th>
          <th scope="col">{w.share}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map(([name, share]) => (
          <tr key={name}>
            <th scope="row">{w.figures[name]}</th>
            <td>
              <bdi class="figure">{oneDecimal(share)} %</bdi>
              <span class="share" style={{ inlineSize: `${share}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Citation() {
  const asked = useAnswer('GET /api/about', {})
  return (
    <Answered asked={asked}>
      {({ version, counts }) => (
        <blockquote class="sheet citation">
          {words.value.method.citation(
            version,
            words.value.list.reports(counts.reports),
            words.value.overview.incidents(counts.incidents, number(counts.incidents)),
          )}
        </blockquote>
      )}
    </Answered>
  )
}
