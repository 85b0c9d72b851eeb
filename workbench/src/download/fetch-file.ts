import { DOWNLOADS, type Download } from '../../../src/serve/api/shared.ts'
import { Failed } from '../api/ask.ts'

/** Asks for incidents as a file, and hands it to the browser to keep. All of the record where no ids are given. Throws `Failed`. */
export async function fetchFile(format: Download, ids: readonly string[] | null): Promise<void> {
  const response = await fetch(`/api/export/${format}`, {
    ...(ids && { method: 'POST', body: JSON.stringify({ ids }), headers: { 'content-type': 'application/json' } }),
  }).catch(error => {
    throw new Failed(0, String(error))
  })
  if (!response.ok) {
    const refusal = await response.json().catch(() => ({ error: response.statusText }))
    throw new Failed(response.status, refusal.error, refusal)
  }
  // A file that breaks off on its way is none.
  const file = await response.blob().catch(error => {
    throw new Failed(0, String(error))
  })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `riwaya-${format === 'claims' || format === 'acled' ? format : 'incidents'}.${DOWNLOADS[format]}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
