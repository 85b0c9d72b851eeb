#!/usr/bin/env node
// `npm start [-- PATH… OPTIONS]`: installs what is missing, then `riwaya run` on the paths, or on the samples
// with a record of their own.
import { isAbsolute, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './installed.mjs'
import { ROOT, runOnNode24 } from './node24.mjs'
import { ensureWorkbench } from './workbench.mjs'

ensureInstalled()
ensureWorkbench()
const { tokens } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  tokens: true,
  options: {
    record: { type: 'string' },
    port: { type: 'string' },
    published: { type: 'string' },
    lexicon: { type: 'string' },
    world: { type: 'string' },
    host: { type: 'string' },
  },
})
// npm runs us in the project's folder, wherever the command was typed; paths mean that place.
const typedIn = process.env.INIT_CWD ?? process.cwd()
const inProject = path => {
  const short = relative(ROOT, resolve(typedIn, path)) || '.'
  return short.startsWith('..') || isAbsolute(short) ? resolve(typedIn, path) : short
}
const paths = []
const options = []
for (const token of tokens) {
  if (token.kind === 'positional') paths.push(token.value === '-' ? '-' : inProject(token.value))
  if (token.kind === 'option') options.push(token.rawName, ...argumentOf(token))
}
// Samples are no evidence of anything: they never get into the record of a person's own reports.
if (paths.length === 0) {
  paths.push('samples')
  if (!options.includes('--record')) options.push('--record', 'record-samples')
}
process.chdir(ROOT)
await runOnNode24(join('src', 'cli', 'main.ts'), ['run', ...paths, ...options])

function argumentOf({ name, value }) {
  if (value === undefined) return []
  return [['record', 'lexicon', 'world'].includes(name) ? inProject(value) : value]
}
