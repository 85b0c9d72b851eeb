export { readClaims } from './read.ts'
export { validOn } from './time/index.ts'
