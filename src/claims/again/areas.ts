import type { Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'
import { byText } from '../by-text.ts'
import { nameWords } from '../names.ts'

/** Places of a headline without those that the body says as closely or more closely: حلب beside ريف حلب الشمالي. */
export function notSaid(places: readonly Named[], body: readonly Named[], lexicon: Lexicon): Named[] {
  const said = body.map(place => areaOf(place, lexicon).words)
  return places.filter(place => !said.some(words => within(areaOf(place, lexicon).words, words)))
}

/** Places without the areas that others say more closely: ريف إدلب beside ريف إدلب الغربي. */
export function narrowed(places: readonly Named[], others: readonly Named[], lexicon: Lexicon): Named[] {
  const closer = others.map(place => areaOf(place, lexicon))
  return places.filter(place => {
    const area = areaOf(place, lexicon)
    return !area.wide || !closer.some(more => more.words.length > area.words.length && holds(area, more))
  })
}

/** شمال حلب and ريف حلب الشمالي are one area. */
export function sameArea(a: Named, b: Named, lexicon: Lexicon): boolean {
  const [x, y] = [areaOf(a, lexicon), areaOf(b, lexicon)]
  return x.wide && y.wide && x.words.length === y.words.length && within(x.words, y.words)
}

/** المستشفى, المخيم: a place that bears no name may be in any that was told. */
export const isNameless = (place: Named, lexicon: Lexicon) =>
  place.id === null && areaOf(place, lexicon).names.length === 0

interface Area {
  /** Without those of its kind, of a wind its meaning, so that شمالي and الشمالي are one. */
  readonly words: readonly string[]
  readonly kinds: readonly string[]
  readonly names: readonly string[]
  /** It lies around or beside a place with a name, rather than being the place. */
  readonly wide: boolean
}

const holds = (area: Area, more: Area) => within(area.words, more.words) && within(area.kinds, more.kinds)

const within = (words: readonly string[], more: readonly string[]) => words.every(word => more.includes(word))

const areaOf = ({ text }: Named, lexicon: Lexicon): Area => areaByText(text, lexicon)

const areaByText = byText((text, lexicon): Area => {
  const [winds, names, kinds]: [string[], string[], string[]] = [[], [], []]
  let beside = false
  for (const word of nameWords(text, lexicon)) {
    const lexemes = lexicon.forms.get(word)?.map(entry => entry.lexeme) ?? []
    const direction = lexemes.find(l => l.kind === 'direction')
    const kind = lexemes.find(l => l.kind === 'place-kind')
    if (direction) winds.push(String(direction.data['meaning']))
    else (kind ? kinds : names).push(word)
    beside ||= direction !== undefined || kind?.data['kind'] === 'region'
  }
  return {
    words: names.length ? [...winds, ...names] : [...winds, ...kinds],
    kinds,
    names,
    wide: beside && names.length > 0,
  }
})
