export { type ServeOptions, serve } from './server.ts'
export type { Lang } from './words/index.ts'
