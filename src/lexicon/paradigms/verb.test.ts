import { expect, test } from 'vitest'
import { loadLexicon } from '../load.ts'

const lexicon = loadLexicon()

test.each(['بدأوا', 'بدؤوا', 'يلجأون', 'يلجؤون', 'أنشأوا', 'أنشؤوا'])(
  'a last hamza before و is written on either seat: %s',
  word => {
    const verbs = (lexicon.forms.get(lexicon.fold(word)) ?? []).filter(({ features }) => features.pos === 'verb')
    expect(verbs.map(({ features }) => features.number)).toContain('plural')
  },
)
