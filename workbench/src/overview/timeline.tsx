import './timeline.css'
import { brushX } from 'd3-brush'
import { scaleLinear } from 'd3-scale'
import { select } from 'd3-selection'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { dayNumber, dayText } from '../../../src/record/index.ts'
import { DayField } from '../days/day-field.tsx'
import { setQuery } from '../state/address.ts'
import { locale } from '../state/choices.ts'
import { words } from '../state/words.ts'
import { daysText, number } from '../text/values.tsx'
import { type Bins, binsOf, type Extent, mostDays } from './bins.ts'
import type { Filter } from './filter.ts'
import type { Findings } from './find.ts'
import type { Table } from './table.ts'

/** Pixels: of the whole, and of the line with the days below the bars. */
const HEIGHT = 96
const FOOT = 20
/** So near the edge a date would be cut off. */
const EDGE = 38

/** How many incidents begin on which day, brushed to choose a span; the same by two fields for the keyboard. */
export function Timeline({ table, filter, findings }: { table: Table; filter: Filter; findings: Findings }) {
  const w = words.value.overview
  const [wide, setWide] = useState(false)
  const most = useMemo(() => mostDays(table), [table])
  const extent = most && extentOf(wide ? table.days! : most, filter)
  const bins = extent && binsOf(table, findings.timed, extent)
  return (
    <section class="timeline" aria-label={w.timeline}>
      <div class="timeline-fields">
        <h2>{w.timeline}</h2>
        <DayField
          label={words.value.filter.from}
          value={textOf(filter.from)}
          near={textOf(most?.[0] ?? null)}
          set={from => setQuery({ from })}
        />
        <DayField
          label={words.value.filter.to}
          value={textOf(filter.to)}
          from={textOf(filter.from)}
          near={textOf(most?.[1] ?? null)}
          set={to => setQuery({ to })}
        />
        {bins && bins.before + bins.after > 0 && (
          <button type="button" class="bare" onClick={() => setWide(true)}>
            {w.beyond(number(bins.before + bins.after))}
          </button>
        )}
        {wide && (
          <button type="button" class="bare" onClick={() => setWide(false)}>
            {w.mostDays}
          </button>
        )}
        {(filter.from !== null || filter.to !== null) && (
          <button type="button" class="bare" onClick={() => setQuery({ from: '', to: '' })}>
            {w.allDays}
          </button>
        )}
      </div>
      {bins ? <Histogram bins={bins} filter={filter} /> : <p class="open">{words.value.unknownDate}</p>}
    </section>
  )
}

/** What is chosen is always in sight. */
function extentOf([first, last]: Extent, { from, to }: Filter): Extent {
  return [Math.min(first, from ?? first), Math.max(last, to ?? last)]
}

function textOf(day: number | null): string {
  return day === null ? '' : dayText(day)
}

function Histogram({ bins, filter }: { bins: Bins; filter: Filter }) {
  const box = useRef<HTMLDivElement>(null)
  const layer = useRef<SVGGElement>(null)
  const inline = useInlineSize(box)
  const rtl = words.value.dir === 'rtl'
  const { edges, counts } = bins
  const [first, end] = [edges[0]!, edges.at(-1)!]
  // Time goes the way the page is read.
  const x = scaleLinear([first, end], rtl ? [inline, 0] : [0, inline])
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  const y = scaleLinear([0, most], [0, HEIGHT - FOOT - 4])

  useEffect(() => {
    if (!layer.current || inline === 0) return
    const group = select<SVGGElement, unknown>(layer.current)
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [inline, HEIGHT - FOOT],
      ])
      .on('end', event => {
        if (!event.sourceEvent) return
        const range = event.selection as [number, number] | null
        if (!range) return setQuery({ from: '', to: '' })
        const [a, b] = range.map(at => x.invert(at)).sort((m, n) => m - n) as [number, number]
        setQuery({ from: dayText(Math.floor(a)), to: dayText(Math.max(Math.floor(a), Math.ceil(b) - 1)) })
      })
    group.call(brush)
    const { from, to } = filter
    const chosen = [x(Math.max(first, from ?? first)), x(Math.min(end, (to ?? end - 1) + 1))].sort((a, b) => a - b)
    group.call(brush.move, from === null && to === null ? null : (chosen as [number, number]))
  }, [inline, first, end, rtl, filter.from, filter.to])

  return (
    <div class="histogram" ref={box}>
      <svg viewBox={`0 0 ${inline || 1} ${HEIGHT}`} role="img" aria-label={described(bins)}>
        <g class="bars">
          {[...counts].map((count, n) => {
            const [a, b] = [x(edges[n]!), x(edges[n + 1]!)]
            const tall = count === 0 ? 0 : Math.max(1.5, y(count))
            const [start, wide] = [Math.min(a, b), Math.max(0.8, Math.abs(b - a) - (Math.abs(b - a) > 3 ? 1 : 0))]
            return (
              <path
                key={edges[n]}
                class={inside(edges[n]!, edges[n + 1]!, filter) ? 'bar' : 'bar out'}
                d={`M${start} ${HEIGHT - FOOT}v${-tall}h${wide}v${tall}z`}
              />
            )
          })}
        </g>
        <g class="axis">
          {ticks(bins, inline)
            .filter(day => x(day) > EDGE && x(day) < inline - EDGE)
            .map(day => (
              <text key={day} x={x(day)} y={HEIGHT - 5}>
                {tickText(day, bins.unit)}
              </text>
            ))}
          <text class="most" x={rtl ? inline - 4 : 4} y={11}>
            {number(most)}
          </text>
        </g>
        <g ref={layer} class="brush" />
      </svg>
    </div>
  )
}

function inside(start: number, end: number, { from, to }: Filter): boolean {
  return end > (from ?? start) && start <= (to ?? start)
}

/** The picture in a sentence, for those who do not see it. */
function described({ edges, counts }: Bins): string {
  const range = { from: dayText(edges[0]!), to: dayText(edges.at(-1)! - 1) }
  const total = counts.reduce((a, b) => a + b, 0)
  return words.value.overview.timelineText(number(total), daysText(range))
}

/** First days of months or years, as many as the line has room for. */
function ticks({ edges }: Bins, inline: number): readonly number[] {
  const [first, end] = [edges[0]!, edges.at(-1)!]
  const room = Math.max(1, Math.floor(inline / 90))
  const months = firstDays(first, end)
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 600].find(n => months.length / n <= room) ?? 1200
  const kept = months.filter(day => {
    const date = new Date(day * 86_400_000)
    return (date.getUTCFullYear() * 12 + date.getUTCMonth()) % step === 0
  })
  if (kept.length > 0) return kept
  const apart = Math.max(1, Math.ceil((end - first) / room))
  return Array.from({ length: Math.ceil((end - first) / apart) }, (_, n) => first + n * apart)
}

function firstDays(first: number, end: number): readonly number[] {
  const days: number[] = []
  const date = new Date(first * 86_400_000)
  date.setUTCDate(1)
  for (; date.getTime() / 86_400_000 < end; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const day = dayNumber(date.toISOString().slice(0, 10))
    if (day >= first) days.push(day)
  }
  return days
}

function tickText(day: number, unit: Bins['unit']): string {
  const date = new Date(day * 86_400_000)
  const style: Intl.DateTimeFormatOptions =
    unit === 'year'
      ? { year: 'numeric' }
      : date.getUTCDate() === 1
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat(locale.value, { ...style, timeZone: 'UTC' }).format(date)
}

/** The inline size of a box in pixels, 0 before it is laid out. */
function useInlineSize(box: { readonly current: HTMLElement | null }): number {
  const [size, setSize] = useState(0)
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => setSize(Math.round(entry!.contentRect.width)))
    if (box.current) watch.observe(box.current)
    return () => watch.disconnect()
  }, [box])
  return size
}
