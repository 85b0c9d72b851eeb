import type { Answer, Api } from '../../../src/serve/api/index.ts'
import { ThingPicker } from '../judging/thing-picker.tsx'
import { lang, setQuery } from '../state/address.ts'
import { words } from '../state/words.ts'

export type Tellers = Answer<Api['GET /api/tellers']>

/** One of the two that are compared. */
export function TellerChoice(given: { name: string; label: string; value: string; tellers: Tellers }) {
  const { name, label, value, tellers } = given
  const w = words.value.compare
  const option = (teller: string, shown: string) => (
    <option key={teller} value={teller} selected={teller === value}>
      {shown}
    </option>
  )
  return (
    <div class="teller">
      <label>
        {label}
        <select name={name} required key={value}>
          {option('', w.choose)}
          <optgroup label={w.outlets}>
            {tellers.outlets.map(({ outlet, label }) => option(`outlet:${outlet}`, label[lang.value]))}
          </optgroup>
          {tellers.sides.length > 0 && (
            <optgroup label={w.sides}>
              {tellers.sides.map(({ id, label }) => option(`side:${id}`, label[lang.value]))}
            </optgroup>
          )}
        </select>
      </label>
      <ThingPicker
        kind="actor"
        id={null}
        label={`${label}: ${w.otherSide}`}
        hint={w.otherSide}
        names={{}}
        choose={id => id && setQuery({ [name]: `side:${id}` })}
      />
    </div>
  )
}
