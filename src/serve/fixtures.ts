import { sha256 } from '../kit/index.ts'
import { type Casualty, type Claim, type Incident, type Named, quote, type Report } from '../record/index.ts'
import type { Coded, RiwayaRecord } from '../store/index.ts'

/** A claim by its words: every text is looked up in the report, offsets are never typed. */
interface Told {
  readonly type: Claim['type']
  readonly status?: Claim['status']
  readonly sentence: string
  readonly trigger: string
  readonly actors?: readonly string[]
  readonly targets?: readonly string[]
  readonly places?: readonly string[]
  readonly date?: readonly [day: string, said: string | null]
  readonly casualties?: readonly (readonly [
    Casualty['outcome'],
    number | null,
    number | null,
    Casualty['who'],
    string,
  ])[]
  readonly sources?: readonly string[]
  readonly hedges?: readonly string[]
}

function told(given: Partial<Report> & { readonly id: string; readonly text: string }, claims: readonly Told[]): Coded {
  const report: Report = {
    outlet: null,
    published: null,
    title: null,
    url: null,
    note: null,
    origin: `reports/${given.id}.txt`,
    cut: [],
    ...given,
    sha256: sha256(given.text),
  }
  return { report, claims: claims.map((claim, n) => claimOf(report.text, claim, `c${n + 1}`)) }
}

function claimOf(text: string, claim: Told, id: string): Claim {
  const from = text.indexOf(claim.sentence)
  const find = (words: string) => {
    const inside = text.indexOf(words, from)
    const at = inside < 0 ? text.indexOf(words) : inside
    if (at < 0 || from < 0) throw new Error(`"${words}" is not in the text`)
    return quote(text, at, at + words.length)
  }
  const named = (words: string): Named => ({ ...find(words), id: null, from: 'said' })
  const { date } = claim
  return {
    id,
    type: claim.type,
    status: claim.status ?? 'reported',
    trigger: find(claim.trigger),
    evidence: [{ start: from, end: from + claim.sentence.length }],
    actors: (claim.actors ?? []).map(named),
    targets: (claim.targets ?? []).map(named),
    places: (claim.places ?? []).map(words => ({ ...named(words), id: 'sy-tall-ward' })),
    date: date
      ? { from: date[0], to: date[0], said: date[1] ? find(date[1]) : null, rule: date[1] ? 'said' : 'published' }
      : null,
    casualties: (claim.casualties ?? []).map(([outcome, min, max, who, words]) => ({
      outcome,
      min,
      max,
      who,
      evidence: find(words),
    })),
    sources: (claim.sources ?? []).map(named),
    hedges: (claim.hedges ?? []).map(find),
    derivation: [{ rule: `verbs/${claim.type}`, gave: `type ${claim.type}, from its verb`, at: find(claim.trigger) }],
  }
}

const STRIKE =
  'قُتل تسعة مدنيين بينهم ثلاثة أطفال وأصيب 21 آخرون في غارة جوية استهدفت السوق الشعبي في تل الورد صباح الأحد، وفق ما أفاد مصدر طبي في مشفى البلدة.'
const WITNESS = 'وقال شهود إن طائرة حربية ألقت صاروخين على السوق وقت الذروة.'
const AID = 'ومُنعت قافلة مساعدات من دخول البلدة للأسبوع الثالث، بحسب مكتب تنسيق الإغاثة.'
const DENIAL = 'نفت وزارة الدفاع تنفيذ أي غارة على تل الورد، وقالت إن الانفجار نجم عن مستودع ذخيرة.'
const TOLL = 'ارتفعت حصيلة القصف الجوي على سوق تل الورد إلى 12 قتيلًا وأكثر من 30 جريحًا، بحسب الدفاع المدني.'

/** Markup that wants to run, in every field of a report that a person can fill. */
export const HOSTILE = `<script>window.ran = true</script><img src=x onerror="window.ran = true">`

export const REPORTS: readonly Coded[] = [
  told(
    {
      id: 'wadi/2016-08-07-souq',
      outlet: 'وكالة الوادي للأنباء',
      published: '2016-08-07',
      title: 'قتلى وجرحى في غارة على سوق شعبي في تل الورد',
      url: 'https://wadi.example/news/4471',
      text: `${STRIKE}\n${WITNESS}\nوهرعت فرق الإسعاف إلى المكان، ونُقل المصابون إلى مشفيين في الريف الشمالي.\n${AID}\nتجدر الإشارة إلى أن السوق يُقام كل يوم أحد، ويقصده سكان القرى المجاورة.`,
      cut: [{ what: 'اقرأ أيضًا: أسعار الخضار في أسواق المدينة', why: 'a list of other stories' }],
    },
    [
      {
        type: 'airstrike',
        sentence: STRIKE,
        trigger: 'غارة جوية استهدفت السوق',
        targets: ['السوق الشعبي'],
        places: ['تل الورد'],
        date: ['2016-08-07', 'صباح الأحد'],
        casualties: [
          ['killed', 9, 9, 'civilians', 'تسعة مدنيين'],
          ['killed', 3, 3, 'children', 'ثلاثة أطفال'],
          ['wounded', 21, 21, 'people', '21 آخرون'],
        ],
        sources: ['مصدر طبي في مشفى البلدة'],
      },
      {
        type: 'airstrike',
        sentence: WITNESS,
        trigger: 'ألقت صاروخين',
        actors: ['طائرة حربية'],
        targets: ['السوق'],
        date: ['2016-08-07', null],
        sources: ['شهود'],
      },
      {
        type: 'aid-denied',
        sentence: AID,
        trigger: 'مُنعت',
        targets: ['قافلة مساعدات'],
        sources: ['مكتب تنسيق الإغاثة'],
      },
    ],
  ),
  told(
    {
      id: 'bayan/8812',
      outlet: 'صحيفة البيان الجديد',
      published: '2016-08-08',
      title: 'وزارة الدفاع تنفي قصف تل الورد',
      url: 'javascript:alert(1)',
      text: `${DENIAL}\nوأضافت الوزارة في بيان أنها فتحت تحقيقًا في الحادثة.`,
    },
    [
      {
        type: 'airstrike',
        status: 'denied',
        sentence: DENIAL,
        trigger: 'غارة',
        actors: ['وزارة الدفاع'],
        places: ['تل الورد'],
        date: ['2016-08-07', null],
        sources: ['وزارة الدفاع'],
      },
      {
        type: 'bombing',
        sentence: DENIAL,
        trigger: 'الانفجار',
        targets: ['مستودع ذخيرة'],
        places: ['تل الورد'],
        date: ['2016-08-07', null],
        sources: ['وزارة الدفاع'],
        hedges: ['وقالت'],
      },
    ],
  ),
  told(
    {
      id: 'shamal/tv/2016/aug/09/0031',
      outlet: 'تلفزيون الشمال',
      published: '2016-08-09',
      title: 'الدفاع المدني: ارتفاع حصيلة قتلى السوق',
      text: `${TOLL}\nوأوضح الدفاع المدني أن عمليات البحث تحت الأنقاض انتهت مساء الاثنين.`,
    },
    [
      {
        type: 'airstrike',
        sentence: TOLL,
        trigger: 'القصف الجوي',
        places: ['سوق تل الورد'],
        date: ['2016-08-07', null],
        casualties: [
          ['killed', 12, 12, 'people', '12 قتيلًا'],
          ['wounded', 31, null, 'people', 'أكثر من 30 جريحًا'],
        ],
        sources: ['الدفاع المدني'],
      },
    ],
  ),
  told(
    {
      id: 'hostile',
      outlet: HOSTILE,
      published: '2016-08-10',
      title: HOSTILE,
      note: HOSTILE,
      text: `BBC: ${HOSTILE} \u202eقصف\u202c المدفعية أطراف البلدة & "حقولها".`,
    },
    [
      {
        type: 'shelling',
        sentence: `${HOSTILE} \u202eقصف\u202c المدفعية أطراف البلدة`,
        trigger: 'قصف',
        targets: [HOSTILE],
        places: ['البلدة'],
        sources: ['BBC'],
      },
    ],
  ),
]

const STRIKE_INCIDENT: Incident = {
  id: 'i-tall-ward-2016-08-07',
  types: ['airstrike', 'bombing'],
  date: { from: '2016-08-07', to: '2016-08-07' },
  place: { id: 'sy-tall-ward', name: 'تل الورد', lat: 36.1234, lon: 37.0521, precision: 'near' },
  killed: { min: 9, max: 12 },
  wounded: { min: 21, max: null },
  actors: ['طائرة حربية', 'وزارة الدفاع'],
  targets: ['السوق الشعبي', 'مستودع ذخيرة'],
  reports: ['wadi/2016-08-07-souq', 'bayan/8812', 'shamal/tv/2016/aug/09/0031'],
  claims: [
    { report: 'wadi/2016-08-07-souq', claim: 'c1' },
    { report: 'wadi/2016-08-07-souq', claim: 'c2' },
    { report: 'bayan/8812', claim: 'c1' },
    { report: 'bayan/8812', claim: 'c2' },
    { report: 'shamal/tv/2016/aug/09/0031', claim: 'c1' },
  ],
  accounts: [
    {
      chain: ['مصدر طبي في مشفى البلدة', 'وكالة الوادي للأنباء'],
      claims: [{ report: 'wadi/2016-08-07-souq', claim: 'c1' }],
      status: 'reported',
      types: ['airstrike'],
      actors: [],
      figures: [
        { outcome: 'killed', min: 9, max: 9, who: 'civilians' },
        { outcome: 'wounded', min: 21, max: 21, who: 'people' },
      ],
      voice: 0,
    },
    {
      chain: ['شهود', 'وكالة الوادي للأنباء'],
      claims: [{ report: 'wadi/2016-08-07-souq', claim: 'c2' }],
      status: 'reported',
      types: ['airstrike'],
      actors: ['طائرة حربية'],
      figures: [],
      voice: 0,
    },
    {
      chain: ['وزارة الدفاع', 'صحيفة البيان الجديد'],
      claims: [{ report: 'bayan/8812', claim: 'c1' }],
      status: 'denied',
      types: ['airstrike'],
      actors: ['وزارة الدفاع'],
      figures: [],
      voice: 1,
    },
    {
      chain: ['وزارة الدفاع', 'صحيفة البيان الجديد'],
      claims: [{ report: 'bayan/8812', claim: 'c2' }],
      status: 'reported',
      types: ['bombing'],
      actors: [],
      figures: [],
      voice: 1,
    },
    {
      chain: ['الدفاع المدني', 'تلفزيون الشمال'],
      claims: [{ report: 'shamal/tv/2016/aug/09/0031', claim: 'c1' }],
      status: 'reported',
      types: ['airstrike'],
      actors: [],
      figures: [
        { outcome: 'killed', min: 12, max: 12, who: 'people' },
        { outcome: 'wounded', min: 31, max: null, who: 'people' },
      ],
      voice: 2,
    },
  ],
  voices: [
    { name: 'وكالة الوادي للأنباء', reports: ['wadi/2016-08-07-souq'] },
    { name: 'صحيفة البيان الجديد', reports: ['bayan/8812'] },
    { name: 'تلفزيون الشمال', reports: ['shamal/tv/2016/aug/09/0031'] },
  ],
  disputes: [
    {
      about: 'happened',
      text: 'Said to have happened by مصدر طبي في مشفى البلدة and الدفاع المدني; denied by وزارة الدفاع.',
      sides: [[0, 1, 4], [2]],
      code: 'happened',
    },
  ],
  grade: 'contested',
  reason: 'The accounts exclude each other. Said to have happened by الدفاع المدني; denied by وزارة الدفاع.',
  reasonCode: 'contested',
  reasonParams: { voices: 2 },
}

const HOSTILE_INCIDENT: Incident = {
  ...STRIKE_INCIDENT,
  id: 'i-hostile',
  types: ['shelling'],
  date: null,
  place: { id: null, name: HOSTILE, lat: null, lon: null, precision: null },
  killed: null,
  wounded: null,
  actors: [],
  targets: [HOSTILE],
  reports: ['hostile'],
  claims: [{ report: 'hostile', claim: 'c1' }],
  accounts: [
    {
      chain: ['BBC', HOSTILE],
      claims: [{ report: 'hostile', claim: 'c1' }],
      status: 'reported',
      types: ['shelling'],
      actors: [],
      figures: [],
      voice: 0,
    },
  ],
  voices: [{ name: HOSTILE, reports: ['hostile'] }],
  disputes: [],
  grade: 'weak',
  reason: 'Told by one voice only.',
}

const SIEGE_INCIDENT: Incident = {
  ...HOSTILE_INCIDENT,
  id: 'i-siege',
  types: ['aid-denied', 'siege'],
  date: { from: '2016-07-28', to: '2016-08-07' },
  place: { id: 'sy-tall-ward', name: 'تل الورد', lat: null, lon: null, precision: null },
  killed: { min: null, max: null },
  wounded: { min: null, max: 5 },
  actors: ['قوات الحاجز الغربي', 'Western Checkpoint Forces', 'لجان القرى', 'مجلس البلدة'],
  targets: ['قافلة مساعدات'],
  reports: ['wadi/2016-08-07-souq'],
  claims: [
    { report: 'wadi/2016-08-07-souq', claim: 'c3' },
    { report: 'wadi/2016-08-07-souq', claim: 'c99' },
  ],
  accounts: [
    {
      chain: ['مكتب تنسيق الإغاثة', 'وكالة الوادي للأنباء'],
      claims: [{ report: 'wadi/2016-08-07-souq', claim: 'c3' }],
      status: 'reported',
      types: ['aid-denied'],
      actors: [],
      figures: [],
      voice: 0,
    },
  ],
  voices: [{ name: 'وكالة الوادي للأنباء', reports: ['wadi/2016-08-07-souq'] }],
}

export const INCIDENTS: readonly Incident[] = [STRIKE_INCIDENT, HOSTILE_INCIDENT, SIEGE_INCIDENT]

/** Fills an empty record with the fixtures, among them an old version of a report. */
export async function fill(record: RiwayaRecord): Promise<void> {
  const { report } = REPORTS[2]!
  await record.putReports([told({ ...report, text: 'حصيلة أولية: سقوط قتلى في سوق تل الورد.' }, [])], 'fixtures')
  await record.putReports(REPORTS, 'fixtures')
  await record.putIncidents(INCIDENTS)
  await record.putProblems([
    {
      level: 'error',
      where: 'reports/صورة.pdf',
      what: 'This is a picture without text.',
      remedy: 'Read it with OCR first, then give the text.',
    },
    {
      level: 'warning',
      where: 'reports/old.html:12',
      what: `No day of publication. ${HOSTILE}`,
      remedy: 'Give it with --published.',
    },
  ])
}
