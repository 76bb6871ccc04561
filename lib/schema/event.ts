import { z } from 'zod'
import { citedSourceSchema, countWords } from './cited-source'
import { dateSchema, daySchema, parseDate } from './date'
import { checkRecordDays, recordDays } from './dated-record'
import { field, idSchema, idsSchema, keysOf, rule, textSchema } from './field'

/** What sort of happening an event is, with the words that a page shows. */
export const EVENT_KINDS = {
  law: 'Law',
  agreement: 'Agreement',
  activation: 'Activation',
  statement: 'Statement',
  decision: 'Decision',
  request: 'Request',
  hearing: 'Hearing or meeting',
  lawsuit: 'Lawsuit',
  ruling: 'Ruling',
  report: 'Report',
  data: 'Figures',
  protest: 'Protest or campaign',
  'local-policy': 'Local policy',
  'document-released': 'Papers released',
  other: 'Other',
} as const

/** How sure the site is of an event. */
export const STATUSES = { confirmed: 'Confirmed', reported: 'Reported', disputed: 'Disputed' } as const

/** What a federal statement answers to "can a place opt out?". */
export const POSITIONS = {
  'can-opt-out': 'Says that a place can opt out, or describes a way',
  'cannot-opt-out': 'Says that a place cannot opt out',
  redefines: 'Says no, and gives “opt out” another meaning',
  unclear: 'Not clear from the words that we saw',
} as const

/** Where a speaker sits. */
export const OFFICES = { federal: 'Federal', state: 'State', local: 'Local', other: 'Other' } as const

/** Whether a statement was made in public. */
export const CHANNELS = { public: 'In public', internal: 'Not in public' } as const

/** How far a law or ruling has come. */
export const STAGES = {
  introduced: 'introduced, not passed',
  'in-force': 'in force',
  preliminary: 'preliminary, not final',
  final: 'final',
  'on-appeal': 'on appeal',
  vetoed: 'vetoed',
  reversed: 'reversed',
  repealed: 'repealed',
} as const

/** What a later law or ruling does to an earlier event; the second form is read from the affected event. */
export const EFFECTS = {
  upholds: ['Upholds', 'Upheld by'],
  narrows: ['Narrows', 'Narrowed by'],
  reverses: ['Reverses', 'Reversed by'],
  repeals: ['Repeals', 'Repealed by'],
  ends: ['Ends', 'Ended by'],
} as const

/** The words of an account: at least and at most. */
export const ACCOUNT_WORDS = { least: 40, most: 150 }
const SUMMARY_WORDS = 40

const statementSchema = z.strictObject({
  by: field(textSchema, 'Who says it, with the role at the time, in words.'),
  office: field(keysOf(OFFICES), 'Where the speaker sits: federal, state, local, other.'),
  to: field(textSchema.optional(), 'To whom, where it is known.'),
  channel: field(keysOf(CHANNELS), 'public, or internal: letters, calls and mail that were not meant for the public.'),
  reason: field(textSchema.optional(), 'The reason given, one plain sentence.'),
})

const sideSchema = z.strictObject({
  who: field(textSchema, 'Who holds it: a person, an office, a paper.'),
  says: field(textSchema, 'What they hold, as they would put it, in one or two sentences.'),
  sources: field(z.array(citedSourceSchema).min(1), 'The sources of this side.'),
})

const contradictionSchema = z.strictObject({
  id: field(idSchema, 'The earlier statement.'),
  note: field(textSchema.optional(), 'How the two differ, one plain sentence that can stand alone.'),
})

const effectSchema = z.strictObject({
  id: field(idSchema, 'The earlier event.'),
  how: field(keysOf(EFFECTS), 'upholds, narrows, reverses or repeals; ends, of an agreement or a program.'),
  note: field(textSchema.optional(), 'What that means for the earlier event, one plain sentence.'),
})

/** One event of the timeline, as its file holds it. The file name is its id. */
export const eventSchema = z
  .strictObject({
    title: field(textSchema, 'The headline: present tense, no final period, unlike any other.'),
    kind: field(keysOf(EVENT_KINDS), `What sort of happening: ${Object.keys(EVENT_KINDS).join(', ')}.`),
    status: field(
      keysOf(STATUSES),
      'confirmed: read in a primary document. reported: read in secondary sources. disputed: sources contradict each other.',
    ),
    certainty: field(textSchema, 'Why that status: what was seen and what was not, in one to three sentences.'),
    date: field(dateSchema, 'When it happened, EDTF level 1, in quotation marks.'),
    'became-public': field(dateSchema.optional(), 'When an internal paper came out.'),
    sort: field(
      daySchema.optional(),
      'A day within date that puts the event in its place where date alone would misplace it. Never printed.',
    ),
    threads: field(idsSchema.min(1), 'The threads it belongs to, by id, at least one.'),
    places: field(idsSchema.default([]), 'The places it concerns, by id.'),
    people: field(idsSchema.default([]), 'The people whom it names, by id.'),
    answers: field(idSchema.optional(), 'The earlier event that this one answers.'),
    position: field(
      keysOf(POSITIONS).optional(),
      'For federal statements on opting out: can-opt-out, cannot-opt-out, redefines, unclear.',
    ),
    ledger: field(z.boolean().default(false), 'true if it belongs to the ledger of official positions.'),
    statement: field(statementSchema.optional(), 'Who said it to whom. Required for statements.'),
    body: field(textSchema.optional(), 'The court, council or other body. Required for laws and rulings.'),
    number: field(textSchema.optional(), 'Its docket, bill or law number.'),
    stage: field(
      keysOf(STAGES).optional(),
      `How far a law or ruling has come, as far as the sources say: ${Object.keys(STAGES).join(', ')}. Required for both.`,
    ),
    affects: field(
      z.array(effectSchema).default([]),
      'The earlier events that it upholds, narrows, reverses, repeals or ends.',
    ),
    contradicts: field(
      z.array(contradictionSchema).default([]),
      'Earlier statements of the ledger that say the opposite; the ledger links both ways, in words.',
    ),
    summary: field(
      textSchema,
      'One plain sentence that stands alone on the timeline, at most 40 words, without marks.',
    ),
    account: field(textSchema, 'What happened, in 40 to 150 words: paragraphs, inline links and citations only.'),
    sides: field(
      z.array(sideSchema).default([]),
      'Each side where it is disputed, or where two parties saw it differently.',
    ),
    sources: field(
      z.array(citedSourceSchema).min(1),
      'What it rests on. Every source that the account cites stands here too.',
    ),
    'reader-note': field(
      textSchema.optional(),
      'A warning that travels with the event: a preliminary ruling, a common error.',
    ),
    checked: field(daySchema, 'The day on which it was last held against its sources.'),
    ...recordDays,
  })
  .superRefine((event, context) => {
    checkRecordDays(event, context)
    if (event.ledger && event.statement?.office === 'federal' && !event.position)
      context.addIssue({
        ...rule(
          'position-stated',
          'a federal statement of the ledger takes no position',
          `Give one of ${Object.keys(POSITIONS).join(', ')}.`,
        ),
        path: ['ledger'],
      })
    const date = parseDate(event.date)
    const publicDate = event['became-public'] ? parseDate(event['became-public']) : undefined
    if (date?.earliest && publicDate?.latest && publicDate.latest < date.earliest)
      context.addIssue({
        ...rule('dates-in-order', 'it became public before it happened', 'Check both dates.'),
        path: ['became-public'],
      })
    if (event.sort && ((date?.earliest && event.sort < date.earliest) || (date?.latest && event.sort > date.latest)))
      context.addIssue({
        ...rule(
          'dates-in-order',
          `the sort day ${event.sort} lies outside ${event.date}`,
          'A sort day orders events within their date.',
        ),
        path: ['sort'],
      })
    if (event.status === 'disputed' && event.sides.length < 2)
      context.addIssue({
        ...rule(
          'sides-stated',
          'it is disputed but gives fewer than two sides',
          'Add sides: who, says and sources of each.',
        ),
        path: ['status'],
      })
    if (event.kind === 'statement' && !event.statement)
      context.addIssue({
        ...rule('statement-described', 'a statement needs `statement`', 'Add statement: with by, office and channel.'),
        path: ['kind'],
      })
    if ((event.kind === 'law' || event.kind === 'ruling') && !(event.body && event.stage))
      context.addIssue({
        ...rule(
          'stage-stated',
          `a ${event.kind} needs \`body\` and \`stage\``,
          `Stages: ${Object.keys(STAGES).join(', ')}.`,
        ),
        path: ['kind'],
      })
    const words = countWords(event.summary)
    if (words > SUMMARY_WORDS || /\[@|\n\s*\n/.test(event.summary))
      context.addIssue({
        ...rule(
          'summary-one-sentence',
          words > SUMMARY_WORDS ? `the summary has ${words} words` : 'the summary has marks or paragraphs',
          'Say who did what, in one sentence.',
        ),
        path: ['summary'],
      })
  })

/** An event as its file holds it. */
export type EventRecord = z.output<typeof eventSchema>
