import './choices-menu.css'
import { lang } from '../state/address.ts'
import { choices, choose } from '../state/choices.ts'
import { words } from '../state/words.ts'

/** What a reader may choose for this browser. */
export function ChoicesMenu() {
  const w = words.value.app
  const { digits, months, veil } = choices.value
  return (
    <details class="choices">
      <summary>{w.choices}</summary>
      <div class="sheet">
        {lang.value === 'ar' && (
          <>
            <label>
              {w.digits}
              <select
                value={digits}
                onChange={({ currentTarget: { value } }) => choose({ digits: value === 'arabic' ? 'arabic' : 'latin' })}
              >
                <option value="latin">{w.digitSets.latin}</option>
                <option value="arabic">{w.digitSets.arabic}</option>
              </select>
            </label>
            <label>
              {w.months}
              <select
                value={months}
                onChange={({ currentTarget: { value } }) => choose({ months: value === 'egypt' ? 'egypt' : 'levant' })}
              >
                <option value="levant">{w.monthSets.levant}</option>
                <option value="egypt">{w.monthSets.egypt}</option>
              </select>
            </label>
          </>
        )}
        <label class="check">
          <input
            type="checkbox"
            name="veil"
            checked={veil}
            onChange={({ currentTarget: { checked } }) => choose({ veil: checked })}
          />
          {w.veil}
        </label>
      </div>
    </details>
  )
}
