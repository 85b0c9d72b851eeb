import { z } from 'zod'
import { judgement } from './judgement.ts'

/** What one address of the API takes and gives. The server checks both ways by it; the workbench is typed by it. */
export interface Route {
  readonly summary: string
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly answer: z.ZodType
  /** Of what is sent along, in bytes; 1 MiB where it is missing. */
  readonly bodyLimit?: number
}

type Sent<S> = S extends z.ZodType ? z.input<S> : undefined
type Read<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a caller sends along. */
export interface Asking<R extends Route> {
  readonly params: Sent<R['params']>
  readonly query: Sent<R['query']>
  readonly body: Sent<R['body']>
}

/** The same after checking, with what was left out filled in. */
export interface Asked<R extends Route> {
  readonly params: Read<R['params']>
  readonly query: Read<R['query']>
  readonly body: Read<R['body']>
  /** Who asks: the name of their token, empty on this machine. */
  readonly visitor: { readonly name: string; readonly readOnly: boolean }
}

export type Answer<R extends Route> = z.output<R['answer']>

/** What the server says where it cannot answer. */
export const refusal = z.object({
  error: z.string().describe('What is wrong'),
  remedy: z.string().optional().describe('What to do about it'),
  code: z.string().optional().describe('The same for programs, and for pages in other languages'),
  detail: z.string().optional().describe('More of it, for whoever serves the record'),
  version: z.string().optional().describe('Of a conflict: what a judgement must be made on now'),
  newer: z.array(judgement).optional().describe('Of a conflict: what others decided meanwhile'),
})
export type Refusal = z.infer<typeof refusal>
