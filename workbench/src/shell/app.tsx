import { useComputed } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { lang, path } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Header } from './header.tsx'
import { type ScreenProps, screenOf } from './screens.ts'

/** The frame of every screen: header, and the screen that the address names. */
export function App() {
  const found = useComputed(() => screenOf(path.value))
  const name = found.value?.name
  const [shown, setShown] = useState<{ name: string; Screen: FunctionComponent<ScreenProps> } | null>(null)
  useEffect(() => {
    document.documentElement.lang = lang.value
    document.documentElement.dir = words.value.dir
  }, [lang.value])
  useEffect(() => {
    let stale = false
    void found.value?.load().then(Screen => stale || setShown({ name: found.value!.name, Screen }))
    return () => {
      stale = true
    }
  }, [name])
  return (
    <>
      <a class="skip" href="#main">
        {words.value.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {!found.value && <NotFound />}
        {found.value && shown?.name === name && shown && <shown.Screen params={found.value.params} />}
      </main>
    </>
  )
}

function NotFound() {
  const { title, text } = words.value.notFound
  return (
    <div class="page">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
    </div>
  )
}
