export { sharePurposes } from './purpose.ts'
export { nameDoers, nameHit } from './report.ts'
export { sidesOf } from './sides.ts'
export { subjectOf } from './subject.ts'
