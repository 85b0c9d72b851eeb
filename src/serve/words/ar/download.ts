import type { Words } from '../en.ts'

export const download: Words['download'] = {
  title: 'تنزيل',
  lead: n => `${n} في ملف:`,
  formats: {
    csv: { name: 'جدول الحوادث', what: 'ملف CSV يُفتح في إكسل وغيره: سطر لكل حادثة.' },
    claims: {
      name: 'جدول الأقوال',
      what: 'ملف CSV: سطر لكل قول بكلماته وموضعها من التقرير. وما تصححه فيه يعود بالأمر «riwaya import».',
    },
    acled: {
      name: 'أعمدة ACLED',
      what: 'ملف CSV مرمّز سلفا ليراجعه مدقّق. لا يدخل فيه ما لا يقول أحد إنه وقع، ولا الأنواع التي لا يسجلها ACLED.',
    },
    geojson: { name: 'طبقة خريطة', what: 'ملف GeoJSON لبرنامج QGIS وخرائط الويب. لا تدخل فيها حوادث لا نقطة لها.' },
    jsonl: { name: 'أسطر JSON', what: 'للبرامج: سطر لكل حادثة بكل رواياتها.' },
  },
  busy: 'لحظة …',
  failed: 'تعذّر صنع الملف.',
}
