import type { Chunk, Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'

/**
 * سيطرت القوات على المطار في هجوم مباغت, فجر رجل نفسه في هجوم تبناه التنظيم: an attack named only as what a deed was done in is no
 * claim beside the deed. The dead of an attack are told beside it.
 */
export function takeManner({ chunks }: Mentions, deed: Draft, opened: readonly Draft[]): void {
  if (deed.gone || deed.status !== 'reported' || !DEEDS.has(familyOf(deed.type))) return
  if (familyOf(deed.type) === 'harm' && (deed.type !== 'detention' || !deed.verbal)) return
  const attack = opened.find(d => d.chunk > deed.chunk && !d.gone && d.type === 'offensive' && stoodIn(chunks, d))
  // مقتل ثلاثة واعتقال آخرين في عملية إنزال
  if (!attack || attack.casualties.length || chunks[deed.chunk]!.conjunction) return
  const between = chunks.slice(deed.chunk + 1, attack.chunk)
  // فجر نفسه
  if (between.some(c => BREAKS.has(c.kind) && !(c.kind === 'link' && linkKind(c) === 'demonstrative'))) return
  for (const list of ['actors', 'targets', 'places'] as const)
    for (const item of attack[list])
      if (item.from === 'said' && !deed[list].some(o => o.start === item.start)) deed[list].push(item)
  if (deed.date?.rule !== 'said' && attack.date?.rule === 'said') deed.date = attack.date
  deed.steps.push({ rule: 'take.event', gave: `done in ${attack.entry.id}`, at: attack.trigger })
  attack.gone = true
}

const DEEDS = new Set<ReturnType<typeof familyOf>>(['territory', 'strikes', 'harm'])
const BREAKS = new Set<Chunk['kind']>(['verb', 'link', 'event', 'phrase', 'support'])
const IN = 'في'

/** في هجوم, في عملية عسكرية; not في الهجوم, which points to one told before */
function stoodIn(chunks: readonly Chunk[], { chunk, verbal }: Draft): boolean {
  const self = chunks[chunk]!
  return !verbal && !self.definite && self.preposition === IN && !self.conjunction
}
