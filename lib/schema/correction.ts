import { z } from 'zod'
import { daySchema } from './date'
import { checkRecordDays, recordDays } from './dated-record'
import { field, rule, textSchema } from './field'

/** A reference to any record or piece: kind, colon, id. */
export const REFERENCE_PATTERN = /^(event|source|person|place|term|thread|article|case|page|figure):([a-z0-9-]+)$/

const referenceSchema = z.string().superRefine((value, context) => {
  if (!REFERENCE_PATTERN.test(value))
    context.addIssue(
      rule('field-valid', `"${value}" names no record`, 'Write kind:id, for example event:sf-activated.'),
    )
})

/** One correction, as its file holds it. The file name is `<date>-<slug>`. */
export const correctionSchema = z
  .strictObject({
    date: field(daySchema, 'The day of the correction.'),
    wrong: field(textSchema, 'What was wrong, in one or two sentences.'),
    right: field(textSchema, 'What is right.'),
    affects: field(
      z.array(referenceSchema).min(1),
      'What was changed, as kind:id: event:sf-activated, case:san-francisco.',
    ),
    ...recordDays,
  })
  .superRefine(checkRecordDays)

/** A correction as its file holds it. */
export type CorrectionRecord = z.output<typeof correctionSchema>
