import { z } from 'zod'
import { field, idSchema, rule, textSchema } from './field'

/** Words in a quotation, at most. */
export const QUOTATION_WORDS = 15

/** Number of words, white space between them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** A locator within a source, as notes print it: "p. 3", "§ 12H.2". No semicolon or bracket, which end a citation. */
export const locatorSchema = z.string().superRefine((value, context) => {
  if (value.trim() === '' || /[;[\]]/.test(value))
    context.addIssue(
      rule(
        'citation-valid',
        `"${value}" is not a locator`,
        'Write p. 3, para. 4, § 12H.2; no semicolon and no square bracket.',
      ),
    )
})

/** A use of a source by a record: which, where in it, and rarely the words that are themselves the evidence. */
export const citedSourceSchema = z
  .strictObject({
    id: field(idSchema, 'The source, by its id.'),
    locator: field(locatorSchema.optional(), 'Where in the source: p. 3, para. 4, § 12H.2.'),
    quote: field(textSchema.optional(), 'The exact words, at most 15, only where they are themselves the evidence.'),
    speaker: field(textSchema.optional(), 'Whose words the quotation is. Required with quote.'),
  })
  .superRefine((value, context) => {
    if (value.quote && countWords(value.quote) > QUOTATION_WORDS)
      context.addIssue({
        ...rule(
          'quotation-short',
          `the quotation has ${countWords(value.quote)} words`,
          `Keep the ${QUOTATION_WORDS} that matter, or paraphrase.`,
        ),
        path: ['quote'],
      })
    if (value.quote && !value.speaker)
      context.addIssue({
        ...rule('quotation-attributed', 'the quotation has no speaker', 'Add speaker: whose words they are.'),
        path: ['quote'],
      })
  })

/** A source as a record cites it. */
export type CitedSource = z.output<typeof citedSourceSchema>
