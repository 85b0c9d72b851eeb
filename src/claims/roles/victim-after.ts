import { type Chunk, type Frame, isAccusative, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { linkKind } from './argument.ts'

/**
 * قتل الجيش في التظاهرات 148 فلسطينياً; قتل انتحاري، يشتبه بأنه من التنظيم، 32 شخصاً; قتلت القوات بدم بارد شاباً: the persons,
 * counted or in the accusative, who can only be whom it befell, behind the doer at `doer` and what is said between of when,
 * where, how or who he is; null where none stand there.
 */
export function victimAfter({ chunks, frame }: Mentions, doer: number): number | null {
  const self = chunks[doer]
  if (!self || (self.kind !== 'actor' && self.kind !== 'thing')) return null
  if (self.quantity || self.conjunction || self.preposition !== '' || self.broken) return null
  let aside = false
  for (let i = doer + 1; i < chunks.length && i <= doer + WITHIN; i++) {
    const [before, chunk] = [chunks[i - 1]!, chunks[i]!]
    // What stands between commas or dashes ends where they close.
    if (aside && !chunk.broken) continue
    if (isCounted(chunk) || isUndergoer(frame, chunk))
      return chunk.conjunction || (chunk.broken && !aside && before.kind !== 'time') ? null : i
    if (aside || chunk.conjunction) return null
    if (opensAside(chunk)) {
      aside = true
      continue
    }
    if (chunk.kind === 'time') continue
    if (chunk.broken || !(isBetween(chunk) || (ofThat(before) && chunk.definite && chunk.kind !== 'verb'))) return null
  }
  return null
}

const isCounted = (chunk: Chunk) =>
  chunk.quantity !== null &&
  !chunk.quantity.percent &&
  chunk.preposition === '' &&
  (chunk.kind === 'actor' || lexemeOf(chunk, 'victim') !== undefined)

/** شاباً, رجلين: no more than one phrase of the clause stands in this case, and a doer never does. */
const isUndergoer = (frame: Frame, { kind, definite, preposition, reading, first }: Chunk) =>
  PERSONS.has(kind) &&
  !definite &&
  preposition === '' &&
  (reading?.entry.features.number === 'dual' || isAccusative(frame.words[first]!))

const PERSONS = new Set(['victim', 'actor', 'person'])

/** في بغداد, إثر, هذه */
const isBetween = (chunk: Chunk) =>
  chunk.preposition !== '' || chunk.kind === 'phrase' || chunk.kind === 'place' || chunk.kind === 'link'

/** في هذه التظاهرات السلمية, إثر الحادث: what goes on with a phrase of time or place. */
const ofThat = (chunk: Chunk) =>
  isBetween(chunk) || (chunk.definite && (chunk.kind === 'event' || chunk.kind === 'thing'))

/** ، يشتبه بأنه; -التي تسعى: a clause about the doer between commas or dashes. */
const opensAside = (chunk: Chunk) =>
  chunk.broken &&
  !chunk.conjunction &&
  (chunk.kind === 'verb' || (chunk.kind === 'link' && linkKind(chunk) === 'relative'))

// In phrases.
const WITHIN = 9
