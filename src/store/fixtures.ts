import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../kit/index.ts'
import { type Claim, type Incident, quote, type Report } from '../record/index.ts'
import type { Coded } from './record.ts'

/** A report and its claims for tests; `n` makes it its own, `words` goes into the text. */
export function coded(n: number, words = 'قصفت المدفعية أطراف البلدة مساء أمس', claims = 2): Coded {
  const text = `${words}، وقال مصدر طبي إن شخصين أصيبا.\nالتقرير رقم ${n}.`
  const report: Report = {
    id: `report-${String(n).padStart(6, '0')}`,
    outlet: 'وكالة الوادي',
    published: '2016-08-07',
    title: `خبر ${n}`,
    url: null,
    note: null,
    text,
    sha256: sha256(text),
    origin: `reports/${n}.txt`,
    cut: [],
  }
  return { report, claims: Array.from({ length: claims }, (_, at) => claim(text, `c${at + 1}`)) }
}

function claim(text: string, id: string): Claim {
  const end = text.indexOf('،')
  return {
    id,
    type: 'shelling',
    status: 'reported',
    trigger: quote(text, 0, 4),
    evidence: [{ start: 0, end }],
    actors: [],
    targets: [],
    places: [{ ...quote(text, 0, end), id: null, from: 'said' }],
    date: { from: '2016-08-06', to: '2016-08-06', said: null, rule: 'published' },
    casualties: [],
    sources: [],
    hedges: [],
    derivation: [{ rule: 'verbs/shell', gave: 'shelling', at: quote(text, 0, 4) }],
  }
}

export function incident(id: string, of: Partial<Incident> = {}): Incident {
  return {
    id,
    types: ['shelling'],
    date: { from: '2016-08-06', to: '2016-08-06' },
    place: { id: 'aleppo', name: 'حلب', lat: 36.2, lon: 37.16, precision: 'exact' },
    killed: null,
    wounded: { min: 2, max: null },
    actors: [],
    targets: [],
    reports: [],
    claims: [],
    accounts: [],
    voices: [],
    disputes: [],
    grade: 'weak',
    reason: 'One voice.',
    ...of,
  }
}

/** A folder for one test, taken away by `remove`. */
export function folder(): { readonly dir: string; readonly record: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'riwaya-store-'))
  return { dir, record: join(dir, 'record'), remove: () => rmSync(dir, { recursive: true, force: true }) }
}
