import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..')

export interface Ended {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

/** Starts the program as a user does, in a process of its own. */
export function start(
  args: readonly string[],
  input?: string | Buffer,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(ROOT, 'bin/riwaya.mjs'), ...args], { cwd: ROOT })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdin.on('error', () => undefined).end(input)
  const ended = new Promise<Ended>(resolve => child.on('close', exit => resolve({ exit, out, err })))
  return { child, ended }
}

/** Runs the program to its end. */
export function riwaya(args: readonly string[], input?: string | Buffer): Promise<Ended> {
  return start(args, input).ended
}

/** A folder of its own for a test, gone after it. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'riwaya-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '')
}

/** An Arabic report of some sentences, different for each number. */
export function reportText(number: number): string {
  return [
    `outlet: وكالة الاختبار ${number % 7}`,
    `published: 2020-03-${String((number % 28) + 1).padStart(2, '0')}`,
    '',
    `قتل ${number % 50} مدنيين في غارة على بلدة سراقب`,
    'قال شهود إن طائرات حربية قصفت سوق البلدة ظهر اليوم، وأصيب عشرة أشخاص بينهم أطفال.',
    'ونفت وزارة الدفاع أن تكون طائراتها قد نفذت الغارة.',
  ].join('\n')
}
