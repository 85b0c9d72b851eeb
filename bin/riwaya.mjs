#!/usr/bin/env node
import { runOnNode24 } from './node24.mjs'
import { ensureWorkbench } from './workbench.mjs'

const [command] = process.argv.slice(2)
if (command === 'serve' || (command === 'run' && !process.argv.includes('--no-serve'))) ensureWorkbench()

await runOnNode24('src/cli/main.ts', process.argv.slice(2))
