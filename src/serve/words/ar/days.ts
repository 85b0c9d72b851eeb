import type { Words } from '../en.ts'

export const days: Words['days'] = {
  weekBegins: 6,
  example: day => `مثل: ${day}`,
  open: 'التقويم',
  wrong: example => `اكتب اليوم مع شهره وسنته، مثل: ${example}.`,
  before: 'هذا قبل اليوم الأول.',
  yearBefore: 'قبل سنة',
  monthBefore: 'قبل شهر',
  monthAfter: 'بعد شهر',
  yearAfter: 'بعد سنة',
  none: 'بلا يوم',
}
