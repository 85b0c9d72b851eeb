import { useEffect } from 'preact/hooks'
import { addressOfAdding } from '../adding/address.ts'
import { keysOf, useKeys } from '../judging/keys.ts'
import { askWhoIAm, me } from '../judging/reader.ts'
import { selectedIn } from '../judging/selected.ts'
import { go } from '../state/address.ts'
import { words } from '../state/words.ts'

const ADD = keysOf('add')

/** Leads to where a claim is added to the report, with the words along that are selected in its text. */
export function AddClaim({ report }: { report: string }) {
  useEffect(() => {
    void askWhoIAm()
  }, [])
  // Nothing is offered before it is known that it may be done.
  const may = me.value?.readOnly === false
  function add() {
    const text = document.querySelector('.text')
    if (may) go(addressOfAdding(report, text && selectedIn(text)))
  }
  useKeys(ADD, add)
  if (!may) return null
  return (
    <p class="no-print">
      {/* The selection must outlive the click. */}
      <button type="button" aria-keyshortcuts="P" onMouseDown={event => event.preventDefault()} onClick={add}>
        {words.value.adding.title} <kbd>P</kbd>
      </button>{' '}
      <span class="meta">{words.value.adding.hint}</span>
    </p>
  )
}
