import { z } from 'zod'
import { CHANNELS, EFFECTS, EVENT_KINDS, OFFICES, POSITIONS, STAGES, STATUSES } from '../schema/event'
import { keysOf } from '../schema/field'
import { day, text } from './schema-fields'

const named = (doc: string) => z.array(z.strictObject({ id: text('Its id.'), name: text('Its name.') })).describe(doc)

/**
 * One event as the site gives it away: what the CSV has as columns, the JSON as keys, version 1 of the published schema.
 * Keys that an event does not have are absent. Lists are in the order of the record.
 */
export const eventEntrySchema = z.strictObject({
  id: text('The permanent id.'),
  url: text('The address of its page.'),
  short_url: text('Its short address, for paper.'),
  title: text('The headline.'),
  kind: keysOf(EVENT_KINDS).describe('What sort of happening it is.'),
  status: keysOf(STATUSES).describe(
    'confirmed: read in a primary document. reported: read in secondary sources. disputed: sources contradict each other.',
  ),
  certainty: text('Why that status.'),
  date: text('When it happened, EDTF level 1.'),
  date_in_words: text('The same in words.'),
  date_earliest: day('The first day on which it can have been. Absent if not known.').optional(),
  date_latest: day('The last day on which it can have been. Absent if not known.').optional(),
  became_public: text('When an internal paper came out, EDTF level 1.').optional(),
  threads: named('The threads of the timeline to which it belongs.'),
  places: named('The places that it concerns.'),
  people: named('The people whom it names.'),
  answers: text('The id of the earlier event that it answers.').optional(),
  position: keysOf(POSITIONS).describe('Of a federal statement: what it says about opting out.').optional(),
  in_ledger: z.boolean().describe('Whether it stands in the ledger of official positions.'),
  statement: z
    .strictObject({
      by: text('Who said it, with the role at the time.'),
      office: keysOf(OFFICES).describe('Where the speaker sits.'),
      to: text('To whom.').optional(),
      channel: keysOf(CHANNELS).describe('In public or not.'),
      reason: text('The reason given.').optional(),
    })
    .describe('Who said it to whom.')
    .optional(),
  body: text('The court, council or other body.').optional(),
  number: text('Its docket, bill or law number.').optional(),
  stage: keysOf(STAGES).describe('How far a law or ruling has come, as far as the sources say.').optional(),
  summary: text('One sentence that stands alone.'),
  account: text('What happened. Paragraphs are divided by an empty line; notes and links are left out.'),
  sides: z
    .array(z.strictObject({ who: text('Who holds it.'), says: text('What they hold.') }))
    .describe('Each side where it is disputed, or where two parties saw it differently.'),
  reader_note: text('A warning that travels with the event.').optional(),
  history: z
    .array(
      z.strictObject({
        how: text('Upheld by, narrowed by, reversed by, repealed by.'),
        event: text('The id of the later event.'),
        title: text('Its headline.'),
        date: text('Its date, EDTF level 1.'),
        note: text('What that means.').optional(),
      }),
    )
    .describe('What later rulings and laws did to it. Whoever passes the event on passes this on.'),
  affects: z
    .array(
      z.strictObject({
        how: keysOf(EFFECTS).describe('What it does.'),
        event: text('The id of the earlier event.'),
        note: text('What that means.').optional(),
      }),
    )
    .describe('What it does to earlier events.'),
  contradicts: z.array(text('An id.')).describe('Statements that say the opposite, by id.'),
  sources: z
    .array(
      z.strictObject({
        id: text('The id of the source.'),
        url: text('The address of its page on this site.'),
        locator: text('Where in it.').optional(),
        reference: text('The reference in words.'),
        quotations: z
          .array(z.strictObject({ words: text('The words.'), speaker: text('Whose they are.') }))
          .describe('Words of the source that are themselves the evidence.')
          .optional(),
      }),
    )
    .describe('What it rests on, in the order of its notes.'),
  checked: day('The day on which it was last held against its sources.'),
  published: day('The day on which it first stood on the site.'),
  updated: day('The day of its last change, or of the last one of what later events did to it.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'SHA-256 of the record as its file holds it, as JSON with sorted keys and without `checked`, and of what later events did to it. Its first eight digits are the version in citations.',
    ),
})

/** One event as the site gives it away. */
export type EventEntry = z.output<typeof eventEntrySchema>
