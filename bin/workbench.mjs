#!/usr/bin/env node
// Builds workbench/ into workbench/dist where that is missing or older than its sources. Runs on Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { node24, ROOT } from './node24.mjs'

const SOURCES = ['workbench', 'src/serve/api', 'src/serve/words', 'src/record', 'bench/RESULTS.md', 'package-lock.json']
const BUILT = join(ROOT, 'workbench', 'dist')
const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')

/** Sees to it that the built form is that of the sources; says so where it cannot. */
export function ensureWorkbench() {
  const page = join(BUILT, 'index.html')
  const built = existsSync(page) ? statSync(page).mtimeMs : 0
  // An installation for running alone brings the built form and no Vite.
  if (built > newest(SOURCES.map(path => join(ROOT, path))) || (built > 0 && !existsSync(VITE))) return
  // Built aside and then put in place: who reads meanwhile finds the old form or the new one, whole.
  const aside = `${BUILT}.${process.pid}`
  const { status, stderr } = spawnSync(
    node24(),
    [VITE, 'build', 'workbench', '--outDir', aside, '--logLevel', 'error'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  if (status === 0) {
    rmSync(BUILT, { recursive: true, force: true })
    renameSync(aside, BUILT)
    return
  }
  rmSync(aside, { recursive: true, force: true })
  console.error(`The workbench could not be built; the record is served as it was built before.\n${stderr}`)
}

function newest(paths) {
  return Math.max(0, ...paths.map(path => newestIn(path)))
}

function newestIn(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter(name => name !== 'node_modules' && !name.startsWith('dist'))
  return newest(inside.map(name => join(path, name)))
}

if (import.meta.url === pathToFileURL(argv[1]).href) ensureWorkbench()
