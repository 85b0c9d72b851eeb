export { type BackRow, type Corrections, corrections } from './corrections.ts'
export { type ExportOptions, exportLines, FORMATS, type Format, TABLES } from './export.ts'
export { incidentLine } from './incident-line.ts'
