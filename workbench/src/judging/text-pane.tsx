import './text-pane.css'
import type { RefObject } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { Claim, Field, Span } from '../../../src/record/index.ts'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { words } from '../state/words.ts'
import { directionOf } from '../text/direction.ts'
import { wholeWords, wordsIn } from './words-of.ts'

interface Mark extends Span {
  readonly name: string
}

/**
 * A report's words with those of the claim marked. Words are chosen with the mouse, or with the arrow keys: a word
 * further in the direction of reading, with Shift to take it in as well.
 */
export function TextPane(given: {
  passage: ToJudge['text']
  claim: Claim
  chosen: Span | null
  choose: (span: Span | null) => void
  whole: () => void
  pane: RefObject<HTMLFieldSetElement | null>
}) {
  const { passage, claim, chosen, choose, whole, pane } = given
  const { start, text } = passage
  const all = useMemo(() => wordsIn(text, start), [text, start])
  const anchor = useRef<number | null>(null)
  const w = words.value.judging
  const dir = directionOf(text)

  function selected() {
    const range = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null
    if (!range || range.collapsed || !pane.current?.contains(range.commonAncestorContainer)) return
    const before = document.createRange()
    before.setStart(pane.current, 0)
    before.setEnd(range.startContainer, range.startOffset)
    const from = start + before.toString().length
    anchor.current = null
    choose(wholeWords(all, from, from + range.toString().length))
    getSelection()?.removeAllRanges()
  }

  function pressed(event: KeyboardEvent) {
    if (event.code === 'Escape') choose(null)
    const forth = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const step = event.code === forth ? 1 : event.code === 'ArrowLeft' || event.code === 'ArrowRight' ? -1 : 0
    if (step === 0 || all.length === 0) return
    event.preventDefault()
    const first = chosen
      ? all.findIndex(word => word.end > chosen.start)
      : all.findIndex(word => word.end > claim.trigger.start)
    const last = chosen ? all.findLastIndex(word => word.start < chosen.end) : first
    if (!event.shiftKey) {
      const at = bounded(chosen ? (step > 0 ? last + 1 : first - 1) : first, all.length)
      anchor.current = at
      choose({ ...all[at]! })
      return
    }
    const fixed = anchor.current ?? first
    const free = bounded((fixed === first ? last : first) + step, all.length)
    const [a, b] = [Math.min(fixed, free), Math.max(fixed, free)]
    anchor.current = fixed
    choose({ start: all[a]!.start, end: all[b]!.end })
  }

  return (
    <section class="text-pane">
      <div class="text-tools">
        <h2>{w.text}</h2>
        {!passage.whole && (
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
        {pieces(text, start, [...marksOf(claim), ...(chosen ? [{ ...chosen, name: 'chosen' }] : [])]).map(piece =>
          piece.names.length === 0 ? (
            piece.text
          ) : (
            <mark key={piece.start} class={piece.names.join(' ')}>
              {piece.text}
            </mark>
          ),
        )}
      </fieldset>
      <p class="hidden" role="status">
        {chosen && `${w.chosen}: ${text.slice(chosen.start - start, chosen.end - start)}`}
      </p>
    </section>
  )
}

function bounded(n: number, length: number): number {
  return Math.max(0, Math.min(length - 1, n))
}

const NAMED: readonly Field[] = ['actors', 'targets', 'places', 'sources', 'hedges']

function marksOf(claim: Claim): readonly Mark[] {
  const of = (name: string, spans: readonly Span[]) => spans.map(({ start, end }) => ({ start, end, name }))
  return [
    ...of('evidence', claim.evidence),
    ...of('trigger', [claim.trigger]),
    ...NAMED.flatMap(field => of(field, claim[field] as readonly Span[])),
    ...of('date', claim.date?.said ? [claim.date.said] : []),
    ...of(
      'casualties',
      claim.casualties.map(({ evidence }) => evidence),
    ),
  ]
}

interface Piece {
  readonly start: number
  readonly text: string
  readonly names: readonly string[]
}

/** The text cut where marks begin and end; put together again it is the text, unit by unit. */
function pieces(text: string, from: number, marks: readonly Mark[]): readonly Piece[] {
  const end = from + text.length
  const cuts = [...new Set([from, end, ...marks.flatMap(mark => [mark.start, mark.end])])]
    .filter(at => at >= from && at <= end)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, n) => ({
    start,
    text: text.slice(start - from, cuts[n + 1]! - from),
    names: [...new Set(marks.filter(mark => mark.start <= start && start < mark.end).map(({ name }) => name))],
  }))
}
