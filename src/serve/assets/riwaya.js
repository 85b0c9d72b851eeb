// Lights up the sentences of the claim that the address names, the words of each of its fields in the field's colour,
// and the words of the field under the pointer.
const marks = [...document.querySelectorAll('mark[data-claims]')]
const cards = [...document.querySelectorAll('[data-claim]')]
const text = document.querySelector('.text')
const names = list => list.split(' ').filter(name => name !== '')

function chosen() {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

function choose() {
  const claim = chosen()
  const card = cards.find(one => one.dataset.claim === claim)
  const kinds = new Map()
  for (const link of card?.querySelectorAll('[data-field]') ?? [])
    if (!kinds.has(link.dataset.field)) kinds.set(link.dataset.field, link.closest('[data-kind]').dataset.kind)
  for (const mark of marks) {
    mark.classList.toggle('lit', names(mark.dataset.claims).includes(claim))
    // Where the words of two fields overlap, the first of the card gives the colour.
    const field = [...kinds.keys()].find(name => names(mark.dataset.fields).includes(name))
    if (field === undefined) delete mark.dataset.kind
    else mark.dataset.kind = kinds.get(field)
  }
  text.classList.toggle('choosing', card !== undefined)
  for (const one of cards) one.classList.toggle('chosen', one === card)
  if (!card) return
  marks.find(mark => mark.classList.contains('lit'))?.scrollIntoView({ block: 'center' })
  const list = card.parentElement
  // Only the list's own scroll: on a narrow page the card stands over the foot of the text.
  if (list.scrollHeight > list.clientHeight)
    list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 12
}

function point(event) {
  const field = event.target.closest?.('[data-field]')?.dataset.field
  for (const mark of marks)
    mark.classList.toggle('now', field !== undefined && names(mark.dataset.fields).includes(field))
}

function leave() {
  history.replaceState(null, '', location.pathname + location.search)
  choose()
}

/** The claim that a mark stands for; where several share it, the one after the chosen one. */
function next(mark) {
  const claims = names(mark.dataset.claims)
  return claims[(claims.indexOf(chosen()) + 1) % claims.length]
}

if (marks.length > 0) {
  addEventListener('hashchange', choose)
  addEventListener('pointerover', point)
  addEventListener('focusin', point)
  addEventListener('keydown', event => event.key === 'Escape' && leave())
  addEventListener('click', event => {
    if (event.target.closest('.close')) {
      event.preventDefault()
      leave()
    }
    const mark = event.target.closest('mark[data-claims]')
    // Whoever marks words to copy them does not ask for a claim.
    if (mark?.dataset.claims && getSelection().isCollapsed) location.hash = encodeURIComponent(next(mark))
  })
  text.classList.add('live')
  choose()
}
