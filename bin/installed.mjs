// Sees to it that what package-lock.json lists is installed. Runs on Node 20, before anything is there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './node24.mjs'

/** Runs `npm ci` where node_modules is missing or does not match package-lock.json. */
export function ensureInstalled() {
  if (isInstalled()) return
  console.error('Installing what Riwaya needs into node_modules: about 700 MB, half a minute, this once …')
  // Under `npm start` npm says where it is itself; that also works where `npm` is a .cmd file.
  const npm = process.env.npm_execpath
  // Warnings that a package wants a newer Node say nothing here: it gets one.
  const quietly = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...quietly]] : ['npm', quietly]
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  console.error(`"npm ci" failed in ${ROOT}. See above why; with a network at hand, run the same command again.`)
  process.exit(69)
}

function isInstalled() {
  try {
    const wanted = packages('package-lock.json')
    const have = packages('node_modules/.package-lock.json')
    // Optional packages for other systems are rightly missing.
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (have[path] && have[path].version === version) || (optional && !have[path]),
    )
  } catch {
    return false
  }
}

function packages(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages
}
