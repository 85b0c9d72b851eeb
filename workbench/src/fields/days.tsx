import type { ClaimDate } from '../../../src/record/index.ts'
import { DayField } from '../days/day-field.tsx'
import { words } from '../state/words.ts'
import { Quoted } from '../text/text.tsx'
import type { Editing } from './field-body.tsx'

const OPEN: ClaimDate = { from: '', to: '', said: null, rule: 'said' }

/** First and last day with the words that say so, the day of publication, or none at all. */
export function Days({ value, set, published }: Editing<ClaimDate | null>) {
  const w = words.value.judging
  const day = value ?? OPEN
  const change = (changed: Partial<ClaimDate>) => set({ ...day, rule: 'said', ...changed })
  return (
    <>
      <p class="days">
        <DayField
          label={w.firstDay}
          required={value !== null}
          value={day.from}
          near={published}
          set={from => change({ from, to: day.to || from })}
        />{' '}
        <DayField
          label={w.lastDay}
          required={value !== null}
          from={day.from}
          value={day.to}
          near={day.from || published}
          set={to => change({ to })}
        />
      </p>
      {day.said && (
        <p>
          <Quoted text={day.said.text} />{' '}
          <button type="button" class="bare" onClick={() => change({ said: null })}>
            {w.remove}
          </button>
        </p>
      )}
      <p>
        {published !== null && value?.rule !== 'published' && (
          <button
            type="button"
            class="bare"
            onClick={() => set({ from: published, to: published, said: null, rule: 'published' })}
          >
            {w.dayPublished}
          </button>
        )}{' '}
        {value && (
          <button type="button" class="bare" onClick={() => set(null)}>
            {w.leaveOpen}
          </button>
        )}
      </p>
    </>
  )
}
