export { namings } from './names.ts'
export { errorLines, reportLines, type Scored, totalLines } from './print.ts'
export { scoreReport } from './report.ts'
export { type Total, totalOf } from './total.ts'
