import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord, type RiwayaRecord } from '../store/index.ts'

/** Gives `work` an empty record in the system's folder for temporary files, and takes it away afterwards. */
export async function withScratch<T>(work: (record: RiwayaRecord) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'riwaya-'))
  try {
    // Nobody searches it: it needs no words.
    const record = openRecord(join(dir, 'record'), { scratch: true, normalise: () => [] })
    try {
      return await work(record)
    } finally {
      await record.close()
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
