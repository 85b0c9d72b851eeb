export { sumsUp } from './kinds.ts'
export { mergeDrafts } from './merge.ts'
