export { readClaims } from './read.ts'
export { validOn } from './valid-on.ts'
