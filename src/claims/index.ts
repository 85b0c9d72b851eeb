export { readClaims } from './read.ts'
