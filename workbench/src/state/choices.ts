import { computed, effect, signal } from '@preact/signals'
import { lang } from './address.ts'

/** What a reader chose for this browser: how digits and months are written, and what is veiled. */
interface Choices {
  readonly digits: 'latin' | 'arabic'
  readonly months: 'levant' | 'egypt'
  readonly veil: boolean
}

const DEFAULTS: Choices = { digits: 'latin', months: 'levant', veil: false }
const KEY = 'riwaya.choices'

export const choices = signal<Choices>(kept())
effect(() => localStorage.setItem(KEY, JSON.stringify(choices.value)))

export function choose(changed: Partial<Choices>): void {
  choices.value = { ...choices.value, ...changed }
}

/** Locale for numbers and days: in Arabic by the chosen digits and months (ar-SY تموز, ar-EG يوليو). */
export const locale = computed(() => {
  if (lang.value === 'en') return 'en-GB'
  const { digits, months } = choices.value
  return `${months === 'levant' ? 'ar-SY' : 'ar-EG'}-u-nu-${digits === 'latin' ? 'latn' : 'arab'}`
})

function kept(): Choices {
  try {
    return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }
  } catch {
    return DEFAULTS
  }
}
