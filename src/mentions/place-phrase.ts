import { byShape } from '../text/index.ts'
import { attachedPreposition, type Frame, hasArticle, isAccusative, isConjoined, readingOf } from './grammar.ts'
import { phraseAt } from './listed-phrases.ts'
import { bears } from './marks.ts'
import { phraseEnd } from './phrase.ts'
import { heldBy, isBracketedWind, joinsKinds, nearThing } from './places/described.ts'
import { isUnlistedName } from './places/namable.ts'
import { placeName } from './places/names.ts'
import { isDescription } from './places/unlisted.ts'

export interface PlacePhrase {
  readonly end: number
  /** Ids the name may stand for, in the order of the files; empty for a name that is not in `world/places`. */
  readonly candidates: readonly string[]
  /** True for a bare kind that points back (المدينة، البلدة). */
  readonly anaphor: boolean
}

// إحياء, with its hamza below, is no plural of حي; إقليم begins with alif.
const HAMZA_BELOW = /^[وفبلك]{0,2}إ/

const isOtherWord = (word: Frame['words'][number]) =>
  HAMZA_BELOW.test(word.text) &&
  word.shape.readings.every(({ entry: { lexeme } }) => lexeme.kind !== 'place-kind' || !lexeme.lemma.startsWith('ا'))

const leadsToPlace = byShape(({ readings }) =>
  readings.some(({ entry: { lexeme } }) => lexeme.kind === 'place-kind' || lexeme.kind === 'direction'),
)

/** A place phrase that begins at word i: `ريف حلب الجنوبي`, `شمال غرب قرية منيان`, `محيط العاصمة صنعاء`, `المدينة`. */
export function placePhrase(frame: Frame, i: number): PlacePhrase | null {
  const { words, lexicon } = frame
  const head = words[i]
  if (!head || (!frame.names[i] && !leadsToPlace(head))) return null
  let at = i
  let kinds = 0
  let kindWord: ReturnType<typeof readingOf>
  // Direction and kind words before the name; adjectives of state agree with them (العاصمة اليمنية).
  while (at < words.length && at < i + 6) {
    if (at > i && (!words[at]!.joined || (isConjoined(words[at]!, frame.names[at] ?? null) && !joinsKinds(frame, at))))
      break
    if (at > i && attachedPreposition(words[at]!, frame.names[at] ?? null, lexicon)) break
    // المدن بين الحين والآخر: now and then is between no places.
    if (at > i && frame.timeAt.has(at)) break
    const name = placeName(frame, at)
    const reading = isOtherWord(words[at]!) ? undefined : readingOf(words[at], 'place-kind', 'direction')
    // بلدات عدة بينها سرمدا: those among them follow.
    if (reading?.pronoun && reading.entry.lexeme.data['meaning'] === 'between') return null
    // قرب مركز اقتراع: what may be a building too is a part only of what follows.
    if (reading && at > i && readingOf(words[at], 'object') && !readsOn(frame, at + 1)) break
    // A name of several words may begin with a word for its kind (ريف دمشق، جبل الزاوية).
    if (name && !endsWind(frame, at, i) && (name.end > at + 1 || !(reading && readsOn(frame, at + 1)))) break
    if (!reading) {
      const adjective = kinds > 0 ? readingOf(words[at], 'nationality') : undefined
      if (!(adjective?.article && placeName(frame, at + 1))) break
    } else {
      if (
        at > i &&
        kinds > 0 &&
        reading.entry.lexeme.kind === 'place-kind' &&
        reading.article &&
        !readsOn(frame, at + 1)
      )
        break
      kinds++
      if (reading.entry.lexeme.kind === 'place-kind') kindWord = reading
    }
    at++
  }
  const name = at < words.length && (at === i || fits(frame, at)) ? placeName(frame, at) : null
  if (name) {
    const candidates = name.hits.filter(h => h.kind === 'place').map(h => h.id)
    const kinds = [kindWord?.entry.lexeme.data['kind'], ...candidates.map(id => lexicon.world.places.get(id)?.kind)]
    const end = trailing(
      frame,
      name.end,
      kinds.some(kind => SITES.has(String(kind))),
    )
    const between = words.slice(i, at).some((_, k) => isBetween(frame, i + k))
    return { end: between ? (secondOfTwo(frame, end) ?? end) : end, candidates, anaphor: false }
  }
  if (!kinds) return null
  const whole = partOf(frame, i, at)
  if (whole) return whole
  const country =
    at < words.length && fits(frame, at) && hasArticle(words[at - 1]!, lexicon) ? countryOf(frame, at) : null
  if (country) return { end: trailing(frame, at + 1, false), candidates: [country], anaphor: false }
  if (kindWord === undefined && isPart(frame, i, at))
    return { end: described(frame, at + 1), candidates: [], anaphor: true }
  const told = kindWord && !kindWord.article ? heldBy(frame, at) : nearThing(frame, i, at)
  if (told !== null) return { end: told, candidates: [], anaphor: false }
  const border = borderWith(frame, at)
  if (border) return border
  if (at === i + 1 && isBorder(frame, i)) return { end: trailing(frame, at, false), candidates: [], anaphor: false }
  const stretch = kindWord && hasArticle(words[at - 1]!, lexicon) ? stretchBetween(frame, at) : null
  if (stretch) return stretch
  // A kind word with a name that no list holds: قرية حدريات.
  const around =
    SURROUNDS.has(String(readingOf(words[at - 1], 'direction')?.entry.lexeme.data['meaning'])) &&
    at < words.length &&
    !hasArticle(words[at - 1]!, lexicon) &&
    hasArticle(words[at]!, lexicon)
  // قضاء «صاري قامش»: what stands in quotation marks is a name.
  const quoted = /[«“"]$/.test(words[at]?.gap ?? '')
  const namable = !kindWord?.pronoun && (quoted || kindWord?.entry.lexeme.data['listed_only'] !== true)
  const agrees =
    at < words.length && (around || !hasArticle(words[at - 1]!, lexicon) || hasArticle(words[at]!, lexicon))
  if (
    (kindWord || around) &&
    namable &&
    agrees &&
    !isAccusative(words[at - 1]!) &&
    fits(frame, at) &&
    !describesIt(frame, at) &&
    isUnlistedName(frame, at)
  ) {
    const end = Math.min(phraseEnd(frame, at, at + 1, { limit: 2, places: false }), at + 2)
    return { end, candidates: [], anaphor: false }
  }
  if (isBracketedWind(frame, i, at)) return { end: at, candidates: [], anaphor: false }
  if (aroundIt(frame, i)) return { end: trailing(frame, at, false), candidates: [], anaphor: false }
  const only = words[at - 1]!
  const alone = kindWord !== undefined && kindWord.entry.lexeme.data['named_only'] !== true
  if (!alone || at !== i + kinds || !hasArticle(only, lexicon)) return null
  return { end: described(frame, at), candidates: [], anaphor: true }
}

/** المدينة القريبة, البلدة الواقعة: of one town with the article an adjective, and no name; not المنطقة الحدودية. */
function describesIt({ words, lexicon }: Frame, at: number): boolean {
  const kind = readingOf(words[at - 1], 'place-kind')
  if (!kind?.article || kind.entry.features.number !== 'singular') return false
  return TOLD_APART.has(String(kind.entry.lexeme.data['kind'])) && isDescription(words[at]!, lexicon)
}
const TOLD_APART = new Set(['city', 'town', 'village', 'governorate'])

/** القاعدة العسكرية التركية, السوق الشعبي: past the adjectives of a site or a building that has no name. */
function described(frame: Frame, from: number): number {
  const kinds = frame.words[from - 1]!.shape.readings.map(r => r.entry.lexeme)
  if (
    !kinds.some(l => SITES.has(String(l.data['kind'])) || l.data['of'] === 'building' || l.data['kind'] === 'building')
  )
    return from
  let end = from
  while (end < from + 2 && frame.words[end]?.joined && isAdjective(frame, end)) end++
  return end
}

function isAdjective({ words, names, lexicon }: Frame, at: number): boolean {
  const word = words[at]!
  if (!hasArticle(word, lexicon) || isConjoined(word, names[at] ?? null) || !bears(lexicon, word, 'of-kind'))
    return false
  return word.shape.readings.every(
    r => !r.preposition && r.entry.features.pos !== 'verb' && r.entry.lexeme.kind !== 'actor-head',
  )
}

/** الأطراف الغربية لمدينة إدلب, الأحياء الشرقية والجنوبية لمدينة حلب: which part of the place named after ل. */
function partOf(frame: Frame, first: number, from: number): PlacePhrase | null {
  const { words, names, lexicon } = frame
  if (!hasArticle(words[first]!, lexicon)) return null
  let at = from
  while (words[at]?.joined && readingOf(words[at], 'direction')?.article) at++
  const word = words[at]
  if (at === first + 1 || !word?.joined || attachedPreposition(word, names[at] ?? null, lexicon) !== 'ل') return null
  const whole = placePhrase(frame, at)
  return whole && whole.candidates.length > 0 ? whole : null
}

/** الطريق بين حلب ودمشق، المنطقة الواقعة بين البلدتين: a stretch is named by its two ends. */
function stretchBetween(frame: Frame, at: number): PlacePhrase | null {
  const { words } = frame
  const participle = at + 1 < words.length && words[at]!.joined && hasArticle(words[at]!, frame.lexicon) ? 1 : 0
  const from = at + participle
  if (from >= words.length || !words[from]!.joined || !isBetween(frame, from)) return null
  const ends = placePhrase(frame, from)
  return ends && ends.candidates.length > 0 ? ends : null
}

const isBetween = (frame: Frame, at: number) =>
  readingOf(frame.words[at], 'direction')?.entry.lexeme.data['meaning'] === 'between'

/** The end of وإدلب after بين حلب; null where no second place is joined. */
function secondOfTwo(frame: Frame, at: number): number | null {
  const word = frame.words[at]
  if (!word?.joined || !isConjoined(word, frame.names[at] ?? null)) return null
  const second = placePhrase(frame, at)
  return second && !second.anaphor ? second.end : null
}

const IN = 'في'

/** أطراف القرية، شمال المدينة: a part of a place named before; شمال البلاد only after في or beside the name of a place. */
function isPart(frame: Frame, first: number, at: number): boolean {
  const { words, lexicon } = frame
  if (at >= words.length || !fits(frame, at) || hasArticle(words[at - 1]!, lexicon)) return false
  const whole = readingOf(words[at], 'place-kind')
  if (!whole?.article || readingOf(words[at - 1], 'direction') === undefined) return false
  const next = words[at + 1]
  if (next?.joined && (readingOf(next, 'nationality') || frame.names[at + 1])) return false
  return (
    whole.entry.lexeme.data['kind'] !== 'country' ||
    frame.words[first - 1]?.shape.fold === IN ||
    frame.names.some(n => n?.end === first && n.hits.some(h => h.kind === 'place'))
  )
}

/** حلب ومحيطها، على أطرافها, الحديدة ومينائها: what lies around a place named before, or belongs to it. */
function aroundIt({ words, names }: Frame, at: number): boolean {
  const joined = isConjoined(words[at]!, names[at] ?? null)
  return words[at]!.shape.readings.some(({ pronoun, entry: { lexeme } }) => {
    const own = joined && lexeme.kind === 'place-kind' && SITES.has(String(lexeme.data['kind']))
    return pronoun !== '' && (own || SURROUNDS.has(String(lexeme.data['meaning'] ?? lexeme.data['kind'])))
  })
}

/** شمال غرب الموصل: غرب ends the wind before it and begins no name (غرب الموصل). */
function endsWind(frame: Frame, at: number, from: number): boolean {
  return (
    at > from &&
    phraseAt(frame, at - 1).some(({ lexeme, end }) => lexeme.kind === 'direction' && end === at + 1) &&
    readsOn(frame, at + 1)
  )
}

/** الأراضي السورية، الجنوب الليبي، الحدود التركية: the country that an adjective of state names. */
function countryOf({ words, lexicon }: Frame, at: number): string | null {
  const reading = readingOf(words[at], 'nationality')
  const country = reading?.article ? reading.entry.lexeme.data['country'] : undefined
  return typeof country === 'string' && lexicon.world.places.has(country) ? country : null
}

// محيط الراموسة: what has surroundings is a place.
const SURROUNDS = new Set(['around', 'outskirts', 'suburb'])

const isBorder = ({ words }: Frame, at: number): boolean => {
  const reading = readingOf(words[at], 'direction')
  return reading?.article === true && reading.entry.lexeme.data['meaning'] === 'border'
}

/** الحدود مع العراق. */
function borderWith(frame: Frame, at: number): PlacePhrase | null {
  const { words } = frame
  if (!isBorder(frame, at - 1) || words[at]?.shape.fold !== 'مع') return null
  const name = at + 1 < words.length && words[at]!.joined && words[at + 1]!.joined ? placeName(frame, at + 1) : null
  return name && { end: name.end, candidates: name.hits.filter(h => h.kind === 'place').map(h => h.id), anaphor: false }
}

function fits(frame: Frame, at: number): boolean {
  const word = frame.words[at]!
  const name = frame.names[at] ?? null
  return word.joined && !isConjoined(word, name) && !attachedPreposition(word, name, frame.lexicon)
}

function readsOn(frame: Frame, at: number): boolean {
  return (
    at < frame.words.length &&
    frame.words[at]!.joined &&
    (placeName(frame, at) !== null || readingOf(frame.words[at], 'place-kind', 'direction') !== undefined)
  )
}

// What is civil, military or international by its name: مطار دمشق الدولي.
const SITES = new Set(['airport', 'crossing', 'port', 'base', 'road'])

// احتلت إسرائيل الضفة الغربية: a place of its own; حثت واشنطن الأطراف: nouns, no adjectives of the place before them.
const NOUNS = new Set(['bank', 'outskirts', 'around', 'border', 'throughout'])

/** Past the adjectives of a name: ريف حلب الشمالي، معبر نصيب الحدودي. */
function trailing(frame: Frame, from: number, site: boolean): number {
  let end = from
  for (; end < frame.words.length && frame.words[end]!.joined; end++) {
    const reading = site
      ? readingOf(frame.words[end], 'direction', 'actor-modifier')
      : (readingOf(frame.words[end], 'direction') ?? ofState(frame, end))
    if (NOUNS.has(String(reading?.entry.lexeme.data['meaning']))) break
    if (!reading?.article || isConjoined(frame.words[end]!, null) || reading.preposition) break
    if (reading.entry.lexeme.kind === 'actor-modifier' && reading.entry.features.pos !== 'adjective') break
  }
  return end
}

/** مدينة دوما السورية: the adjective of a state agrees with the place, not with a party. */
function ofState(frame: Frame, at: number): ReturnType<typeof readingOf> {
  const reading = readingOf(frame.words[at], 'nationality')
  return reading?.entry.features.number === 'singular' ? reading : undefined
}
