import type { TextWord } from '../../text/index.ts'
import { runsOn, type Slot, type SlotHit, type Slots, withClitic } from '../patterns/index.ts'
import type { NumberRead, NumberVocabulary } from '../quantities/index.ts'
import type { TimeWord, Unit } from './vocabulary.ts'

/** A length of time; `count` is null where the words leave it open (`أيام`). */
export interface Duration {
  readonly unit: Unit
  readonly count: number | null
}

/** No report counts more days, weeks or years; a larger figure would lead out of the calendar. */
export const MOST_UNITS = 999

interface UnitHit {
  readonly end: number
  readonly value: TimeWord
}

/** The slot `<duration>`: ثلاثة أيام · يومين · شهر واحد · أيام · بضعة أيام · عام ونصف. */
export function durationSlot(slots: Slots, numbers: NumberVocabulary): Slot {
  const [n, few, unit] = [slots.get('n')!, slots.get('few')!, slots.get('unit')!]
  const [some, just] = [slots.get('some')!, slots.get('just')!]
  const unitAt = (words: readonly TextWord[], at: number, head: string) =>
    unit.read(words, at, head)[0] as UnitHit | undefined

  const finish = (words: readonly TextWord[], { end, value }: UnitHit, count: number | null): SlotHit => {
    const { unit: name, times = 1 } = value
    const hit = (end: number, units: number | null): SlotHit => {
      const all = units === null ? null : units * times
      return { end, value: { unit: name!, count: all !== null && all <= MOST_UNITS ? all : null } satisfies Duration }
    }
    const joined = count === null ? undefined : withClitic(words, end, numbers.and)[0]
    const half = joined && numbers.read(words[joined.at]!, joined.head).find(number => number.class === 'half')
    if (half) return hit(joined.at + 1, count! + half.min)
    const next = words[end]
    const added = runsOn(next) ? (count === null ? some : just).read(words, end, next.shape.fold)[0] : undefined
    return hit(added?.end ?? end, count)
  }

  return {
    keys: new Set([...n.keys, ...few.keys, ...unit.keys]),
    read(words, at, head) {
      const hits: SlotHit[] = []
      const bare = unitAt(words, at, head)
      if (bare) hits.push(finish(words, bare, bare.value.many ? null : (bare.value.count ?? 1)))
      for (const hit of [...n.read(words, at, head), ...few.read(words, at, head)]) {
        const word = words[hit.end]
        const counted = runsOn(word) ? unitAt(words, hit.end, word.shape.fold) : undefined
        const { min, max } = hit.value as Partial<NumberRead>
        if (counted) hits.push(finish(words, counted, min !== undefined && min === max ? min : null))
      }
      return hits
    },
  }
}
