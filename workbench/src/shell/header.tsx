import './header.css'
import { LANGS, wordsOf } from '../../../src/serve/words/index.ts'
import { lang, path, query, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { ChoicesMenu } from './choices-menu.tsx'
import { screenOf } from './screens.ts'

/** Entries of the navigation: the word for it and where it leads. */
const ENTRIES = [
  ['overview', '/'],
  ['judging', '/judging'],
  ['search', '/search'],
  ['compare', '/compare'],
  ['reports', '/reports'],
  ['problems', '/problems'],
  ['method', '/method'],
] as const

export function Header() {
  const w = words.value
  const now = screenOf(path.value)?.name
  const search = query.value.size > 0 ? `?${query.value}` : ''
  return (
    <header class="top">
      <a class="brand" href={to('/')}>
        <strong>{w.name}</strong> <span>{w.motto}</span>
      </a>
      <nav aria-label={w.nav.label}>
        <ul>
          {ENTRIES.map(([name, at]) => (
            <li key={name}>
              <a href={to(at)} aria-current={name === now ? 'page' : undefined}>
                {w.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ul class="langs">
        <li>
          <ChoicesMenu />
        </li>
        {LANGS.filter(other => other !== lang.value).map(other => (
          <li key={other}>
            <a href={`${to(path.value, other)}${search}`} lang={other} hreflang={other}>
              {wordsOf(other).thisLanguage}
            </a>
          </li>
        ))}
      </ul>
    </header>
  )
}
