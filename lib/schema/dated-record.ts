import type { z } from 'zod'
import { daySchema } from './date'
import { field, rule } from './field'

/** The two days that every record carries. Git is never asked. */
export const recordDays = {
  published: field(daySchema, 'The day on which this record first stood on the site.'),
  updated: field(daySchema, 'The day of its last change that a reader would notice.'),
}

/** Raises `dates-in-order` if a record was updated before it was published. */
export function checkRecordDays(value: { published: string; updated: string }, context: z.RefinementCtx): void {
  if (value.updated < value.published)
    context.addIssue({
      ...rule(
        'dates-in-order',
        `updated ${value.updated} is before published ${value.published}`,
        'A change is not earlier than the first version.',
      ),
      path: ['updated'],
    })
}
