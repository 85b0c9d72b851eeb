export { type CodedClaim, strayWords } from './coding.ts'
export { type CodedReport, CodingError, codedReports, codingsIn } from './reports.ts'
export { toldBy } from './told.ts'
