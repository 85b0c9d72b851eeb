import '../reports/reports.css'
import { useEffect, useState } from 'preact/hooks'
import { addressIn } from '../../../src/serve/words/index.ts'
import { useTitle } from '../shell/title.ts'
import { lang } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary?: string }>>>>
}

/** Every address of the API, read off its own description. */
export function ApiScreen() {
  const w = words.value.method
  const [description, setDescription] = useState<Description | null>(null)
  useTitle(w.api)
  useEffect(() => {
    fetch('/api/openapi.json')
      .then(response => response.json())
      .then(setDescription, () => setDescription({ paths: {} }))
  }, [])
  const rows = Object.entries(description?.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => ({ path, method: method.toUpperCase(), summary })),
  )
  return (
    <div class="page">
      <header class="head">
        <h1>{w.api}</h1>
        <p class="lead">
          {w.apiLead}{' '}
          <a href="/api/openapi.json">
            <code dir="ltr">openapi.json</code>
          </a>
        </p>
      </header>
      <table class="rows">
        <caption class="hidden">{w.api}</caption>
        <thead>
          <tr>
            <th scope="col">{w.apiAddress}</th>
            <th scope="col">{w.apiSummary}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, method, summary }) => (
            <tr key={`${method} ${path}`}>
              <td>
                <code dir="ltr">
                  {method} {path}
                </code>
              </td>
              <td>
                <Text text={addressIn(lang.value, `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`) ?? summary ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
