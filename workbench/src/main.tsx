import '@fontsource/ibm-plex-sans-arabic/400.css'
import '@fontsource/ibm-plex-sans-arabic/600.css'
import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/600.css'
import './styles/base.css'
import { render } from 'preact'
import { App } from './shell/app.tsx'
import { listen } from './state/address.ts'

listen()
render(<App />, document.getElementById('app')!)
