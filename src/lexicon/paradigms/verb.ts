import type { Fold } from '../fold.ts'

/** A verb as an entry gives it. */
export interface VerbData {
  /** Three or four radicals, written together: قصف, سيطر. */
  readonly root: string
  /** 1 to 10, 11 for quadriliterals, 12 for their reflexive. */
  readonly form: number
  /** The long vowel of the present where the root hides it (قال: و, باع: ي, نال: ا). */
  readonly present?: 'و' | 'ي' | 'ا'
  /** Row of `verb-stems.tsv`, where it cannot be told from the root. */
  readonly class?: string
  /** False where its verbal noun is an entry of its own, with other clues. */
  readonly masdar?: false
}

export interface Features {
  readonly pos: 'verb' | 'noun' | 'adjective' | 'participle' | 'word'
  readonly tense?: 'past' | 'present' | undefined
  readonly voice?: 'active' | 'passive' | undefined
  readonly person?: number | undefined
  readonly number?: 'singular' | 'dual' | 'plural' | undefined
  readonly gender?: 'm' | 'f' | undefined
  readonly construct?: boolean | undefined
  /** Stands only with a pronoun after it. */
  readonly bound?: boolean | undefined
  /** Never stands with one. */
  readonly alone?: boolean | undefined
}

export interface Form {
  readonly text: string
  readonly features: Features
}

type Row = Readonly<Record<string, string>>
interface Ending {
  readonly stem: string
  readonly before?: string
  readonly add: string
  readonly person: number
  readonly number: 'singular' | 'dual' | 'plural'
  readonly gender: 'm' | 'f'
}

export interface VerbParadigms {
  readonly stems: readonly Row[]
  readonly endings: Readonly<Record<'past' | 'present' | 'passive_past' | 'passive_present', readonly Ending[]>>
}

/** The row of `verb-stems.tsv` that a verb follows, told from its radicals. */
export function verbClass(verb: VerbData): string {
  if (verb.class) return verb.class
  if (verb.root.length === 4) return 'sound'
  const [first, middle, last] = verb.root
  const weak = (letter: string | undefined) => letter === 'و' || letter === 'ي'
  if (weak(last)) {
    if (verb.form === 8) return eighth(first!, 'defective')
    if (verb.form !== 1) return verb.form === 10 && first === 'و' ? 'assimilated-defective' : 'defective'
    return verb.present === 'ا'
      ? 'defective-a'
      : verb.present === 'و' || (!verb.present && last === 'و')
        ? 'defective-w'
        : 'defective-y'
  }
  if (weak(middle) && [1, 4, 7, 8, 10].includes(verb.form)) {
    if (verb.form === 8) return eighth(first!, 'hollow')
    if (verb.form !== 1) return 'hollow'
    const vowel = verb.present ?? middle
    return vowel === 'ا' ? 'hollow-a' : vowel === 'ي' ? 'hollow-y' : 'hollow-w'
  }
  if (middle === last && verb.form === 8) return eighth(first!, 'geminate')
  if (middle === last && [1, 4, 7, 10].includes(verb.form)) return 'geminate'
  if (first === 'و' && verb.form === 1) return 'assimilated'
  if (first === 'و' && [4, 8, 10].includes(verb.form)) return 'assimilated'
  if (verb.form === 8 && 'صضطظ'.includes(first!)) return first === 'ط' ? 'doubled' : 'emphatic'
  if (verb.form === 8 && 'زذد'.includes(first!)) return first === 'د' ? 'doubled' : 'dental'
  return 'sound'
}

/** اضطر, اصطاد, ازداد: a weak or doubled root whose first radical colours the ت of form 8. */
function eighth(first: string, name: string): string {
  if ('صض'.includes(first)) return `emphatic-${name}`
  return first === 'ز' && name === 'hollow' ? 'dental-hollow' : name
}

/** All written forms of a verb in newspaper Arabic, folded; participles too. Throws where no row fits. */
export function conjugate(verb: VerbData, paradigms: VerbParadigms, fold: Fold): Form[] {
  const name = verbClass(verb)
  const row = paradigms.stems.find(r => r.form === String(verb.form) && r.class === name)
  if (!row) throw new Error(`no row for form ${verb.form}, class ${name} in verb-stems.tsv (root ${verb.root})`)
  const stem = (column: string) => fill(verb, row, column, fold)
  const forms: Form[] = []
  const seen = new Set<string>()
  const push = (text: string, features: Features) => {
    const key = `${text} ${Object.values(features).join(' ')}`
    if (!seen.has(key)) forms.push({ text, features })
    seen.add(key)
  }
  for (const slot of ['past', 'present', 'passive_past', 'passive_present'] as const)
    for (const e of paradigms.endings[slot])
      for (const base of seats(verb, stem(e.stem), e.add))
        push((e.before ?? '') + base + e.add, {
          pos: 'verb',
          tense: slot.endsWith('past') ? 'past' : 'present',
          voice: slot.startsWith('passive') ? 'passive' : 'active',
          person: e.person,
          number: e.number,
          gender: e.gender,
        })
  return forms
}

/** بدأوا and بدؤوا, يلجأون and يلجؤون: a last hamza before و is written on alif or on waw. */
function seats({ root }: VerbData, stem: string, ending: string): string[] {
  const both = /[أء]$/.test(root) && stem.endsWith('ا') && ending.startsWith('و')
  return both ? [stem, `${stem.slice(0, -1)}و`] : [stem]
}

/** The singular of a verb's participle, or its verbal noun where the form has a regular one ('' for form 1), folded. */
export function derived(
  verb: VerbData,
  which: 'active_participle' | 'passive_participle' | 'masdar',
  paradigms: VerbParadigms,
  fold: Fold,
): string {
  const row = paradigms.stems.find(r => r.form === String(verb.form) && r.class === verbClass(verb))!
  return fill(verb, row, which, fold)
}

/** Puts the radicals into a template. Hamza takes the seat that its place in the stem asks for; two alifs melt into آ. */
function fill(verb: VerbData, row: Row, column: string, fold: Fold): string {
  const radicals = [...fold(verb.root)]
  const written = [...verb.root]
  const hamza = (i: number) => written[i] === 'أ' || written[i] === 'ء'
  const past = column.startsWith('past')
  if (hamza(0) && [2, 3].includes(verb.form) && !past && column !== 'masdar') radicals[0] = 'و'
  // استئناف, ائتلاف, إيذاء: after i it sits on ya.
  if (hamza(0) && [4, 8, 10].includes(verb.form) && column === 'masdar') radicals[0] = 'ي'
  if (hamza(2) && verb.root.length === 3) {
    if (column === 'masdar') radicals[2] = 'ء'
    else if (verb.form > 1 ? !past && !column.startsWith('passive') : column === 'active_participle') radicals[2] = 'ي'
    else if (column === 'passive_past') radicals[2] = 'ي'
  }
  return row[column]!.replace(/[1-4]/g, n => radicals[Number(n) - 1] ?? '').replaceAll('اا', 'ا')
}
