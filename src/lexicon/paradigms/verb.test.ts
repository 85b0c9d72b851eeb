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

test.each(['اضطرت', 'يضطرون', 'اضطرار', 'ازدادت', 'تزداد', 'اصطادوا'])(
  'the ت of form 8 takes the colour of the first radical in weak and doubled roots too: %s',
  word => {
    expect(lexicon.forms.get(lexicon.fold(word)) ?? []).not.toEqual([])
  },
)
