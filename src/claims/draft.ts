import type { Lexeme } from '../lexicon/index.ts'
import type { Chunk, Mentions } from '../mentions/index.ts'
import type { Casualty, ClaimDate, ClaimType, Named, Quote, Status, Step } from '../record/index.ts'

/** A trigger entry of `arabic/events`, as the engine uses it. */
export interface EventEntry {
  readonly id: string
  readonly type: ClaimType
  readonly roles?: Readonly<Record<string, Role>>
  readonly needs?: readonly string[]
  readonly unless?: readonly string[]
  readonly means_decides?: boolean
  /** As often dealt from the air as from the ground (ضربة): what its doer does elsewhere in the report decides. */
  readonly of_any_means?: boolean
  readonly anaphor?: boolean
  readonly light?: boolean
  /** Never without an object: a lone noun after the joined verb is it (واتهمت فرنسا بـ). */
  readonly transitive?: boolean
  readonly passive?: 'target'
  readonly status?: Status
  readonly outcome?: Casualty['outcome']
  readonly person?: boolean
  /** Its persons may be dead or hurt: only a figure or the wounded beside it count them as dead (سقوط ضحايا). */
  readonly either?: boolean
  /** No attack, yet those who died by it are its own (تحطم طائرة). */
  readonly kills?: boolean
  /** Its type where those who do it fight (فرار المسلحين). */
  readonly by_fighters?: ClaimType
  /** A word for bodies: the phrase after it says whose they are and how many (جثث أربعة جنود). */
  readonly bodies?: boolean
  /** Its subject is the event that harmed (أودى القصف بحياة ثلاثة). */
  readonly tells_effect?: boolean
  /** Only people as its subject make it a claim (سقط 38 مدنياً). */
  readonly people_only?: boolean
  /** In a relative clause it only describes (المنطقة التي تسيطر عليها الحركة). */
  readonly describes_in_relative?: boolean
  readonly freed_from?: boolean
  /** With nobody threatened, nor with what, nothing is said (القصف يهدد حياة السكان). */
  readonly endangers?: boolean
  /** Its type stands whatever it was done with (أعدم رمياً بالرصاص). */
  readonly keeps_type?: boolean
  /** Its type where those who move are fighters (فر المقاتلون). */
  readonly of_fighters?: ClaimType
  /** Its place alone names an event told elsewhere (هجوم دوما, معركة الحديدة). */
  readonly named_by_place?: boolean
  /** What it declares holds where its sentence tells something else (أعلن بدء عملية وسيطر على القرى). */
  readonly placed_beside?: boolean
  /** It makes no claim unless its sentence names who does it (العمليات ضد التنظيم). */
  readonly of_doer?: boolean
  /** By an office-holder it is done in words (هاجم الوزير إيران). */
  readonly in_words?: boolean
  /** A word for a toll: only a figure tells how many (أكد هذه الحصيلة فلان). */
  readonly toll?: boolean
  /** Losses summed up, which belong to no single event told before. */
  readonly sum?: boolean
  /** The figures of its sentence take the place of those told before (وفي حصيلة سابقة). */
  readonly updates?: boolean
  /** It speaks of a deed: who is accused did it, who did what is condemned is whom it is against. */
  readonly of_deed?: 'accused' | 'condemned'
  readonly mutual?: boolean
  /** It is no act of anybody named beside it: whoever says it makes the statement (سيدفعون الثمن). */
  readonly speaker?: boolean
  /** A statement against somebody: whom its words are about, who is threatened, or who did what is condemned. */
  readonly against?: 'subject' | 'threatened' | 'warned' | 'condemned'
}
export type Role = 'actor' | 'target' | 'side' | 'place' | 'means' | 'event' | 'none'

/** A claim in the making: one trigger in one sentence with what was gathered for it so far. */
export interface Draft {
  type: ClaimType
  readonly entry: EventEntry
  readonly sentence: number
  readonly chunk: number
  readonly verbal: boolean
  trigger: Quote
  status: Status
  actors: Named[]
  targets: Named[]
  places: Named[]
  date: ClaimDate | null
  casualties: Casualty[]
  /** Who its figures count, as named. */
  harmed: Named[]
  /** Where those stand who are named among its many. */
  named: readonly number[] | null
  /** The words of harm that it took in: what its toll was told by. */
  tolls: Draft[]
  /** Where it is told first by words of its own, not by those of its toll. */
  told: { readonly trigger: Quote; readonly sentence: number }
  sources: Named[]
  hedges: Quote[]
  /** Sentences that make the claim, by index. */
  sentences: number[]
  steps: Step[]
  /** It points back to an event told before (القصف) rather than telling one. */
  anaphoric: boolean
  /** Its figures are of some among those told before (ومن بين القتلى سبعة أطفال). */
  share: boolean
  /** Its toll is counted since a time or an event (حصيلة القتلى منذ بدء العملية): that of no single deed. */
  since: boolean
  /** Its figure is that of a toll which its clause is about (يرتفع عدد الذين قتلوا إلى 36). */
  ofToll: boolean
  /** It was tried (حاولت قطع الطريق): planned by its status, yet of a day that is past. */
  tried: boolean
  /** Its noun has the article or a pronoun: it may be an event told before. */
  definite: boolean
  /** Its type is only the usual one of its words (هجوم, استهداف with no means said): an event told beside it may decide. */
  soft: boolean
  /** The words around it set it apart from what was told before (قصف مماثل, كما استهدفت). */
  another: boolean
  /** Its sentence turns to something else than the one before. */
  readonly turns: boolean
  /** Its sentence reminds of what was before the news (يذكر أن طائرة قصفت المخيم). */
  readonly reminds: boolean
  /** هجوم مماثل: told as like one told before, and so never as the same. */
  like: boolean
  /** Its noun is carried by a verb with a subject before it (وجه تحذيراً). */
  carried: boolean
  /** The countries in whose name whoever makes a statement speaks, by id. */
  speaksFor: readonly string[] | null
  /** The statement that accuses somebody of it. */
  accusation: Draft | null
  /** Another draft took it in. */
  gone: boolean
}

/** The report as the claims stage sees it. */
export interface Reading {
  readonly text: string
  readonly published: string | null
  readonly mentions: readonly Mentions[]
}

export function eventEntry(lexeme: Lexeme): EventEntry {
  return lexeme.data as unknown as EventEntry
}

export function quoteOf(text: string, span: { start: number; end: number }): Quote {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) }
}

export function named(text: string, chunk: Pick<Chunk, 'span' | 'entity'> & Partial<Pick<Chunk, 'placing'>>): Named {
  const { placing } = chunk
  return { ...quoteOf(text, chunk.span), id: chunk.entity?.id ?? null, from: 'said', ...(placing ? { placing } : {}) }
}

/** The same for a party: a country or its capital stands for those who act in its name. */
export function party(text: string, chunk: Pick<Chunk, 'span' | 'entity' | 'party'>): Named {
  const said = named(text, chunk)
  return chunk.entity === null || chunk.entity.kind === 'place' ? { ...said, id: chunk.party ?? said.id } : said
}
