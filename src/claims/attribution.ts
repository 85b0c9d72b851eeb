import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Named } from '../record/index.ts'
import { named } from './draft.ts'
import { linkKind, subjectBefore } from './roles.ts'

/** A stretch of a sentence that somebody says. */
export interface Attribution {
  /** Chunks it covers, end exclusive. */
  readonly first: number
  readonly end: number
  readonly sources: readonly Named[]
  readonly sense: string
  /** It stands further from the event than a source said inside it (نقلاً عن …: nearer). */
  readonly nearer: boolean
  /** Index of the saying chunk. */
  readonly at: number
}

const SPEAKERS = new Set(['source', 'person', 'actor', 'place', 'thing', 'victim'])

/** Who says which part of a sentence. `last` are the speakers of the sentence before, for وأضاف and المصدر. */
export function attributions(text: string, mentions: Mentions, last: readonly Named[]): Attribution[] {
  const { chunks } = mentions
  const found: Attribution[] = []
  chunks.forEach((chunk, index) => {
    const saying = lexemeOf(chunk, 'saying')
    if (saying && chunk.kind === 'verb') {
      const sense = String(saying.data['sense'] ?? 'say')
      if (saying.data['speaker'] || (saying.data['needs'] === 'clause' && !opensClause(mentions, index))) return
      const participle = chunk.reading?.entry.features.pos === 'participle'
      const speaker = participle ? { sources: [...(found.findLast(a => a.at < index)?.sources ?? last)] } : speakerOf(text, mentions, index, last)
      const end = nextSaying(chunks, index)
      const start = scopeStart(chunks, index)
      if (speaker.sources.length || sense === 'add') found.push({ first: start, end, sources: speaker.sources.length ? speaker.sources : last, sense, nearer: false, at: index })
      return
    }
    const attribution = lexemeOf(chunk, 'attribution')
    if (attribution && attribution.data['takes'] !== 'hearer' && !attribution.data['hedge']) {
      const sources = sourcesAfter(text, chunks, index + 1)
      if (sources.length) found.push({ first: index < 2 ? 0 : clauseStart(chunks, index), end: index < 2 ? chunks.length : index, sources, sense: 'say', nearer: true, at: index })
    }
  })
  return found
}

/** What is said follows: أن, إن, a colon or a quotation, within the words after the verb and its subject. */
function opensClause({ chunks, frame }: Mentions, verb: number): boolean {
  for (let i = verb + 1; i < chunks.length && i <= verb + 5; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && linkKind(chunk) === 'subordinator') return true
    if (/[:«“"]/.test(frame.words[chunk.first]!.gap)) return true
    if (chunk.kind === 'verb' || chunk.kind === 'event') return false
  }
  return false
}

function speakerOf(text: string, mentions: Mentions, verb: number, last: readonly Named[]): { sources: Named[] } {
  const { chunks } = mentions
  const before = subjectBefore(mentions, verb)
  if (before && SPEAKERS.has(before.chunk.kind)) return { sources: resolve(text, [...coordinated(text, chunks, before.index)], last, mentions) }
  // وقال + subject; a time or place may stand between.
  for (let i = verb + 1; i < chunks.length && i <= verb + 4; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'time') continue
    if (chunk.kind === 'link' || chunk.kind === 'verb' || chunk.kind === 'event') return { sources: [] }
    if (chunk.preposition === '' && SPEAKERS.has(chunk.kind) && !chunk.conjunction) return { sources: resolve(text, sourcesAfter(text, chunks, i), last, mentions) }
  }
  return { sources: [] }
}

function coordinated(text: string, chunks: readonly Chunk[], index: number): Named[] {
  return [named(text, { ...chunks[index]!, span: { start: chunks[index]!.span.start, end: officeEnd(chunks, index).span } })]
}

/** مسؤول في وزارة الدفاع, مصادر من المقاومة: the office belongs to the source. */
function officeEnd(chunks: readonly Chunk[], index: number): { span: number; next: number } {
  let next = index + 1
  let span = chunks[index]!.span.end
  while (next < chunks.length) {
    const chunk = chunks[next]!
    if (chunk.broken || chunk.conjunction || !['في', 'من', 'ب', 'ل'].includes(chunk.preposition)) break
    if (chunk.kind === 'time' || chunk.kind === 'verb' || chunk.kind === 'event') break
    if (chunk.preposition === 'ل' && chunk.entity?.kind === 'outlet') break
    span = chunk.span.end
    next++
    if (next > index + 2) break
  }
  return { span, next }
}

function sourcesAfter(text: string, chunks: readonly Chunk[], from: number): Named[] {
  const sources: Named[] = []
  let i = from
  while (i < chunks.length) {
    const chunk = chunks[i]!
    if (!SPEAKERS.has(chunk.kind) || (sources.length > 0 && !chunk.conjunction)) break
    const { span, next } = officeEnd(chunks, i)
    const name = personAfter(chunks, i, next)
    sources.push(named(text, name ? chunks[name]! : { ...chunk, span: { start: chunk.span.start, end: span } }))
    i = name ? name + 1 : next
  }
  return sources
}

const OFFICES = new Set(['person', 'source', 'actor'])

/** حاكم ولاية بدغيس عبد الغفور مالكزاي؛ العقيد الركن، تركي المالكي: the name that an office is followed by. */
function personAfter(chunks: readonly Chunk[], office: number, from: number): number | null {
  const head = chunks[office]!
  if (!OFFICES.has(head.kind) || head.entity || !isOffice(head)) return null
  for (let i = Math.min(from, office + 1); i < chunks.length && i <= office + 4; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || chunk.kind === 'event' || chunk.kind === 'link' || chunk.kind === 'time') return null
    if (chunk.preposition !== '' || chunk.conjunction) continue
    if (chunk.kind === 'person' && !isOffice(chunk)) return i
    if (chunk.kind === 'thing' && chunk.lexemes.length === 0 && chunk.end - chunk.first <= 4) return i
  }
  return null
}

const isOffice = (chunk: Chunk) => chunk.lexemes.some(l => l.kind === 'title' || (l.kind === 'source-head' && ['office', 'person'].includes(String(l.data['sense']))))

/** المصدر, المتحدث, الوكالة: a bare definite head is the one named before. */
function resolve(_text: string, sources: Named[], last: readonly Named[], mentions: Mentions): Named[] {
  return sources.map(source => {
    const chunk = mentions.chunks.find(c => c.span.start === source.start)
    const bare = chunk && (chunk.kind === 'source' || (OFFICES.has(chunk.kind) && isOffice(chunk))) && chunk.end === chunk.first + 1 && chunk.definite && chunk.reading?.article
    if (!bare || !last.length) return source
    return { ...last[0]!, from: 'context' as const }
  })
}

function nextSaying(chunks: readonly Chunk[], from: number): number {
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const saying = chunk.kind === 'verb' ? lexemeOf(chunk, 'saying') : undefined
    if (saying && (chunk.conjunction || chunk.broken || chunk.reading?.entry.features.pos === 'participle')) return i
  }
  return chunks.length
}

/** What is said follows the verb of saying; where nothing follows (… , قال المرصد) it stands before. */
function scopeStart(chunks: readonly Chunk[], verb: number): number {
  const rest = chunks.slice(verb + 1)
  const opens = rest.some(c => (c.kind === 'link' && linkKind(c) === 'subordinator') || c.kind === 'event' || (c.kind === 'verb' && !lexemeOf(c, 'saying')))
  return opens ? verb + 1 : 0
}

function clauseStart(chunks: readonly Chunk[], index: number): number {
  for (let i = index - 1; i > 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' && chunk.conjunction && chunk.broken) return i
  }
  return 0
}
