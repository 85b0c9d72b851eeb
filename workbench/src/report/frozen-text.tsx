import './frozen-text.css'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Claim } from '../../../src/record/index.ts'
import { isGraphic } from '../claims/graphic.tsx'
import { type Run, runs } from '../claims/marks.ts'
import { choices } from '../state/choices.ts'
import { words } from '../state/words.ts'
import { blockEnds } from '../text/blocks.ts'
import { directionOf } from '../text/direction.ts'
import { TextBlocks } from '../text/text-blocks.tsx'
import { kindsOf } from './kinds.ts'
import { chooseClaim } from './report.screen.tsx'

/**
 * The text of a report as it is kept, unit by unit: its text nodes, joined, are the text. Only marks of whole words are
 * laid over it. A click on marked words chooses their claim; where several share them, the one after the chosen.
 */
export function FrozenText(props: { text: string; claims: readonly Claim[]; chosen: Claim | null }) {
  const { text, claims, chosen } = props
  const pane = useRef<HTMLDivElement>(null)
  const cut = useMemo(() => runs(text, claims), [text, claims])
  const ends = useMemo(() => blockEnds(text), [text])
  const dir = useMemo(() => directionOf(text), [text])
  const [lifted, setLifted] = useState(false)
  const veiled = useVeiled(claims, lifted)
  const kinds = chosen ? kindsOf(chosen) : null
  useEffect(() => {
    if (chosen) pane.current?.querySelector('mark.lit')?.scrollIntoView({ block: 'center' })
  }, [chosen])
  // The cards beside are the keyboard's way; the text itself stays plain text to a reader of the screen.
  useEffect(() => {
    const click = (event: MouseEvent) => choose(event, chosen)
    const box = pane.current
    box?.addEventListener('click', click)
    return () => box?.removeEventListener('click', click)
  }, [chosen])
  return (
    <>
      {veiled.size > 0 && (
        <p class="no-print">
          <button type="button" onClick={() => setLifted(true)}>
            {words.value.app.veiled}
          </button>
        </p>
      )}
      <div class={chosen ? 'text choosing' : 'text'} lang={dir === 'rtl' ? 'ar' : ''} dir={dir} ref={pane}>
        <TextBlocks
          pieces={cut}
          ends={ends}
          show={run =>
            run.claims.length === 0 && run.fields.length === 0 ? (
              run.text
            ) : (
              <mark
                key={run.start}
                data-claims={run.claims.join(' ')}
                data-kind={kinds?.get(run.fields.find(field => kinds.has(field)) ?? '')}
                class={classOf(run, chosen, veiled)}
              >
                {run.text}
              </mark>
            )
          }
        />
      </div>
    </>
  )
}

function classOf({ claims }: Run, chosen: Claim | null, veiled: ReadonlySet<string>): string | undefined {
  const classes = [
    ...(chosen && claims.includes(chosen.id) ? ['lit'] : []),
    ...(claims.some(id => veiled.has(id)) ? ['veiled'] : []),
  ]
  return classes.length > 0 ? classes.join(' ') : undefined
}

/** Ids of the claims whose sentences stand behind the veil. */
function useVeiled(claims: readonly Claim[], lifted: boolean): ReadonlySet<string> {
  const on = choices.value.veil && !lifted
  return useMemo(() => new Set(on ? claims.filter(isGraphic).map(({ id }) => id) : []), [claims, on])
}

function choose(event: MouseEvent, chosen: Claim | null): void {
  const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-claims]') : null
  // Whoever marks words to copy them does not ask for a claim.
  if (!mark?.dataset.claims || !getSelection()?.isCollapsed) return
  const claims = mark.dataset.claims.split(' ')
  chooseClaim(claims[(claims.indexOf(chosen?.id ?? '') + 1) % claims.length]!)
}
