// Breaks: only the edges touch files.
import { readFileSync } from 'node:fs'

export const files = readFileSync
