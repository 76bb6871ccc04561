import type { z } from 'zod'
import { faultSentences } from './fault-sentences'

/** A document as read, or what is wrong with it: a sentence for each fault, with its place as a JSON path (RFC 9535). */
export type ReadDocument<T> = { document: T } | { faults: string[] }

/** Reads JSON of a form: `$.events[3].date: Invalid input: expected string, received number.` is a fault. */
export function parseJsonText<T>(text: string, schema: z.ZodType<T>): ReadDocument<T> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { faults: [`The text is not JSON: ${(error as SyntaxError).message}.`] }
  }
  const read = schema.safeParse(value)
  return read.success
    ? { document: read.data }
    : { faults: faultSentences(read.error, (path) => (path ? `$.${path}` : '$')) }
}
