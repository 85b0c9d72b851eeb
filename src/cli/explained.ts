import type { Chunk } from '../mentions/index.ts'
import type { Claim, Named, Placing, Span } from '../record/index.ts'

/** What the stages made of a text, as plain data: the form of `riwaya explain --json`. */
export interface Explained {
  readonly text: string
  readonly published: string | null
  readonly sentences: readonly ExplainedSentence[]
  readonly claims: readonly Claim[]
}

interface ExplainedSentence extends Span {
  /** Words that the lexicon knows, with the ids of the entries that they may be. */
  readonly words: readonly (Span & { readonly readings: readonly string[] })[]
  readonly chunks: readonly (Span & {
    readonly kind: Chunk['kind']
    readonly lexemes: readonly string[]
    readonly preposition: string
    readonly entity: string | null
    readonly candidates: readonly string[]
    readonly quantity: Chunk['quantity']
    readonly time: Chunk['time']
  })[]
}

/** The same for a reader: sentence, words, chunks, claims, and for each claim the rules that made it. */
export function explainedText({ text, sentences, claims }: Explained): string {
  const lines: string[] = []
  for (const [index, sentence] of sentences.entries()) {
    const known = sentence.words.filter(word => word.readings.length > 0)
    lines.push(`Sentence ${index + 1}`, `  ${slice(text, sentence)}`, '')
    lines.push(`  Words known to the lexicon${known.length === 0 ? ': none' : ''}`)
    for (const word of known) lines.push(`    ${word.readings.join(', ')} = ${slice(text, word)}`)
    lines.push('', '  Chunks')
    for (const chunk of sentence.chunks) lines.push(`    ${chunkLine(chunk)} = ${slice(text, chunk)}`)
    lines.push('')
    const told = claims.filter(claim => claim.trigger.start >= sentence.start && claim.trigger.end <= sentence.end)
    if (told.length === 0) lines.push('  No claim', '')
    for (const claim of told) lines.push(...claimLines(claim), '')
  }
  if (sentences.length === 0) lines.push('No sentence: there is no word in this text.', '')
  return lines.join('\n')
}

function chunkLine({ kind, preposition, entity, quantity, time }: ExplainedSentence['chunks'][number]): string {
  const facts = [
    entity && `is ${entity}`,
    preposition && `after ${preposition}`,
    quantity && `counts ${bounds(quantity.min, quantity.max)}`,
    time && `${time.rule}: ${time.from ?? 'open'} to ${time.to ?? 'open'}`,
  ].filter(Boolean)
  return facts.length > 0 ? `${kind} (${facts.join('; ')})` : kind
}

function claimLines(claim: Claim): string[] {
  const lines = [`  Claim ${claim.id}: ${claim.type}, ${claim.status}`, `    trigger = ${claim.trigger.text}`]
  const list = (label: string, named: readonly Named[]) => {
    for (const one of named) {
      lines.push(`    ${label}${one.id ? ` (${one.id})` : ''}${carried(one)} = ${one.text}`)
      if (one.placing) lines.push(`      ${placedLine(one.placing)}`)
    }
  }
  list('actor', claim.actors)
  list('target', claim.targets)
  list('place', claim.places)
  if (claim.date) {
    const { from, to, rule, said } = claim.date
    lines.push(`    date ${from} to ${to} (${rule})${said ? ` = ${said.text}` : ''}`)
  }
  for (const { outcome, who, min, max, evidence } of claim.casualties)
    lines.push(`    ${outcome} ${bounds(min, max)} ${who} = ${evidence.text}`)
  list('source', claim.sources)
  for (const hedge of claim.hedges) lines.push(`    held at a distance = ${hedge.text}`)
  lines.push('    because')
  for (const { rule, gave, at } of claim.derivation) lines.push(`      ${rule}: ${gave}${at ? ` = ${at.text}` : ''}`)
  return lines
}

/** Where a place lies, by which clues, and what else its name may be. */
function placedLine({ within, lat, lon, precision, why, others }: Placing): string {
  return [
    within ? `in ${within}` : 'nothing around it is known',
    lat !== null && lon !== null && `at ${lat}, ${lon} (${precision})`,
    why.length > 0 && `by ${why.join(', ')}`,
    others.length > 0 && `not ${others.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function bounds(min: number | null, max: number | null): string {
  return min === max ? String(min ?? 'unknown') : `${min ?? 'unknown'} to ${max ?? 'open'}`
}

const carried = (named: Named) => (named.from === 'context' ? ', carried over' : '')
const slice = (text: string, { start, end }: Span): string => text.slice(start, end)
