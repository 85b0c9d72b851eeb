import { CLAIM_TYPES, FAMILIES, type Family } from '../../../src/record/index.ts'
import { words } from '../state/words.ts'

/** One of some values, by their names in the page's language. */
export function Choose<T extends string>(given: {
  label: string
  value: T
  options: readonly T[]
  names: Readonly<Record<T, string>>
  set: (value: T) => void
}) {
  const { label, value, options, names, set } = given
  return (
    <select aria-label={label} value={value} onChange={event => set(event.currentTarget.value as T)}>
      {options.map(option => (
        <option key={option} value={option}>
          {names[option] ?? option}
        </option>
      ))}
    </select>
  )
}

/** The type of a claim, by families; none is chosen beforehand where there is none yet. */
export function ChooseType({ value, set }: { value: string; set: (type: string) => void }) {
  const w = words.value
  return (
    <select
      aria-label={w.judging.fields.type}
      required
      value={value}
      onChange={event => set(event.currentTarget.value)}
    >
      {!CLAIM_TYPES.some(type => type === value) && <option value="">{w.adding.chooseType}</option>}
      {(Object.keys(FAMILIES) as Family[]).map(family => (
        <optgroup key={family} label={w.families[family]}>
          {FAMILIES[family].map(type => (
            <option key={type} value={type}>
              {w.types[type]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
