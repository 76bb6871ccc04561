import { z } from 'zod'
import { daySchema } from './date'
import { checkRecordDays, recordDays } from './dated-record'
import { field, ID_PATTERN, idSchema, textSchema } from './field'

const anchorSchema = z.string().regex(ID_PATTERN)

const shared = {
  title: field(textSchema, 'The title, unlike that of any other page.'),
  description: field(textSchema, 'One or two sentences for lists and search engines.'),
  'former-anchors': field(
    z.record(anchorSchema, anchorSchema).default({}),
    'Old anchors that still lead somewhere: old: new, each new one the anchor of a heading.',
  ),
  'law-as-read': field(
    daySchema.optional(),
    'For a text that states present law: the day as of which it was read. The page then opens with a warning.',
  ),
  ...recordDays,
}

/** Front matter of an article. */
export const articleSchema = z
  .strictObject({
    ...shared,
    order: field(z.number().int().default(100), 'Its place in the list of articles; small comes first.'),
    thread: field(idSchema.optional(), 'The thread of the timeline that tells the same story.'),
  })
  .superRefine(checkRecordDays)

/** Front matter of a case. */
export const caseSchema = z
  .strictObject({
    ...shared,
    order: field(z.number().int().default(100), 'Its place in the list of cases; small comes first.'),
    thread: field(idSchema.optional(), 'The thread of the timeline that tells the same story.'),
    place: field(idSchema.optional(), 'The place that the case is about.'),
  })
  .superRefine(checkRecordDays)

/** Front matter of a standing page: home, about, method, corrections. */
export const pageSchema = z
  .strictObject({
    ...shared,
    order: field(z.number().int().default(100), 'Its place among the links of the footer; small comes first.'),
    menu: field(
      textSchema.optional(),
      'Its short name in the menu at the top. Without it only the footer leads there.',
    ),
  })
  .superRefine(checkRecordDays)

/** Front matter that articles, cases and pages share. */
export type PieceMatter = z.output<typeof pageSchema> & { thread?: string; place?: string; menu?: string }
