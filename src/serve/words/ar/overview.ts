import type { Words } from '../en.ts'

export const overview: Words['overview'] = {
  title: 'نظرة عامة',
  list: 'الحوادث',
}
