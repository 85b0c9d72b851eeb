// Breaks: a stage is entered by its index.ts alone.
import type { Claim } from '../record/claim.ts'

export type Inside = Claim
