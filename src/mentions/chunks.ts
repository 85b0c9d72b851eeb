import type { Chunk } from './chunk.ts'
import { countNouns } from './counted.ts'
import type { Found } from './found.ts'
import { attachedPreposition, type Frame, functionKind, hasArticle, isConjoined, isVerb, readingOf } from './grammar.ts'
import { helperAfter, isPurpose, joiner, linkAt } from './links.ts'
import { phraseAt } from './listed-phrases.ts'
import { make } from './make.ts'
import { withMake } from './makes.ts'
import { phraseEnd } from './phrase.ts'
import { closes } from './prepositions.ts'
import { joinSoCalled } from './so-called.ts'
import { chunkAt } from './start.ts'

/** Cuts a sentence into chunks, left to right, each as long as it can be. Words that are nothing become `thing`. */
export function chunks(frame: Frame): Chunk[] {
  const { words, lexicon } = frame
  const found: Chunk[] = []
  let preposition = ''
  let prepositionBroken = false
  let joinedQuantifier = false
  // بإسناد جوي قوي لطيران: what such a word brings stands behind its adjectives and ل.
  let carriesOver = false
  let i = 0
  while (i < words.length) {
    const word = words[i]!
    const name = frame.names[i] ?? null
    const broken = i > 0 && !word.joined
    const conjunction: boolean = isConjoined(word, name) || joiner(frame, i - 1) || (joinedQuantifier && !broken)
    joinedQuantifier = false
    if (broken) preposition = ''
    const link = linkAt(frame, i, found)
    if (link && !link.preposition) {
      const joined: boolean = conjunction || link.conjoined === true
      found.push(make(frame, { kind: 'link', end: link.end, lexemes: link.lexemes }, i, '', joined, broken))
      // على أحد العناصر: what a determiner stands before keeps the preposition.
      if (!link.determiner) preposition = ''
      // مواقع وبعض الآليات, التصدي لإحدى القذائف: what is joined or brought is what it quantifies.
      joinedQuantifier = link.determiner && joined
      if (link.determiner) preposition = attachedPreposition(word, name, lexicon) || preposition
      i = link.end
      continue
    }
    if (link?.preposition) {
      preposition = helped(frame, found.at(-1), link.preposition, broken)
      prepositionBroken = broken
      const helper = helperAfter(frame, link)
      const pronominal = link.pronoun
      if (pronominal) {
        found.push({
          ...make(frame, { kind: 'link', end: link.end, lexemes: link.lexemes }, i, preposition, conjunction, broken),
          pronoun: pronominal,
        })
        preposition = ''
      }
      carriesOver = helper !== null
      i = helper ?? link.end
      continue
    }
    // حتى استولت القوات: before a verb it joins clauses.
    if (preposition === 'حتي' && isVerb(frame, i) && word.shape.readings.every(r => r.entry.features.pos === 'verb'))
      preposition = ''
    // لترد، لتكون: ل before a verb of the present says what for.
    const written = attachedPreposition(word, name, lexicon) || beforeFigure(frame, i) || beforePhrase(frame, i)
    const attached = isPurpose(frame, i) ? '' : helped(frame, found.at(-1), written, broken)
    const chunk = make(
      frame,
      made(frame, withName(frame, withHolder(frame, i, chunkAt(frame, i, preposition || attached)))),
      i,
      carriesOver || closes(lexicon, attached, preposition) ? preposition : attached || preposition,
      conjunction,
      broken || prepositionBroken,
    )
    found.push(chunk)
    carriesOver = false
    // A figure carries its preposition over to what it counts.
    if (chunk.kind !== 'quantity') preposition = ''
    prepositionBroken = false
    i = chunk.end
  }
  return countNouns(frame, joinSoCalled(frame, found))
}

const HELPING = new Set(['ب', 'من'])

const NAMED = new Set(['victim', 'actor', 'person'])
const NAME_WORDS = 5

/** قوات نظام الرئيس السوري بشار الأسد, موكب رئيس الوزراء رامي الحمد الله: the name of the one whose party it is belongs to its phrase. */
function withHolder(frame: Frame, first: number, found: Found): Found {
  const { words, lexicon } = frame
  const owned = found.kind === 'actor' || (found.kind === 'thing' && found.lexemes?.some(l => l.kind === 'object'))
  if (!owned || !words[found.end]?.joined) return found
  let title = found.end - 1
  while (title > first + 1 && hasArticle(words[title]!, lexicon) && !readingOf(words[title], 'title')) title--
  if (title <= first || !readingOf(words[title], 'title') || !hasArticle(words[title]!, lexicon)) return found
  const holder = chunkAt(frame, found.end, '')
  return holder.kind === 'person' ? { ...found, end: holder.end, shown: holder.end } : found
}

/** طائرات من طراز إف 16: of what make they are belongs to the phrase. */
function made(frame: Frame, found: Found): Found {
  const thing = found.lexemes?.some(l => l.kind === 'object' || l.kind === 'actor-head')
  const end = thing ? withMake(frame, found.end) : found.end
  return end > found.end ? { ...found, end, shown: end } : found
}

/** شاب يدعى سالم العمر: the name belongs to the one told. */
function withName(frame: Frame, found: Found): Found {
  const naming = frame.words[found.end]
  if (!NAMED.has(found.kind) || !naming?.joined || functionKind(naming) !== 'naming') return found
  if (isConjoined(naming, null)) return found
  return { ...found, end: phraseEnd(frame, found.end, found.end + 1, { names: true, limit: NAME_WORDS }) }
}

/** بأكثر من ثماني غارات: the preposition written onto the first word of a figure. */
function beforeFigure({ words, quantityAt, lexicon }: Frame, i: number): string {
  const figure = quantityAt.get(i)
  const cut = figure ? words[i]!.text.slice(0, figure.span.start - words[i]!.start).at(-1) : undefined
  return cut !== undefined && lexicon.clitics.prepositions.includes(cut) ? cut : ''
}

/** لمكافحة الإرهاب: the preposition written onto the first word of a phrase that no list knows alone. */
function beforePhrase(frame: Frame, i: number): string {
  const { shape } = frame.words[i]!
  const letter = shape.fold[0]
  if (shape.readings.length || !letter || !frame.lexicon.clitics.prepositions.includes(letter)) return ''
  const phrase = phraseAt(frame, i)[0]
  return phrase?.lexeme.lemma.split(' ')[0] === shape.fold.slice(1) ? letter : ''
}

/** قوات النظام مدعمة بقوات الدفاع الوطني، مدعومة من التحالف: after such an adjective ب and من bring who helps. */
function helped(frame: Frame, last: Chunk | undefined, preposition: string, broken: boolean): string {
  if (!HELPING.has(preposition) || !last || broken) return preposition
  const reading = readingOf(frame.words[last.end - 1], 'general-noun')
  // الحوثيون، المدعومون من إيران: with the article it only says who they are.
  if (!reading?.entry.lexeme.data['helped'] || (preposition === 'من' && reading.article)) return preposition
  return 'بدعم'
}
