export { sumsUp } from './kinds.ts'
export { mergeDrafts } from './merge.ts'
export { sameSpeaker } from './parties.ts'
export { tellVerbatim, verbatim } from './verbatim.ts'
