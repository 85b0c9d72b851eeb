export { sharePurposes } from './purpose.ts'
export { sidesOf } from './sides.ts'
export { subjectOf } from './subject.ts'
