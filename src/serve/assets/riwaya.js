// Lights up the sentences of the claim that the address names, and the words of the field under the pointer.
const marks = [...document.querySelectorAll('mark[data-claims]')]
const cards = [...document.querySelectorAll('[data-claim]')]
const has = (list, name) => list.split(' ').includes(name)

function choose() {
  const claim = decodeURIComponent(location.hash.slice(1))
  for (const mark of marks) {
    mark.classList.toggle('lit', has(mark.dataset.claims, claim))
    mark.classList.toggle(
      'words',
      mark.dataset.fields.split(' ').some(name => name.startsWith(`${claim}.`)),
    )
  }
  for (const card of cards) card.classList.toggle('chosen', card.dataset.claim === claim)
  const card = cards.find(one => one.dataset.claim === claim)
  if (!card) return
  marks.find(mark => mark.classList.contains('lit'))?.scrollIntoView({ block: 'center' })
  const list = card.parentElement
  // Only the list's own scroll: on a narrow page the card lies far below the sentence.
  if (list.scrollHeight > list.clientHeight) list.scrollTop = card.offsetTop - list.offsetTop - 12
}

function point(event) {
  const field = event.target.closest?.('[data-field]')?.dataset.field
  for (const mark of marks) mark.classList.toggle('now', field !== undefined && has(mark.dataset.fields, field))
}

if (marks.length > 0) {
  addEventListener('hashchange', choose)
  addEventListener('pointerover', point)
  addEventListener('focusin', point)
  addEventListener('click', event => {
    const mark = event.target.closest('mark[data-claims]')
    if (mark?.dataset.claims) location.hash = encodeURIComponent(mark.dataset.claims.split(' ')[0])
  })
  choose()
}
