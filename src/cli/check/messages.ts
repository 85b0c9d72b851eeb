import { loadInArabic } from './load-arabic.ts'

export const LANGS = ['en', 'ar'] as const
export type Lang = (typeof LANGS)[number]

/** What a message is about; which of these a code uses stands in its function. */
export interface Values {
  readonly found?: string
  readonly other?: string
  readonly given?: string
  readonly field?: string
  readonly read?: string
  readonly wanted?: string
}

interface Message {
  readonly what: string
  readonly remedy: string
}

const en = {
  load: ({ found, given }: Values) => ({ what: found ?? '', remedy: given ?? '' }),
  compile: ({ found }: Values) => ({
    what: `this lexicon cannot be compiled: ${found}`,
    remedy: 'mend the entry that is named there',
  }),
  presentation: ({ found }: Values) => ({
    what: `"${found}" is written with presentation forms, which equal no ordinary text`,
    remedy: 'type it anew with ordinary letters',
  }),
  bidi: ({ found }: Values) => ({
    what: `an invisible direction sign (${found}) stands in the text`,
    remedy: 'delete it; direction belongs to the program that shows the text',
  }),
  digits: ({ found }: Values) => ({
    what: `"${found}" mixes two kinds of digits`,
    remedy: 'use one kind; the program reads both',
  }),
  id: ({ other }: Values) => ({ what: `this id is also used at ${other}`, remedy: 'give each entry an id of its own' }),
  folded: ({ found, other }: Values) => ({
    what: `"${found}" and "${other}" are the same once hamza, ta marbuta and vowels are set aside`,
    remedy: 'keep one of them; spelling variants are found by themselves',
  }),
  twice: ({ found }: Values) => ({ what: `"${found}" is listed twice`, remedy: 'delete one' }),
  entries: ({ found, other }: Values) => ({
    what: `"${found}" has an entry already, at ${other}`,
    remedy: 'make one entry of the two',
  }),
  misses: () => ({
    what: 'there is no counter-example',
    remedy: 'add under "misses:" a sentence with these words that tells no such event',
  }),
  source: () => ({ what: 'this entry names no source', remedy: 'say in "source" where it is known from' }),
  parent: ({ found }: Values) => ({
    what: `it lies in "${found}", and there is no place of this id`,
    remedy: 'correct "parent" or add that place',
  }),
  swapped: ({ found }: Values) => ({
    what: `${found} lies far from the place that contains it, and near it with the two numbers exchanged`,
    remedy: 'write latitude first, then longitude',
  }),
  range: ({ found }: Values) => ({
    what: `${found} is no place on earth`,
    remedy: 'latitude runs from -90 to 90, longitude from -180 to 180',
  }),
  host: ({ found, other }: Values) => ({
    what: `the web host ${found} also belongs to the outlet at ${other}`,
    remedy: 'leave it with the outlet that publishes there',
  }),
  actor: ({ found }: Values) => ({
    what: `"${found}" is the id of no actor`,
    remedy: 'correct it, or add that actor under world/actors',
  }),
  lost: ({ found, read }: Values) => ({
    what: `does not catch "${found}"; ${read ? `other entries did: ${read}` : 'no entry did'}`,
    remedy: 'mend the entry or the example; "riwaya explain" shows what each step made of it',
  }),
  catches: ({ found, field, read, wanted }: Values) => ({
    what: `in "${found}" ${field} should be [${wanted}] and was read as [${read}]`,
    remedy: 'mend the entry or the example; "riwaya explain" shows what each step made of it',
  }),
  caught: ({ found, given }: Values) => ({
    what: `catches "${found}", which it must pass over (${given})`,
    remedy: 'narrow the entry with "needs" or "unless", or take the example out if it is wrong',
  }),
  mended: ({ found }: Values) => ({
    what: `"${found}" is marked as a known failure, and passes`,
    remedy: 'delete "known_failure"',
  }),
} satisfies Record<string, (values: Values) => Message>

export type Code = keyof typeof en

const ar: Record<Code, (values: Values) => Message> = {
  load: ({ found, given }) => ({ what: loadInArabic(found ?? ''), remedy: loadInArabic(given ?? '') }),
  compile: ({ found }) => ({ what: `تعذّر تجميع المعجم: ${found}`, remedy: 'أصلح المدخل المذكور' }),
  presentation: ({ found }) => ({
    what: `«${found}» مكتوبة بأشكال العرض التي لا تطابق أي نص عادي`,
    remedy: 'أعد كتابتها بالحروف العادية',
  }),
  bidi: ({ found }) => ({
    what: `في النص علامة اتجاه غير مرئية (${found})`,
    remedy: 'احذفها، فالاتجاه شأن البرنامج الذي يعرض النص',
  }),
  digits: ({ found }) => ({
    what: `«${found}» تخلط نوعين من الأرقام`,
    remedy: 'استعمل نوعاً واحداً، فالبرنامج يقرأ النوعين',
  }),
  id: ({ other }) => ({ what: `هذا المعرّف مستعمل أيضاً في ${other}`, remedy: 'أعطِ كل مدخل معرّفاً خاصاً به' }),
  folded: ({ found, other }) => ({
    what: `«${found}» و«${other}» شيء واحد إذا أُهملت الهمزة والتاء المربوطة والحركات`,
    remedy: 'أبقِ إحداهما، فالبرنامج يجد صور الكتابة بنفسه',
  }),
  twice: ({ found }) => ({ what: `«${found}» مذكورة مرتين`, remedy: 'احذف إحداهما' }),
  entries: ({ found, other }) => ({ what: `لـ«${found}» مدخل سابق في ${other}`, remedy: 'اجعل المدخلين مدخلاً واحداً' }),
  misses: () => ({
    what: 'ليس لهذا المدخل مثال مضاد',
    remedy: 'أضف تحت misses جملة فيها هذه الكلمات ولا تروي حدثاً كهذا',
  }),
  source: () => ({ what: 'هذا المدخل بلا مصدر', remedy: 'اذكر في source من أين عُرف' }),
  parent: ({ found }) => ({ what: `يقع في «${found}» ولا مكان بهذا المعرّف`, remedy: 'صحّح parent أو أضف ذلك المكان' }),
  swapped: ({ found }) => ({
    what: `${found} بعيدة عن المكان الذي يحويها، وقريبة منه إذا تبادل الرقمان`,
    remedy: 'اكتب خط العرض أولاً ثم خط الطول',
  }),
  range: ({ found }) => ({
    what: `${found} ليست مكاناً على الأرض`,
    remedy: 'خط العرض بين -90 و90 وخط الطول بين -180 و180',
  }),
  host: ({ found, other }) => ({
    what: `عنوان الويب ${found} منسوب أيضاً إلى وسيلة الإعلام في ${other}`,
    remedy: 'أبقه لوسيلة الإعلام التي تنشر فيه',
  }),
  actor: ({ found }) => ({
    what: `«${found}» ليس معرّف أي طرف`,
    remedy: 'صحّحه أو أضف ذلك الطرف تحت world/actors',
  }),
  lost: ({ found, read }) => ({
    what: `لا يلتقط «${found}»${read ? ` والتقطته مداخل أخرى: ${read}` : ' ولم يلتقطها أي مدخل'}`,
    remedy: 'أصلح المدخل أو المثال، والأمر riwaya explain يبيّن ما فعلته كل خطوة',
  }),
  catches: ({ found, field, read, wanted }) => ({
    what: `في «${found}» ينبغي أن يكون الحقل ${field} [${wanted}] وقد قُرئ [${read}]`,
    remedy: 'أصلح المدخل أو المثال، والأمر riwaya explain يبيّن ما فعلته كل خطوة',
  }),
  caught: ({ found, given }) => ({
    what: `يلتقط «${found}» وعليه أن يتركها (${given})`,
    remedy: 'ضيّق المدخل بـ needs أو unless، أو احذف المثال إن كان خاطئاً',
  }),
  mended: ({ found }) => ({ what: `«${found}» معلَّمة إخفاقاً معروفاً وقد نجحت`, remedy: 'احذف known_failure' }),
}

export const MESSAGES: Readonly<Record<Lang, Record<Code, (values: Values) => Message>>> = { en, ar }
