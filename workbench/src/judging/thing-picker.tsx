import './thing-picker.css'
import { useEffect, useState } from 'preact/hooks'
import type { Label } from '../../../src/serve/api/index.ts'
import { ask } from '../api/ask.ts'
import { lang } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'

interface Thing {
  readonly id: string
  readonly label: Label
}

/** Says which place or party of the world some words mean, or none. */
export function ThingPicker(given: {
  kind: 'place' | 'actor'
  id: string | null
  /** Looked for at first, where nothing is meant yet. */
  begin?: string
  label: string
  /** What the empty field asks; default which one is meant. */
  hint?: string
  names: Readonly<Record<string, Label>>
  choose: (id: string | null) => void
}) {
  const { kind, id, begin = '', label, names, choose } = given
  const w = words.value.judging
  const [typed, setTyped] = useState(id === null ? begin : '')
  const [found, setFound] = useState<readonly Thing[]>([])
  const [known, setKnown] = useState<Label | null>(null)
  useEffect(() => {
    if (typed.trim() === '') {
      setFound([])
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(() => {
      ask('GET /api/things', { query: { q: typed, kind } }, stop.signal).then(
        ({ items }) => setFound(items),
        () => undefined,
      )
    }, 150)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, kind])
  const shown = known ?? (id === null ? null : names[id])
  return (
    <div class="thing-picker">
      {id !== null && (
        <p>
          <Text text={shown?.[lang.value] ?? id} />{' '}
          <button
            type="button"
            class="bare"
            onClick={() => {
              setKnown(null)
              choose(null)
            }}
          >
            {w.notThis}
          </button>
        </p>
      )}
      <input
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={given.hint ?? w.findThing[kind]}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
        onKeyDown={event => {
          // Enter would send the field.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      {found.length > 0 && (
        <ul class="plain found">
          {found.map(thing => (
            <li key={thing.id}>
              <button
                type="button"
                onClick={() => {
                  setKnown(thing.label)
                  setTyped('')
                  choose(thing.id)
                }}
              >
                <Text text={thing.label.ar} /> · <Text text={thing.label.en} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
