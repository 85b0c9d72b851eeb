import type { Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'

/**
 * تنظيمات تستهدف تركيا, حملة تقول إنها لا تستهدف المدنيين, موسكو تقول إنها تستهدف المسلحين: in the present, with no means, place, day or
 * toll told, it says whom somebody is out to hit, and tells of no strike. A headline tells in the present what was done.
 */
export function onlyAims({ chunks }: Mentions, draft: Draft): boolean {
  if (!draft.verbal || !draft.soft || !draft.entry.light || familyOf(draft.type) !== 'strikes') return false
  const { reading } = chunks[draft.chunk]!
  const features = reading?.entry.features
  // ستستهدف القوات, لم تستهدف الطائرات: a strike to come, and one that was not made.
  const toldAs = reading?.future || chunks[draft.chunk - 1]?.lexemes.some(l => l.data['done'] === true)
  if (toldAs) return false
  if (features?.tense !== 'present' || features.voice === 'passive' || draft.sentence === 0) return false
  const placed = draft.places.some(p => p.from === 'said')
  return !placed && !draft.casualties.length && draft.date?.rule !== 'said'
}
