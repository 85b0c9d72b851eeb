import './map-pane.css'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Dot, MapHandles } from '../map/map.ts'
import { lang, setQuery } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { number } from '../text/values.tsx'
import { type Box, boxText, type Filter, toggled } from './filter.ts'
import type { Findings } from './find.ts'
import type { Table } from './table.ts'

interface Props {
  readonly table: Table
  readonly filter: Filter
  readonly findings: Findings
}

/** Places as dots; moving the map chooses what lies in it. */
export function MapPane({ table, filter, findings }: Props) {
  const w = words.value.overview
  const box = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapHandles | null>(null)
  const [broken, setBroken] = useState(false)
  const [drawn, setDrawn] = useState(false)
  const [over, setOver] = useState<{ id: string; x: number; y: number } | null>(null)
  // What the map itself last wrote into the address: then it stands there already.
  const written = useRef<string | null>(null)
  const now = useRef(filter)
  now.current = filter
  const dots = useMemo(() => dotsOf(table, filter, findings), [table, filter, findings])
  const shown = useRef(dots)
  shown.current = dots
  const language = lang.value

  useEffect(() => {
    let made: MapHandles | null = null
    let gone = false
    const calls = {
      moved: (at: Box) => {
        written.current = boxText(at)
        setQuery({ box: written.current })
      },
      clicked: (id: string) => setQuery(toggled(now.current, 'place', id)),
      over: setOver,
      drawn: () => setDrawn(true),
    }
    import('../map/map.ts')
      .then(({ makeMap }) => makeMap(box.current!, language, w.map, now.current.box ?? home(shown.current), calls))
      .then(
        handles => {
          if (gone) return handles.remove()
          made = handles
          setMap(handles)
        },
        () => setBroken(true),
      )
    return () => {
      gone = true
      made?.remove()
      setMap(null)
    }
  }, [language, table])

  useEffect(() => map?.show(dots), [map, dots])
  const asked = filter.box ? boxText(filter.box) : null
  useEffect(() => {
    if (!map || asked === written.current) return
    written.current = asked
    map.fit(filter.box ?? home(shown.current))
  }, [map, asked])

  const dot = over && dots.find(({ id }) => id === over.id)
  return (
    <section class="map-pane" aria-label={w.map} data-drawn={drawn ? true : undefined}>
      <div class="map-box" ref={box} />
      {broken && <p class="map-broken">{w.mapBroken}</p>}
      {map && (
        <div class="map-buttons">
          <button type="button" aria-label={w.zoomIn} onClick={() => map.zoom(1)}>
            +
          </button>
          <button type="button" aria-label={w.zoomOut} onClick={() => map.zoom(-1)}>
            −
          </button>
          {filter.box && (
            <button type="button" onClick={() => setQuery({ box: '' })}>
              {w.wholeMap}
            </button>
          )}
        </div>
      )}
      {dot && (
        <div class="map-tip" style={{ transform: `translate(${over.x + 12}px, ${over.y + 12}px)` }}>
          <Text text={nameOf(table, dot.id)} /> <bdi class="count">{number(dot.count)}</bdi>
          {dot.area && <span class="meta"> {words.value.precisions.area}</span>}
        </div>
      )}
      <p class="map-legend">
        <span class="key-dot" /> {w.keyDot} <span class="key-area" /> {w.keyArea} · Natural Earth
      </p>
    </section>
  )
}

function nameOf({ regionIds, regionLabels }: Table, id: string): string {
  return regionLabels[regionIds.indexOf(id)]?.[lang.value] ?? id
}

/** One dot for each place, whatever names the reports give it. */
function dotsOf({ overview: { places } }: Table, { chosen }: Filter, { placed }: Findings): readonly Dot[] {
  const dots = new Map<string, Dot>()
  for (const [n, { id, name, lat, lon, precision }] of places.entries()) {
    const count = placed[n]!
    if (count === 0 || lat === null || lon === null) continue
    const key = id ?? `said ${name}`
    const before = dots.get(key)?.count ?? 0
    const area = precision === 'area' || precision === null
    dots.set(key, { id: key, lat, lon, count: before + count, area, chosen: chosen.place.includes(key) })
  }
  return [...dots.values()]
}

/** The box of nearly all that is shown: the outermost twentieth on each side does not set the scale. */
function home(dots: readonly Dot[]): Box {
  const within = (axis: 'lat' | 'lon'): readonly [number, number] => {
    const sorted = dots.toSorted((a, b) => a[axis] - b[axis])
    const total = sorted.reduce((sum, { count }) => sum + count, 0)
    return [reaching(sorted, axis, total * 0.05) ?? 30, reaching(sorted, axis, total * 0.95) ?? 40]
  }
  const [[south, north], [west, east]] = [within('lat'), within('lon')]
  return [west - 0.5, south - 0.5, east + 0.5, north + 0.5]
}

/** The degree by which so many incidents are reached. */
function reaching(sorted: readonly Dot[], axis: 'lat' | 'lon', wanted: number): number | undefined {
  let reached = 0
  return sorted.find(({ count }) => {
    reached += count
    return reached >= wanted
  })?.[axis]
}
