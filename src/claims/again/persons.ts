import type { Entry, Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'
import { nameWords } from '../names.ts'

/**
 * اعتقال شخص told again as اعتقال الشاب أحمد: of those who are told twice, who they are stands for words that tell of nobody in
 * particular. `told` are the targets of both tellings, `again` those of the second.
 */
export function tellingPersons(told: Named[], again: readonly Named[], lexicon: Lexicon): Named[] {
  if (told.length < 2) return told
  const vague = told.filter(t => isVague(t, lexicon))
  if (!vague.length) return told
  const second = (t: Named) => again.some(a => a.start === t.start)
  return told.filter(
    t => !vague.includes(t) || !told.some(o => second(o) !== second(t) && !vague.includes(o) && isPerson(o, lexicon)),
  )
}

/** شخص, 32 شخصا, عدة أشخاص */
const isVague = ({ id, text }: Named, lexicon: Lexicon): boolean =>
  id === null && anyForm(text, lexicon, ({ lexeme }) => lexeme.data['anybody'] === true) && !isPerson({ text }, lexicon)

/** المدنيين, ضابطي شرطة, الشاب أحمد */
const isPerson = ({ text }: Pick<Named, 'text'>, lexicon: Lexicon) =>
  anyForm(
    text,
    lexicon,
    ({ lexeme: { kind, data } }) =>
      (kind === 'victim' && data['who'] !== 'people') ||
      kind === 'given-name' ||
      kind === 'title' ||
      (kind === 'actor-head' && data['sense'] === 'fighters'),
  )

const anyForm = (text: string, lexicon: Lexicon, fits: (form: Entry) => boolean) =>
  nameWords(text, lexicon).some(word => lexicon.forms.get(word)?.some(fits) ?? false)
