import type { Answer, Api, Asked, Refusal, Route } from '../api/index.ts'
import { type RefusalCode, refusalOf } from '../refusal.ts'

/** JSON that is made already and is not checked again. While `tag` stays the same it need not be sent again. */
export class Ready {
  readonly json: Buffer
  readonly tag: string
  constructor(json: Buffer, tag: string) {
    this.json = json
    this.tag = `"${tag}"`
  }
}

/** A file for other programs, sent line by line as it is made. */
export class Sent {
  readonly name: string
  readonly lines: AsyncIterable<string>
  constructor(name: string, lines: AsyncIterable<string>) {
    this.name = name
    this.lines = lines
  }
}

/** Answers one address; null where there is nothing under it. */
export type Handler<R extends Route> = (asked: Asked<R>) => Promise<Answer<R> | Ready | Sent | null>

/** A handler for each of some addresses. */
export type Handlers<Keys extends keyof Api = keyof Api> = { readonly [K in Keys]: Handler<Api[K]> }

/** Something that was asked and will not be done. `status` is the HTTP status, 4xx. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly statusCode: number
  readonly refusal: Refusal
  constructor(status: number, code: RefusalCode, more: Parameters<typeof refusalOf>[1] = {}) {
    super(code)
    this.statusCode = status
    this.refusal = refusalOf(code, more)
  }
}
