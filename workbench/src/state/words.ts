import { computed } from '@preact/signals'
import { type Words, wordsOf } from '../../../src/serve/words/index.ts'
import { lang } from './address.ts'

export type { Words } from '../../../src/serve/words/index.ts'

/** Every word of the interface, in the language of the address. */
export const words = computed<Words>(() => wordsOf(lang.value))
