import { z } from 'zod'
import { dateSchema, daySchema } from './date'
import { checkRecordDays, recordDays } from './dated-record'
import { addressSchema, field, keysOf, rule, textSchema } from './field'

/** CSL item types (citation-style-language 1.0.2) that sources may have, with the heading under which `/sources` lists them. */
export const SOURCE_TYPES = {
  legislation: 'Laws, ordinances and resolutions',
  bill: 'Bills',
  regulation: 'Regulations',
  legal_case: 'Court decisions and papers',
  hearing: 'Hearings',
  treaty: 'Treaties and agreements',
  report: 'Reports',
  personal_communication: 'Letters, e-mails and memoranda',
  speech: 'Speeches and testimony',
  dataset: 'Data',
  'article-newspaper': 'News',
  'article-magazine': 'Magazines',
  broadcast: 'Radio and television',
  'article-journal': 'Journal articles',
  thesis: 'Theses',
  book: 'Books',
  article: 'Working papers',
  'post-weblog': 'Weblogs',
  webpage: 'Web pages',
  graphic: 'Pictures and graphics',
} as const

/** From which side a source speaks, in the matter of the program. */
export const SIDES = {
  official: 'Federal, state and local government, courts and legislatures',
  critic: 'Opponents of the program and of help to it',
  supporter: 'Supporters of the program and of help to it',
  press: 'Newspapers, magazines, radio and television',
  research: 'Scholars, data collectors, legal references',
} as const

/** How a source was seen. */
export const SEEN = { original: 'the original', copy: 'a copy', quoted: 'only as quoted by others' } as const

/** Fields that a citation of some type needs; `lib/site/check-sources.ts` says which. */
export const CITATION_FIELDS = [
  'author',
  'issued',
  'container-title',
  'publisher',
  'authority',
  'number',
  'volume',
  'page',
  'section',
  'chapter-number',
  'genre',
  'event-title',
] as const

const nameSchema = z.union([
  z.strictObject({
    family: field(textSchema, 'Family name.'),
    given: field(textSchema.optional(), 'Given names.'),
  }),
  z.strictObject({
    literal: field(textSchema, 'Name of an office, court or organisation, or a name that is not to be split.'),
  }),
])

/** One source, as its file holds it: CSL names (in CSL's own spelling) for what is cited, our own keys for how it was read. */
export const sourceSchema = z
  .strictObject({
    type: field(keysOf(SOURCE_TYPES), `CSL type: ${Object.keys(SOURCE_TYPES).join(', ')}.`),
    title: field(textSchema, 'The title as printed, without quotation marks.'),
    'title-supplied': field(
      z.boolean().default(false),
      'true if the title is ours, because none was visible. Pages print it in square brackets.',
    ),
    author: field(
      z.array(nameSchema).default([]),
      'Authors: family and given, or literal for an office. Leave out if none is named.',
    ),
    issued: field(dateSchema.optional(), 'The date on it, EDTF level 1. Leave out if none is visible.'),
    'container-title': field(
      textSchema.optional(),
      'The newspaper, journal or site in which it stands; of a case the reporter (F.3d), of a law the code or session laws (U.S.C., D.C. Code, Stat.).',
    ),
    'collection-title': field(textSchema.optional(), 'The series in which it stands: CRS Report, Working Paper.'),
    publisher: field(textSchema.optional(), 'Who published it.'),
    'publisher-place': field(textSchema.optional(), 'Where the publisher sits.'),
    authority: field(
      textSchema.optional(),
      'The court that decided, or the legislature or office that enacted it: U.S. Court of Appeals for the Ninth Circuit.',
    ),
    'chapter-number': field(textSchema.optional(), 'Of a bill, law or hearing: Congress or session, 111th Congress.'),
    section: field(
      textSchema.optional(),
      'Of a law: the section, without the mark (1373, 24-211.07). Of a hearing: the committee.',
    ),
    number: field(
      textSchema.optional(),
      'The docket of a case, the number of a bill, law, order or report, the Bates pages of a released paper.',
    ),
    references: field(
      textSchema.optional(),
      'Of a law: other numbers of the same act, as its history prints them: Bill 19-585; Act 19-442.',
    ),
    volume: field(textSchema.optional(), 'Volume of the journal, reporter or code; of 8 U.S.C. it is 8.'),
    issue: field(textSchema.optional(), 'Issue.'),
    page: field(textSchema.optional(), 'Pages in the volume; of a case or law its first page in the reporter.'),
    genre: field(
      textSchema.optional(),
      'What kind of its type it is, as a citation names it: E-mail, Memorandum, Complaint, Master’s thesis, Op-ed.',
    ),
    'event-title': field(textSchema.optional(), 'Of a speech or testimony: where it was given.'),
    'title-short': field(textSchema.optional(), 'A short form of a long title.'),
    language: field(
      z
        .string()
        .regex(/^[a-z]{2}$/)
        .optional(),
      'Its language if that is not English: es.',
    ),
    'translated-title': field(textSchema.optional(), 'The title in English, if its language is another. Ours.'),
    DOI: field(textSchema.optional(), 'Its DOI, without https://doi.org/.'),
    archive: field(textSchema.optional(), 'The archive that keeps the copy seen.'),
    URL: field(addressSchema.optional(), 'Its address. Without one, no-link says why.'),
    'no-link': field(textSchema.optional(), 'Why there is no link.'),
    archived: field(addressSchema.optional(), 'The address of an archived copy.'),
    standing: field(
      z.enum(['primary', 'secondary']),
      'primary: the document itself, an official record of the act, a study for its own findings, an organisation’s own statement. secondary: somebody’s account of it.',
    ),
    nature: field(
      textSchema,
      'What it is, in a few words: ICE e-mail released under FOIA, news report, advocacy group’s report.',
    ),
    side: field(
      keysOf(SIDES).optional(),
      `From which side it speaks: ${Object.keys(SIDES).join(', ')}. Leave out where its type says so: laws and rulings are official, news is press, studies and data are research.`,
    ),
    seen: field(keysOf(SEEN), 'original, copy, or quoted (only as others quote it).'),
    read: field(textSchema, 'What of it was read: in full, opening only, pages 2 to 4.'),
    'read-on': field(daySchema.optional(), 'The day on which it was read. Leave out if it was not recorded.'),
    'part-of': field(
      textSchema.optional(),
      'If another record shares its address or title: which different part this one is.',
    ),
    'not-found': field(
      z.array(z.enum(CITATION_FIELDS)).default([]),
      'What a citation of its type needs and neither the source nor a list of it gave us: [container-title]. Citations leave it out.',
    ),
    'reader-note': field(
      textSchema.optional(),
      'A warning that travels with every citation of it: repealed, replaced, reversed, withdrawn, a draft. It can stand alone.',
    ),
    kept: field(textSchema.optional(), 'Why it is kept though nothing cites it.'),
    aliases: field(z.array(textSchema).default([]), 'Other names under which people look for it.'),
    ...recordDays,
  })
  .superRefine((source, context) => {
    checkRecordDays(source, context)
    if (!source.URL && !source['no-link'])
      context.addIssue({
        ...rule(
          'source-link-stated',
          'the source has neither URL nor no-link',
          'Give its address, or say in no-link why there is none.',
        ),
        path: ['title'],
      })
    if (source.URL && source['no-link'])
      context.addIssue({
        ...rule('source-link-stated', 'the source has both URL and no-link', 'Keep one of them.'),
        path: ['no-link'],
      })
  })

/** A source as its file holds it. */
export type SourceRecord = z.output<typeof sourceSchema>
/** An author: a person, or a name that is not split. */
export type SourceName = z.output<typeof nameSchema>
