import { posix } from 'node:path'

/** A source file: its path below `src/`, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** The stages in their order: each may import those before it. */
export const ORDER = [
  'record',
  'kit',
  'lexicon',
  'read',
  'text',
  'mentions',
  'claims',
  'incidents',
  'judging',
  'store',
  'serve',
  'export',
  'cli',
]

/** Only these touch files, network or clock. */
const EDGES = new Set(['lexicon', 'read', 'store', 'serve', 'export', 'cli'])

/** Tools for the edges that lie in the kit: importing them is as good as touching the disk. */
const KIT_EDGE_FILES = new Set(['kit/write.ts'])
const KIT_EDGE_NAMES = ['writeWhole']

/** What the inner stages may take from Node: they calculate, nothing else. */
const INNER_NODE = new Set(['node:crypto'])

const CLOCK_AND_CHANCE: readonly (readonly [RegExp, string])[] = [
  [/\bfetch\(/, 'the network (fetch)'],
  [/\bDate\.now\(/, 'the clock (Date.now)'],
  [/\bnew Date\(\s*\)/, 'the clock (new Date())'],
  [/\bperformance\.now\(/, 'the clock (performance.now)'],
  [/\bMath\.random\(/, 'chance (Math.random)'],
  [/\bprocess\.(env|argv|cwd|stdout|stderr|stdin)\b/, 'the process (process.…)'],
]

/** Every breach of the rules on who may import what and touch what, one line each. */
export function breaches(sources: readonly Source[]): string[] {
  return sources.filter(({ path }) => !isForTests(path)).flatMap(breachesOf)
}

function breachesOf({ path, text }: Source): string[] {
  const stage = stageOf(path)
  const code = withoutComments(text)
  const found = importsOf(code).flatMap(specifier => importBreaches(path, stage, specifier))
  if (/^\s*export \*/m.test(code)) found.push(`${path}: "export *"; name what is public`)
  if (stage === null || EDGES.has(stage) || KIT_EDGE_FILES.has(path)) return found
  for (const [pattern, what] of CLOCK_AND_CHANCE)
    if (pattern.test(code)) found.push(`${path}: touches ${what}; only ${[...EDGES].join(', ')} may`)
  for (const name of KIT_EDGE_NAMES)
    if (stage !== 'kit' && new RegExp(`\\b${name}\\b`).test(code))
      found.push(`${path}: uses ${name}; only ${[...EDGES].join(', ')} may`)
  return found
}

function importBreaches(path: string, stage: string | null, specifier: string): string[] {
  if (specifier.startsWith('node:')) {
    const inner = stage !== null && !EDGES.has(stage) && !KIT_EDGE_FILES.has(path)
    return inner && !INNER_NODE.has(specifier)
      ? [`${path}: imports ${specifier}; only ${[...EDGES].join(', ')} may touch files, network or clock`]
      : []
  }
  if (!specifier.startsWith('.')) return []
  const target = posix.normalize(posix.join(posix.dirname(path), specifier))
  const other = stageOf(target)
  if (other === null || other === stage) return []
  const found: string[] = []
  if (target !== `${other}/index.ts`) found.push(`${path}: imports ${target}; take it from ${other}/index.ts`)
  if (!ORDER.includes(other)) found.push(`${path}: imports ${other}, which is no stage`)
  if (stage !== null && ORDER.indexOf(other) > ORDER.indexOf(stage))
    found.push(`${path}: ${stage} imports ${other}, a later stage`)
  return found
}

/** The folder below `src/`; null for files that lie in `src/` itself. */
function stageOf(path: string): string | null {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : null
}

/** Tests and what only they import may reach for anything. */
function isForTests(path: string): boolean {
  return /\.test\.ts$|(^|\/)(fixtures|testing)\b[^/]*\.ts$/.test(path)
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function importsOf(code: string): string[] {
  const statements = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(statements)].map(match => match[1]!)
}
