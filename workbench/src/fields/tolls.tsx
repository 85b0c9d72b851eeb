import { type Casualty, OUTCOMES, VICTIMS } from '../../../src/record/index.ts'
import { words } from '../state/words.ts'
import { Quoted } from '../text/text.tsx'
import { Choose } from './choose.tsx'
import type { Editing } from './field-body.tsx'
import { Rows } from './rows.tsx'

/** Figures of persons: what became of how many, at least and at most, and who they were. */
export function Tolls({ value, set, words: chosen }: Editing<readonly Casualty[]>) {
  const w = words.value
  const bound = (text: string) => (text.trim() === '' ? null : Number(text))
  return (
    <Rows
      items={value}
      set={set}
      show={(one, change) => (
        <p class="toll">
          <Choose
            label={w.incident.outcome}
            value={one.outcome}
            options={OUTCOMES}
            names={w.outcomes}
            set={outcome => change({ ...one, outcome })}
          />
          {(['min', 'max'] as const).map(side => (
            <label key={side}>
              {w.judging[side]}{' '}
              <input
                type="number"
                min={side === 'max' ? (one.min ?? 0) : 0}
                step={1}
                dir="ltr"
                placeholder={w.judging.open}
                value={one[side] ?? ''}
                onInput={event => change({ ...one, [side]: bound(event.currentTarget.value) })}
              />
            </label>
          ))}
          <Choose
            label={w.incident.who}
            value={one.who}
            options={VICTIMS}
            names={w.victims}
            set={who => change({ ...one, who })}
          />
          <Quoted text={one.evidence.text} />
          {chosen && (
            <button type="button" class="bare" onClick={() => change({ ...one, evidence: chosen })}>
              {w.judging.takeWords}
            </button>
          )}
        </p>
      )}
    />
  )
}
