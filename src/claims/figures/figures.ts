import type { Casualty } from '../../record/index.ts'

/**
 * The figures of one claim told several times, said once each. `headlineEnd`: where the headline ends in the text; what
 * the body says holds against it. `sentenceOf`: the sentence in which a place of the text lies.
 */
export function settleFigures(
  told: readonly Casualty[],
  headlineEnd: number,
  sentenceOf: (at: number) => number,
): Casualty[] {
  const sameSentence = (a: Casualty, b: Casualty) => sentenceOf(a.evidence.start) === sentenceOf(b.evidence.start)
  const body = told.filter(c => c.evidence.start >= headlineEnd)
  const kept: Casualty[] = []
  for (const casualty of told) {
    const headline = casualty.evidence.start < headlineEnd
    // مقتل أربعة أشخاص, below أربعة أطفال: the body says who they were.
    if (
      headline &&
      casualty.who === 'people' &&
      body.some(c => c.outcome === casualty.outcome && counted(c) && c.max !== null && sameCount(c, casualty))
    )
      continue
    // قتلى مدنيون, below 35 شخصاً: the headline gives no figure and says who they were.
    const kind = !counted(casualty) && casualty.who === 'civilians'
    if (
      headline &&
      !kind &&
      body.some(
        c => c.outcome === casualty.outcome && counted(c) && isTotal(c) && akin(c, casualty) && !sameCount(c, casualty),
      )
    )
      continue
    const twin = kept.findIndex(
      c =>
        c.outcome === casualty.outcome &&
        sameFigure(c, casualty) &&
        akin(c, casualty) &&
        // عدد من الأشخاص بينهم عسكريون: in one sentence the second is a part of the first.
        (counted(c) || c.who === casualty.who || !sameSentence(c, casualty)),
    )
    if (twin < 0) kept.push(casualty)
    // 43 شخصاً, later 43 مدنياً: the word that tells more. 30, later 30 على الأقل: the bound that claims less.
    else {
      const first = kept[twin]!
      const who = first.who === 'people' ? casualty.who : first.who
      kept[twin] = { ...first, who, max: casualty.max === null ? null : first.max }
    }
  }
  const isStale = (c: Casualty) =>
    isVague(c) &&
    kept.some(
      o =>
        o.outcome === c.outcome &&
        akin(o, c) &&
        (narrows(o, c) || (!isVague(o) && o.max !== c.max && (within(o, c) || (exceeds(o, c) && !sameSentence(o, c))))),
    )
  // مقتل امرأتين, in another sentence وقتلتا: two are told, and once who they were; not سبعة بينهم امرأتان.
  // مقتل الصحافي فلان, in another sentence قتل فلان: one died, where nobody else did.
  const one = kept.filter(c => c.outcome === 'killed').length === 2
  const isTold = (c: Casualty) =>
    c.who === 'people' &&
    (isMany(c) || (c.min === 1 && c.outcome === 'killed' && one)) &&
    kept.some(
      o =>
        o.outcome === c.outcome &&
        !isTotal(o) &&
        sameCount(o, c) &&
        !sameSentence(o, c) &&
        !kept.some(t => t.outcome === o.outcome && isTotal(t) && sameSentence(t, o)),
    )
  return nameOpen(
    kept.filter(c => !isStale(c) && !isTold(c)),
    sentenceOf,
  )
}

const isMany = (c: Casualty) => (c.min ?? 0) > 1

/**
 * قتلى في صفوف المدنيين, in another sentence خمسة قتلى: the figure takes the kind, and the open entry goes. Behind the figure, in
 * its sentence, they are its part.
 */
function nameOpen(figures: readonly Casualty[], sentenceOf: (at: number) => number): Casualty[] {
  const kept = figures.map(figure => {
    if (figure.who !== 'people' || !counted(figure)) return figure
    const civilians = figures.some(
      c =>
        c.outcome === figure.outcome &&
        !counted(c) &&
        c.who === 'civilians' &&
        (c.evidence.start < figure.evidence.start ||
          sentenceOf(c.evidence.start) !== sentenceOf(figure.evidence.start)),
    )
    return civilians ? { ...figure, who: 'civilians' as const } : figure
  })
  // جرحى أطفال in the headline, خمسة أطفال below; but a commander is one, and عدد من عناصره are others.
  // وأصيب آخرون من بينهم امرأة: the part leaves the rest open.
  const apart = (a: Casualty, b: Casualty) => sentenceOf(a.evidence.start) !== sentenceOf(b.evidence.start)
  // إصابة تسعة بينهم أطفال, later إصابة أربعة بينهم طفلان: some of those nine.
  const isPart = (c: Casualty) =>
    !isTotal(c) && kept.some(o => o.outcome === c.outcome && counted(o) && isTotal(o) && !apart(o, c))
  const told = (c: Casualty) =>
    kept.some(
      o =>
        o.outcome === c.outcome &&
        counted(o) &&
        (o.who === c.who
          ? c.who !== 'combatants' || o.max !== 1
          : c.who === 'people' && ((isTotal(o) && c.outcome !== 'captured') || apart(o, c))),
    )
  return kept.filter(c => counted(c) || isPart(c) || !told(c))
}

const TOTALS: ReadonlySet<Casualty['who']> = new Set(['people', 'civilians', 'combatants'])
const isTotal = (c: Casualty) => TOTALS.has(c.who)
const counted = (c: Casualty) => c.min !== null || c.max !== null
const akin = (a: Casualty, b: Casualty) =>
  a.who === b.who || (a.who === 'people' && isTotal(b)) || (b.who === 'people' && isTotal(a))
const sameCount = (a: Casualty, b: Casualty) => a.min === b.min && a.max === b.max
// عشرات القتلى, later 31 قتيلاً
const isVague = (c: Casualty) => c.min !== null && c.max !== null && c.min < c.max
const within = (exact: Casualty, vague: Casualty) =>
  exact.min !== null && exact.min >= vague.min! && exact.min <= vague.max!
// قتل وأصيب العشرات (1 to 99 of each), later أصيب العشرات
const narrows = (sure: Casualty, both: Casualty) => both.min === 1 && (sure.min ?? 0) > 1 && sure.max === both.max
// أكثر من 1700 جريح, later مئات الجرحى
const exceeds = (exact: Casualty, vague: Casualty) =>
  exact.who === vague.who && (exact.min ?? 0) > vague.max! && isRound(vague)
// مئات: not such bounds as 1 to 30
const isRound = (c: Casualty) => c.min! > 1 && c.max! < c.min! * 10
// 16 على الأقل, later 16: told with less care the second time.
const sameFigure = (a: Casualty, b: Casualty) =>
  sameCount(a, b) || (a.min !== null && a.min === b.min && (a.max === null || b.max === null))
