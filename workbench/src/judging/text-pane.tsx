import './text-pane.css'
import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { words } from '../state/words.ts'
import { blockEnds } from '../text/blocks.ts'
import { directionOf } from '../text/direction.ts'
import { TextBlocks } from '../text/text-blocks.tsx'
import { useChosenShown } from './chosen.ts'
import { type Mark, pieces } from './pieces.ts'
import { selectedIn } from './selected.ts'
import { type Choice, nextChoice, wholeWords, wordsIn } from './words-of.ts'

/**
 * A report's words with some of them marked. Words are chosen with the mouse, or with the arrow keys: a word further in
 * the direction of reading, with Shift to take it in as well.
 */
export function TextPane(given: {
  passage: ToJudge['text']
  marks: readonly Mark[]
  /** Where the arrow keys begin. */
  begin: number
  chosen: Choice | null
  choose: (choice: Choice | null) => void
  whole?: () => void
  pane: RefObject<HTMLFieldSetElement | null>
}) {
  const { passage, marks, begin, chosen, choose, whole, pane } = given
  const { start, text } = passage
  const all = useMemo(() => wordsIn(text, start), [text, start])
  const dir = useMemo(() => directionOf(text), [text])
  const ends = useMemo(() => blockEnds(text, start), [text, start])
  const cut = useMemo(() => pieces(text, start, marks), [text, start, marks])
  useChosenShown(pane, chosen && { start: chosen.start - start, end: chosen.end - start }, cut)
  const w = words.value.judging

  function selected() {
    const span = pane.current && selectedIn(pane.current)
    if (!span) return
    choose(wholeWords(all, start + span.start, start + span.end))
    getSelection()?.removeAllRanges()
  }

  function pressed(event: KeyboardEvent) {
    if (event.code === 'Escape') choose(null)
    const forth = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const step = event.code === forth ? 1 : event.code === 'ArrowLeft' || event.code === 'ArrowRight' ? -1 : 0
    if (step === 0 || all.length === 0) return
    event.preventDefault()
    choose(nextChoice(all, chosen, begin, step, event.shiftKey))
  }

  return (
    <section class="text-pane">
      <div class="text-tools">
        <h2>{w.text}</h2>
        {whole && !passage.whole && (
          <button type="button" class="bare" onClick={whole}>
            {w.whole}
          </button>
        )}
      </div>
      <p class="meta" id="choose-hint">
        {w.chooseHint}
      </p>
      <fieldset
        class="passage"
        ref={pane}
        dir={dir}
        lang={dir === 'rtl' ? 'ar' : ''}
        aria-label={w.text}
        aria-describedby="choose-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen by keyboard here
        tabIndex={0}
        onMouseUp={selected}
        onTouchEnd={selected}
        onKeyDown={pressed}
      >
        <TextBlocks
          pieces={cut}
          ends={ends}
          show={piece =>
            piece.names.length === 0 ? (
              piece.text
            ) : (
              <mark key={piece.start} class={piece.names.join(' ')}>
                {piece.text}
              </mark>
            )
          }
        />
      </fieldset>
      <p class="hidden" role="status">
        {chosen && `${w.chosen}: ${text.slice(chosen.start - start, chosen.end - start)}`}
      </p>
    </section>
  )
}
