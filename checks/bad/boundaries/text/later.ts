// Breaks: a stage imports only earlier stages.
import { readClaims } from '../claims/index.ts'

export const later = readClaims
