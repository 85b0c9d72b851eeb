import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'

/** مواقع قوات النظام, الخاضعة لسيطرة التنظيم: the party in a longer phrase, from its word `from` on; null where none stands there. */
export function partyWithin(frame: Mentions['frame'], chunk: Chunk, from: number): Chunk | null {
  for (let i = from; i < chunk.end; i++) {
    const reading = readingOf(frame.words[i], 'actor-head')
    const name = frame.names[i]?.hits.find(h => h.kind === 'actor')
    if (!reading && !name) continue
    const cut = name ? frame.names[i]!.start.preposition.length : reading!.preposition.length
    const { text, start: at } = frame.words[i]!
    // للحوثيين: the article that ل has swallowed stays.
    const start = at + (cut > 0 && text[cut] === text[cut - 1] ? cut - 1 : cut)
    const entity = name ? ({ kind: 'actor', id: name.id } as const) : chunk.entity
    return {
      ...chunk,
      kind: 'actor',
      first: i,
      span: { start, end: chunk.span.end },
      entity,
      acts: true,
      quantity: null,
    }
  }
  return null
}
