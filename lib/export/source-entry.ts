import { z } from 'zod'
import { keysOf } from '../schema/field'
import { SEEN, SIDES, SOURCE_TYPES } from '../schema/source'
import { day, text } from './schema-fields'

/** One source as the site gives it away: the columns of the CSV, the keys of the JSON, version 1 of the published schema. */
export const sourceEntrySchema = z.strictObject({
  id: text('The permanent id.'),
  url: text('The address of its page on this site.'),
  short_url: text('Its short address, for paper.'),
  type: keysOf(SOURCE_TYPES).describe('CSL item type.'),
  title: text('The title; in square brackets if it is ours because none was visible.'),
  reference: text('The reference in words.'),
  authors: z.array(text('A name, family name first.')).describe('Authors.'),
  issued: text('The date on it, EDTF level 1.').optional(),
  container_title: text('The newspaper, journal, reporter or code in which it stands.').optional(),
  publisher: text('Who published it.').optional(),
  authority: text('The court, legislature or office.').optional(),
  number: text('Docket, bill, report or Bates number.').optional(),
  volume: text('Volume.').optional(),
  issue: text('Issue.').optional(),
  page: text('Pages.').optional(),
  section: text('Section of a law.').optional(),
  original_url: text('Its address where we found it. Absent if there is none.').optional(),
  archived_url: text('The address of an archived copy.').optional(),
  standing: z
    .enum(['primary', 'secondary'])
    .describe(
      'primary: the document itself, an official record, somebody’s own statement. secondary: somebody’s account.',
    ),
  nature: text('What it is.'),
  side: keysOf(SIDES).describe('From which side it speaks in the matter of the program.').optional(),
  seen: keysOf(SEEN).describe('Whether the original, a copy, or only a quotation was seen.'),
  read: text('What of it was read.'),
  read_on: day('The day on which it was read. Absent if it was not recorded.').optional(),
  part_of: text('Which part of a larger document it is.').optional(),
  reader_note: text('A warning that travels with the source: repealed, replaced, reversed, a draft.').optional(),
  claims: z.int().min(0).describe('How many claims of this site rest on it.'),
  published: day('The day on which the record first stood on the site.'),
  updated: day('The day of the record’s last change.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the record as its file holds it, as JSON with sorted keys.'),
})

/** One source as the site gives it away. */
export type SourceEntry = z.output<typeof sourceEntrySchema>
