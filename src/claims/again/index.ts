export { mergeDrafts } from './merge.ts'
