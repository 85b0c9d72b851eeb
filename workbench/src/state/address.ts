import { computed, signal } from '@preact/signals'
import { isLang, type Lang } from '../../../src/serve/words/index.ts'
import { isScreen } from '../shell/screens.ts'

/** Where the reader is. All that a view depends on stands in the address, so that it can be sent to somebody else. */
const here = signal(new URL(location.href))

export const lang = computed<Lang>(() => {
  const first = here.value.pathname.split('/')[1] ?? ''
  return isLang(first) ? first : 'en'
})

/** The path below the language, beginning with a slash, still encoded. */
export const path = computed(() => here.value.pathname.replace(/^\/(en|ar)(?=\/|$)/, '') || '/')
export const query = computed<URLSearchParams>(() => here.value.searchParams)
export const hash = computed(() => decoded(here.value.hash.slice(1)))

/** The address of a screen in the present language, or in the one named. Parts of `at` must be encoded already. */
export function to(at: string, language: Lang = lang.value): string {
  return `/${language}${at}`
}

/** Goes to an address. Screens of the workbench change in place; everything else is loaded. */
export function go(address: string, { replace = false } = {}): void {
  const url = new URL(address, here.value)
  if (url.origin !== location.origin || !isScreen(url.pathname)) {
    location.assign(url)
    return
  }
  const other = url.pathname !== here.value.pathname
  history[replace ? 'replaceState' : 'pushState'](null, '', url)
  here.value = url
  if (other && url.hash === '') scrollTo(0, 0)
}

/** Changes some of the query's values; empty ones are taken out. By default the step back leads before all such changes. */
export function setQuery(values: Readonly<Record<string, string>>, { replace = true } = {}): void {
  const url = new URL(here.value)
  for (const [name, value] of Object.entries(values))
    if (value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  if (url.href !== here.value.href) go(url.href, { replace })
}

/** Follows the back button and every plain click on a link. */
export function listen(): void {
  addEventListener('popstate', () => {
    here.value = new URL(location.href)
  })
  addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!link?.href || !plain || link.target || link.hasAttribute('download') || event.defaultPrevented) return
    const url = new URL(link.href)
    if (url.origin !== location.origin || !isScreen(url.pathname)) return
    event.preventDefault()
    go(url.href)
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
