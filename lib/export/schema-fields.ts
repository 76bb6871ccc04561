import { z } from 'zod'

/** A text of a published schema, never empty, with the sentence that describes it. */
export const text = (doc: string) => z.string().min(1).describe(doc)

/** A day, year-month-day. */
export const day = (doc: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(doc)
