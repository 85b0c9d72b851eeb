#!/usr/bin/env node
// Runs a TypeScript file of this project on Node 24: node bin/ts.mjs FILE ARGS…
import { runOnNode24 } from './node24.mjs'

const [file, ...args] = process.argv.slice(2)
await runOnNode24(file, args)
