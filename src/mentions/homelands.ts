import { byShape } from '../text/index.ts'
import { type Chunk, lexemeOf } from './chunk.ts'
import type { Frame } from './grammar.ts'
import type { Mentions } from './mentions.ts'

/**
 * قال الوزير التركي إن بلاده قصفت: "his country" acts, and is the state of the one named before it by office and nation, or
 * by the name that such a one bore further up in the report.
 */
export function nameHomelands(report: readonly Mentions[]): Mentions[] {
  const bearers = new Map<string, { chunk: Chunk; frame: Frame }>()
  return report.map(mentions => {
    const { frame, nations } = mentions
    let own: { chunk: Chunk; frame: Frame } | undefined
    let changed = false
    const chunks = mentions.chunks.map(chunk => {
      const head = frame.words[chunk.first]!
      const last = frame.words[chunk.end - 1]!
      if (isHomeland(last)) {
        const alone = chunk.end === chunk.first + 1
        const id = own && nations.homeOf(own.chunk, own.frame, alone ? 'state' : 'forces')
        if (!id || WHERE.has(chunk.preposition) || (!alone && !isForces(chunk))) return chunk
        changed = true
        const entity = { kind: 'actor' as const, id }
        return { ...chunk, kind: 'actor' as const, acts: true, definite: true, pronoun: '', entity }
      }
      if (!NAMED.has(chunk.kind) || chunk.preposition) return chunk
      const office = isOffice(head) && nations.homeOf(chunk, frame, 'state') ? { chunk, frame } : undefined
      if (office) bearers.set(last.shape.fold, office)
      own = office ?? bearers.get(last.shape.fold) ?? own
      return chunk
    })
    return changed ? { ...mentions, chunks } : mentions
  })
}

/** Whether a chunk is such a country of one's own. */
export const isOwnCountry = (chunk: Chunk): boolean =>
  chunk.kind === 'actor' && lexemeOf(chunk, 'place-kind')?.data['kind'] === 'country'

const NAMED = new Set<Chunk['kind']>(['actor', 'person', 'source', 'victim', 'thing'])
const WHERE = new Set(['في', 'الي', 'داخل', 'خارج'])

/** بلاده, بلادها */
const isHomeland = byShape(({ readings }) => {
  const reading = readings.find(r => r.entry.lexeme.kind === 'place-kind')
  return reading?.entry.lexeme.data['kind'] === 'country' && /^ها?$/.test(reading.pronoun)
})

const isOffice = byShape(({ readings }) => readings.some(r => r.entry.lexeme.kind === 'title'))

const isForces = (chunk: Chunk): boolean => lexemeOf(chunk, 'actor-head')?.data['sense'] === 'forces'
