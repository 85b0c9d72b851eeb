export { readPaths, survey } from './paths.ts'
export type { Calendar, ReadEvent, ReadOptions, Source } from './types.ts'
