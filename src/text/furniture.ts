import type { Lexicon } from '../lexicon/index.ts'
import type { Span } from '../record/index.ts'
import { headings } from './headings.ts'

interface Marks {
  readonly opens: ReadonlySet<string>
  readonly alone: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
  readonly caption: ReadonlySet<string>
  /** Who a report is from: the names of outlets and such words as وكالات. */
  readonly from: ReadonlySet<string>
}

const known = new WeakMap<Lexicon, Marks>()

function marksOf(lexicon: Lexicon): Marks {
  let marks = known.get(lexicon)
  if (!marks) {
    const rows = (lexicon.data('arabic/furniture/marks.yaml') ?? []) as { kind: string; lines: string[] }[]
    const lines = (kind: string) => rows.filter(r => r.kind === kind).flatMap(r => r.lines.map(l => plain(l, lexicon)))
    marks = {
      opens: new Set(lines('opens')),
      alone: new Set(lines('alone')),
      leads: new Set(lines('leads')),
      caption: new Set(lines('caption')),
      from: new Set([
        ...lines('from'),
        ...[...lexicon.world.outlets.values()].flatMap(o => o.names.map(n => plain(n, lexicon))),
      ]),
    }
    known.set(lexicon, marks)
  }
  return marks
}

const plain = (line: string, { fold }: Lexicon) =>
  fold(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// In code units. A caption or a headline is shorter, a paragraph of prose longer.
const SHORT = 140

// فك الحصار, غارة جوية: a line of one or two words with no mark at its end is a sub-heading or a tag.
const label = (line: string, at: number) =>
  at > 0 && /^\P{P}+$/u.test(line.trim()) && line.trim().split(/\s+/).length <= 2

// 03:56 م قتلى في تفجير: another story by the clock.
const CLOCK = /^\s*\d{1,2}:\d\d\s+\p{L}\s/u
// In code units: a headline that a page has cut is shorter, and ends so.
const CUT = 110
const CUT_OFF = /(?:\.\.\.|…)\s*$/u
// A page that cuts headlines has more than one; one sentence may trail off.
const ENOUGH_CUT = 2

/** اقرأ أيضا: قتلى في تفجير; قد يهمك/ قتلى في تفجير */
function leadsAway(line: string, marks: Marks, lexicon: Lexicon): boolean {
  const mark = /^[^:：/]{3,30}(?=[:：/])/u.exec(line)?.[0]
  if (mark === undefined) return false
  const words = plain(mark, lexicon)
  return marks.leads.has(words) || marks.leads.has(words.split(' ').slice(0, 2).join(' '))
}

/** القاهرة: «الشرق الأوسط», بيروت ـ وكالات: where a report was written and who it is from. */
function isDateline(line: string, marks: Marks, lexicon: Lexicon): boolean {
  const [, place, from] = /^\s*([\p{L} ]{2,30}?)\s*[:：\-–—ـ]\s*(\P{N}{2,40})$/u.exec(line) ?? []
  return place !== undefined && place.split(' ').length <= PLACE_WORDS && marks.from.has(plain(from!, lexicon))
}

const PLACE_WORDS = 3

/** Below the menus of a page stands the headline again that its title bears, mostly after the name of the site. */
const repeatsTitle = (words: string, title: string) => words.length >= HEADLINE && title.includes(words)
// In code units: shorter lines are menu entries too.
const HEADLINE = 25

/** For each sentence whether its line is page furniture: menus, lists of other stories, captions, sub-headings. */
export function furniture(text: string, sentences: readonly Span[], lexicon: Lexicon): boolean[] {
  const marks = marksOf(lexicon)
  const lines = text.split('\n')
  const beside = headings(lines)
  const title = plain(lines[0]!, lexicon)
  const cut = (line: string) => line.length <= CUT && CUT_OFF.test(line)
  const cuts = lines.slice(1).filter(cut).length >= ENOUGH_CUT
  let open = false
  let at = 0
  let lineEnd = lines[0]!.length
  let entered = -1
  let verdict = false
  return sentences.map(({ start }) => {
    while (start > lineEnd && at < lines.length - 1) lineEnd += lines[++at]!.length + 1
    if (entered === at) return verdict
    entered = at
    const line = lines[at]!
    const words = line.length <= SHORT ? plain(line, lexicon) : ''
    if (line.length > SHORT || repeatsTitle(words, title)) open = false
    if (marks.opens.has(words)) open = true
    verdict =
      open ||
      beside[at]! ||
      marks.alone.has(words) ||
      label(line, at) ||
      (words !== '' &&
        at > 0 &&
        (CLOCK.test(line) ||
          leadsAway(line, marks, lexicon) ||
          isDateline(line, marks, lexicon) ||
          (cuts && cut(line)))) ||
      (words !== '' && words.split(' ').some(word => marks.caption.has(word)))
    return verdict
  })
}
