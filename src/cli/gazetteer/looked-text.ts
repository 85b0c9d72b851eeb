import type { Looked, Meaning } from './lookup.ts'

/** What was looked up, for people: a block a meaning, the chosen one first and marked. */
export function lookedText({ name, meanings, chosen, why }: Looked): string {
  if (meanings.length === 0)
    return `${name}: not listed as a place, party or outlet.\n${chosen === null ? '' : `Read as ${chosen}: `}${why.join('; ')}.\n`
  const ordered = [...meanings.filter(m => m.id === chosen), ...meanings.filter(m => m.id !== chosen)]
  const blocks = ordered.map(meaning => block(meaning, meaning.id === chosen))
  const verdict = chosen === null ? `Taken for none of these: ${why.join('; ')}.` : `→ ${chosen}: ${why.join('; ')}.`
  return `${blocks.join('\n')}\n${verdict}\n`
}

function block(meaning: Meaning, chosen: boolean): string {
  const { list, id, kind, names, within, lat, lon, pcodes, from, until, becomes, short, source } = meaning
  const lines = [
    `${chosen ? '→' : ' '} ${list} ${id} (${kind}${short ? ', short name' : ''})`,
    `    ${names.join(' · ')}`,
  ]
  if (within.length > 0) lines.push(`    in ${within.join(' < ')}`)
  if (lat !== null && lon !== null) lines.push(`    at ${lat}, ${lon}`)
  if (pcodes.length > 0) lines.push(`    P-code ${pcodes.join(', ')}`)
  if (from || until || becomes) lines.push(`    ${from ?? '…'} to ${until ?? '…'}${becomes ? `, then ${becomes}` : ''}`)
  if (source) lines.push(`    source: ${source}`)
  return lines.join('\n')
}
