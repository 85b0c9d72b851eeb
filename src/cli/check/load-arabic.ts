/** What the loader says, in Arabic: its sentences are few. What is not among them stays as it is. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^entry (.+?): /, 'المدخل $1: '],
  [/unknown key "(.+?)"/, 'مفتاح مجهول «$1»'],
  [/^not YAML: (.+)$/, 'ليس هذا YAML سليماً: $1'],
  [/must have required property '(.+?)'/, 'ينقصه المفتاح «$1»'],
  [/must be equal to one of the allowed values/, 'ليس من القيم المسموح بها'],
  [/must be (string|array|object|integer|number|boolean)/, 'نوعه ليس $1'],
  [/must match pattern (.+)/, 'لا يطابق الصيغة $1'],
  [/must NOT have fewer than (\d+) (items|characters)/, 'أقصر من $1'],
  [/must NOT have duplicate items.*/, 'فيه تكرار'],
  [/must match exactly one schema in oneOf/, 'لا يطابق أياً من الصيغ الممكنة'],
  [/must match a schema in anyOf/, 'لا يطابق أياً من الصيغ الممكنة'],
  [/must match "(.+?)" schema/, 'لا يطابق الصيغة $1'],
  [/^this file must be a list of entries$/, 'يجب أن يكون هذا الملف قائمة مداخل'],
  [/^(\d+) columns where the header has (\d+)$/, '$1 أعمدة وفي رأس الجدول $2'],
  [/^remove it or correct its spelling; the keys are (.*)$/, 'احذفه أو صحّح كتابته؛ المفاتيح هي $1'],
  [/^use one of (.+)$/, 'استعمل واحدة من $1'],
  [/^see the schema in (.+)$/, 'انظر المخطط في $1'],
  [/^begin each entry with "- "$/, 'ابدأ كل مدخل بالعلامة «- »'],
  [
    /^columns are (.+), separated by one tab each; .+$/,
    'الأعمدة هي $1 وبين كل عمودين علامة جدولة واحدة، وللخانة الفارغة علامتها أيضاً',
  ],
  [
    /^look for a missing quotation mark, .+$/,
    'ابحث في هذا السطر أو ما فوقه عن علامة تنصيص ناقصة أو علامة جدولة أو نقطتين رأسيتين داخل نص بلا تنصيص',
  ],
]

export function loadInArabic(sentence: string): string {
  return SENTENCES.reduce((text, [pattern, arabic]) => text.replace(pattern, arabic), sentence)
}
