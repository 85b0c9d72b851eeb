import { type Frame, functionKind, hasArticle, readingOf } from '../../mentions/index.ts'

interface Stretch {
  readonly first: number
  readonly end: number
}

/**
 * The personal name in a phrase of speakers cut at commas, or null: العقيد الركن، [تركي المالكي]، المتحدث باسم التحالف;
 * محافظ حضرموت اللواء [فرج البحسني]. `office`: where the office ends that the phrase begins with.
 */
export function personName(frame: Frame, segments: readonly Stretch[], office: number | null): Stretch | null {
  for (const { first, end } of segments)
    for (let i = first; i < end; i++) {
      const stop = frame.persons.get(i)
      if (stop !== undefined && stop <= end && !withinPlace(frame, i)) return { first: i, end: stop }
    }
  const titled = office !== null || segments.some(s => isHead(frame, s.first))
  for (const [n, segment] of segments.entries()) {
    const inside = withinSegment(frame, segment, office, n > 0)
    if (inside) return inside
  }
  if (!titled || segments.length < 2) return null
  return segments.find(s => wholeName(frame, s)) ?? null
}

/** A name after a title or after a definite phrase: اللواء فرج البحسني, رئيس الوزراء حيدر العبادي. */
function withinSegment(frame: Frame, { first, end }: Stretch, office: number | null, apposed: boolean): Stretch | null {
  for (let i = first; i < end; i++) {
    const word = frame.words[i]!
    if (hasArticle(word, frame.lexicon) || functionKind(word)) continue
    const before = i > first ? frame.words[i - 1]! : undefined
    const given = readingOf(word, 'given-name') !== undefined
    const unknown = word.shape.readings.length === 0 && !frame.names[i]
    const titled = before !== undefined && i - 1 >= first && isRank(frame, i - 1)
    const definite =
      before !== undefined && (hasArticle(before, frame.lexicon) || (frame.names[i - 1] ?? endsName(frame, i)) !== null)
    const opens =
      i === first
        ? given || unknown
        : (given || !speaksFor(frame, i)) &&
          ((titled && !isHead(frame, i)) ||
            ((given || unknown) && definite && headed(frame, first, i)) ||
            // وزير الدفاع، الفريق محمد المقدشي: between commas a word with the article right before a given name is a rank.
            (apposed && given && definite && i === first + 1))
    // المفوض السامي رافينا
    const alone = i === office && i + 1 === end && (given || unknown)
    if (alone) return { first: i, end }
    if (!opens) continue
    const stop = nameEnd(frame, i, end)
    if (!given && !titled && !allUnknown(frame, i, stop)) continue
    if (stop - i >= (titled ? 1 : 2)) return { first: i, end: stop }
  }
  return null
}

/** مدير مستشفى الخليل: a name that is part of a place's. */
const withinPlace = (frame: Frame, at: number): boolean =>
  [at - 1, at - 2].some(i => {
    const name = frame.names[i]
    return name != null && name.end > at && name.hits.some(h => h.kind === 'place')
  })

/** المتحدث باسم الجيش: what follows an office with its own preposition is no name. */
function speaksFor(frame: Frame, i: number): boolean {
  const office = readingOf(frame.words[i - 1], 'title')?.entry.lexeme.data['kind'] === 'office'
  return office && frame.words[i]!.shape.starts.some(s => s.preposition !== '')
}

/** ادريان غالواي: a foreign name is made of words that the lexicon does not have. */
function allUnknown(frame: Frame, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (frame.words[i]!.shape.readings.length || frame.names[i]) return false
  return true
}

function headed(frame: Frame, first: number, to: number): boolean {
  for (let i = first; i < to; i++) if (isHead(frame, i)) return true
  return false
}

function endsName(frame: Frame, at: number): true | null {
  return frame.names.some(n => n !== null && n.end === at) ? true : null
}

function nameEnd(frame: Frame, first: number, end: number): number {
  let i = first + 1
  while (i < end && i - first < 5) {
    const word = frame.words[i]!
    if (
      !word.joined ||
      isHead(frame, i) ||
      frame.timeAt.has(i) ||
      functionKind(word) === 'preposition' ||
      word.shape.fold.length < 2
    )
      break
    if (word.shape.readings.some(r => r.preposition) && !readingOf(word, 'given-name')) break
    i++
  }
  return i
}

/** Two to four words, the first without the article, none of them an office, a place or a direction (شمالي مصر). */
function wholeName(frame: Frame, { first, end }: Stretch): boolean {
  const length = end - first
  if (length < 2 || length > 4 || hasArticle(frame.words[first]!, frame.lexicon)) return false
  for (let i = first; i < end; i++)
    if (isHead(frame, i) || functionKind(frame.words[i]) || isPlace(frame, i)) return false
  return true
}

const isPlace = (frame: Frame, i: number) =>
  readingOf(frame.words[i], 'direction', 'place-kind') !== undefined ||
  (frame.names[i]?.hits.some(h => h.kind === 'place') ?? false)

/** An office, a rank or a body heads a phrase: what follows may belong to it. */
function isHead(frame: Frame, i: number): boolean {
  return readingOf(frame.words[i], 'title', 'source-head') !== undefined
}

/** A rank, an office or a form of address with the article: the name follows at once (العقيد, الدكتور, الرئيس). */
function isRank(frame: Frame, i: number): boolean {
  return readingOf(frame.words[i], 'title') !== undefined && hasArticle(frame.words[i]!, frame.lexicon)
}
