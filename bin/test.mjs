#!/usr/bin/env node
// `npm test [-- OPTIONS]`: installs what is missing, then runs all tests on Node 24.
import { join } from 'node:path'
import { ensureInstalled } from './installed.mjs'
import { runOnNode24 } from './node24.mjs'

ensureInstalled()
await runOnNode24(join('node_modules', 'vitest', 'vitest.mjs'), ['run', ...process.argv.slice(2)])
