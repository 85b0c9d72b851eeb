import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'

/** أدى اعتراض الصاروخ إلى مقتل مقيم وأضرار مادية: damage told beside an attack or its toll says enough. */
export function isDamageBeside(draft: Draft, opened: readonly Draft[]): boolean {
  if (draft.type !== 'destruction' || draft.status !== 'reported') return false
  // قتل حرقا: a deed, and no damage that is told.
  if (draft.verbal || draft.entry.roles?.['subject'] !== 'target') return false
  return opened.some(d => d !== draft && !d.gone && (familyOf(d.type) === 'fighting' || d.casualties.length > 0))
}
