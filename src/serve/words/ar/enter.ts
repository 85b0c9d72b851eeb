import type { Words } from '../en.ts'

export const enter: Words['enter'] = {
  title: 'الدخول',
  lead: 'هذا السجل مفتوح لمن يحمل رمز دخول، يصنعه من يشغّل الخادم بالأمر «riwaya token».',
  token: 'رمز الدخول',
  submit: 'ادخل',
  wrong: 'هذا الرمز غير معروف هنا. بعد محاولات خاطئة كثيرة في دقيقة واحدة انتظر الدقيقة التالية.',
}
