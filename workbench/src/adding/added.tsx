import type { Judgement } from '../../../src/record/index.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Quoted } from '../text/text.tsx'
import type { Made } from './adding.tsx'

/** What was added since this screen was opened, the last one first; it can be taken back. */
export function Added(given: {
  made: readonly Made[]
  kept: readonly (Judgement | null)[]
  report: string
  undo: () => void
}) {
  const { made, kept, report, undo } = given
  const w = words.value
  return (
    <div class="added" role="status">
      {made.map(({ claim }, n) => {
        const judgement = kept[n]
        return (
          <p key={made[n]!.step.key}>
            {judgement ? w.adding.added : w.adding.onItsWay} {w.types[claim.type]} <Quoted text={claim.trigger.text} />{' '}
            {judgement && (
              <a href={`${to(`/reports/${encodeURIComponent(report)}`)}#j${judgement.id}`}>{w.adding.show}</a>
            )}{' '}
            {n === made.length - 1 && (
              <button type="button" class="bare" aria-keyshortcuts="U" onClick={undo}>
                {w.judging.actions.undo} <kbd>U</kbd>
              </button>
            )}
          </p>
        )
      })}
    </div>
  )
}
