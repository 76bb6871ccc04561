import { z } from 'zod'

/**
 * What zod found wrong, a sentence for each fault: "$.events[3].date: Invalid input: expected string, received undefined."
 * `placeOf` says where a value is from its path in the checked value, "events[3].date", or "" for the whole.
 */
export function faultSentences(error: z.ZodError, placeOf: (path: string) => string): string[] {
  return error.issues.map(({ path, message }) => `${placeOf(z.core.toDotPath(path))}: ${message}.`)
}
