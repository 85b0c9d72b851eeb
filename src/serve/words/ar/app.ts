import type { Words } from '../en.ts'

export const app: Words['app'] = {
  waiting: 'لحظة …',
  away: 'الخادم لا يجيب',
  awayText: 'لم يضع شيء مما كتبته. شغّل الخادم من جديد بالأمر «riwaya serve» ثم أعد المحاولة.',
  choices: 'العرض',
  digits: 'الأرقام',
  digitSets: { latin: 'لاتينية: 2016', arabic: 'عربية: ٢٠١٦' },
  months: 'الشهور',
  monthSets: { levant: 'شامية: تموز', egypt: 'مصرية: يوليو' },
  veil: 'حجب المقاطع عن أذى لحق بالناس',
  notBuilt: 'لم تُبنَ الواجهة بعد. شغّل في مجلد البرنامج:',
  veiled: 'مقطع عن أذى لحق بالناس. اعرضه',
  again: 'أعد المحاولة',
}
