import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { readText } from '../text/index.ts'
import { isOwnCountry } from './homelands.ts'
import { readMentions } from './mentions.ts'

const lexicon = loadLexicon()

it.each([
  ['his country acts', 'قال الرئيس الإيراني إن بلاده قصفت مواقع في دير الزور.', ['ir-state']],
  [
    'by the name of whoever bore the office',
    'وصل وزير الخارجية الروسي سيرغي لافروف. وقال لافروف إن بلاده أرسلت قوات.',
    ['ru-state'],
  ],
  ['where it happened', 'قال الرئيس الإيراني إن الوضع في بلاده مستقر.', []],
  ['nobody of a nation is named', 'غادر الشاعر بلاده قبل عام.', []],
])('%s: %s', (_, text, expected) => {
  const chunks = readMentions(readText({ text }, lexicon), '2018-03-02', lexicon).flatMap(m => m.chunks)
  expect(chunks.filter(isOwnCountry).map(c => c.entity?.id)).toEqual(expected)
})
