import type { Words } from '../en.ts'

export const app: Words['app'] = {
  waiting: 'لحظة …',
  away: 'الخادم لا يجيب',
  awayText: 'لم يضع شيء مما كتبته. شغّل الخادم من جديد بالأمر «riwaya serve» ثم أعد المحاولة.',
  notBuilt: 'لم تُبنَ الواجهة بعد. شغّل في مجلد البرنامج:',
  veiled: 'مقطع عن أذى لحق بالناس. اعرضه',
  again: 'أعد المحاولة',
}
