export { readDate } from './dates.ts'
export { NOTHING_TOLD, toldOn } from './told.ts'
export { asideFrom } from './undated.ts'
export { validOn } from './valid-on.ts'
