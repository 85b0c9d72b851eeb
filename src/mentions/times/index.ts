export { findTimes } from './times.ts'
export type { TimeMention } from './types.ts'
