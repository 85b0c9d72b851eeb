export { type Argument, linkKind } from './argument.ts'
export { assign } from './assign.ts'
export { gather } from './gather.ts'
export { pronounSubject, subjectBefore } from './subject.ts'
