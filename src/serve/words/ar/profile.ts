import type { Words } from '../en.ts'
import { counted } from './counted.ts'

export const profile: Words['profile'] = {
  kinds: { place: 'مكان', party: 'طرف', source: 'مصدر' },
  inOverview: 'على الخريطة والخط الزمني',
  none: 'لا تذكره حادثة في هذا السجل.',
  throughTime: 'عبر الزمن',
  control: 'السيطرة والحصار والهدن كما رُويت',
  controlLead:
    'من قيل إنه يسيطر على المكان أو يحاصره، من أي يوم إلى أي يوم، ومن قال ذلك. هذا ما تقوله التقارير، لا ما كان.',
  spans: { control: 'السيطرة', siege: 'حصار', truce: 'هدنة', aid: 'إغاثة', denial: 'منع إغاثة' },
  says: { began: 'بدأ', 'goes-on': 'مستمر', ended: 'انتهى', 'not-so': 'ليس كذلك' },
  ended: { taken: 'أخذه غيره', left: 'غادره', ended: 'رُفع أو خُرق أو انقضى' },
  noEnd: 'لم يُروَ انتهاؤه',
  controlNone: 'لم يُروَ شيء من ذلك عن المكان نفسه.',
  within: 'أماكن تقع فيه',
  withinLead: 'رُوي هذا عن هذه الأماكن وحدها، ولا يقول شيئًا عن المكان كله.',
  itsPage: 'صفحة هذا المكان',
  withinMore: n =>
    `لا تُعرض هنا أماكن أخرى رُوي عنها أقل: ${counted(n, 'مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان')}.`,
  bars: most => `الحوادث بحسب يومها الأول، وأعلى عمود ${most}.`,
  noParty: 'لم يُسمَّ أحد',
  contradictedShort: 'فيه خلاف',
  contradicted: 'فيه خلاف: قيل إن غيره يسيطر حينها، أو قال أحد إنه ليس كذلك',
  of: { type: 'الأنواع', party: 'الأطراف', place: 'الأماكن', source: 'مصدر الرواية', grade: 'الدرجات' },
  did: 'نُسب إليه الفعل',
  suffered: 'وقع عليه الفعل',
  told: 'حوادث رواها',
  alone: 'لم يروها غيره',
  disputed: 'خالفه فيها غيره',
  against: 'خالفه',
}
