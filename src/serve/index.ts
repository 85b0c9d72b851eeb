export type { Export } from './handlers/index.ts'
export { isOwn, type ServeOptions, serve } from './server.ts'
export { hasTokens, makeToken } from './tokens.ts'
export type { Lang } from './words/index.ts'
