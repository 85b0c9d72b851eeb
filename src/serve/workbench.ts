import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { SCREENS } from './api/index.ts'
import { LANGS, wordsOf } from './words/index.ts'

/** Where `bin/workbench.mjs` puts the built form of `workbench/`. */
const BUILT = fileURLToPath(new URL('../../workbench/dist', import.meta.url))

/** The workbench: one page for all its screens, in the language of the address, and the files that it is made of. */
export async function workbench(app: FastifyInstance): Promise<void> {
  // Names of built files hold their hash: what a browser has kept is what would be sent again.
  await app.register(files, {
    root: join(BUILT, 'app'),
    prefix: '/app/',
    immutable: true,
    maxAge: '365d',
    wildcard: true,
  })
  for (const lang of LANGS) {
    const words = wordsOf(lang)
    const page = shell()
      .replace('<html lang="en" dir="ltr">', `<html lang="${lang}" dir="${words.dir}">`)
      .replace('<title>Riwaya</title>', `<title>${words.name}</title>`)
    for (const screen of Object.values(SCREENS))
      app.get(`/${lang}${screen}`, (_, reply) =>
        reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page),
      )
  }
}

function shell(): string {
  const path = join(BUILT, 'index.html')
  if (existsSync(path)) return readFileSync(path, 'utf8')
  return '<!doctype html><html lang="en" dir="ltr"><title>Riwaya</title><p>The workbench is not built yet. Run: npm run workbench'
}
