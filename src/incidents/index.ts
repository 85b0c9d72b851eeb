export type { Explanation } from './explain.ts'
export type { AttributionRule, GradeRule } from './grades.ts'
export { type Resolution, type ResolveOptions, resolveIncidents } from './resolve.ts'
export type { Told } from './telling.ts'
