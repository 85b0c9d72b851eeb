import type { Words } from '../en.ts'

export const profile: Words['profile'] = {
  kinds: { place: 'مكان', party: 'طرف', source: 'مصدر' },
  inOverview: 'على الخريطة والخط الزمني',
  none: 'لا تذكره حادثة في هذا السجل.',
  throughTime: 'عبر الزمن',
  control: 'السيطرة والحصار والهدن كما رُويت',
  controlLead:
    'كل علامة حادثة واحدة: من قيل إنه دخل المكان أو خرج منه أو حاصره أو فك حصاره. هذا ما تقوله التقارير، لا ما كان.',
  of: { type: 'الأنواع', party: 'الأطراف', place: 'الأماكن', source: 'مصدر الرواية', grade: 'الدرجات' },
  did: 'نُسب إليه الفعل',
  suffered: 'وقع عليه الفعل',
  told: 'حوادث رواها',
  alone: 'لم يروها غيره',
  disputed: 'خالفه فيها غيره',
  against: 'خالفه',
}
