import { z } from 'zod'
import { dateSchema } from './date'
import { field, idSchema, keysOf, rule, textSchema } from './field'

const aliasesSchema = z.array(textSchema).default([])

/** Kinds of places. */
export const PLACE_KINDS = {
  country: 'Country',
  state: 'State',
  district: 'Federal district',
  county: 'County',
  city: 'City',
  'city-and-county': 'City and county',
} as const

/** One person of `people.yaml`. */
export const personSchema = z.strictObject({
  id: field(idSchema, 'The id, for ever: given name and family name.'),
  name: field(textSchema, 'The name as the site prints it.'),
  aliases: field(aliasesSchema, 'Other names and spellings.'),
  roles: field(
    z
      .array(
        z.strictObject({
          role: field(textSchema, 'The office or part in this story.'),
          date: field(
            dateSchema.optional(),
            'When, EDTF level 1: the time for which a source shows it. Leave out if no source does.',
          ),
        }),
      )
      .min(1),
    'Offices and parts, each dated as far as sources show.',
  ),
})

/** One place of `places.yaml`. */
export const placeSchema = z.strictObject({
  id: field(idSchema, 'The id, for ever.'),
  name: field(textSchema, 'The name as the site prints it.'),
  kind: field(keysOf(PLACE_KINDS), `What it is: ${Object.keys(PLACE_KINDS).join(', ')}.`),
  in: field(idSchema.optional(), 'The larger place in which it lies, by id.'),
  aliases: field(aliasesSchema, 'Other names and abbreviations.'),
})

/** One term of `glossary.yaml`. */
export const termSchema = z
  .strictObject({
    id: field(idSchema, 'The id, for ever.'),
    term: field(textSchema, 'The term as the site prints it.'),
    aliases: field(aliasesSchema, 'Abbreviations and other names.'),
    definition: field(textSchema, 'What it means, in one to three plain sentences with citations.'),
    ours: field(z.boolean().default(false), 'true if the explanation is our own and rests on no source.'),
    explained: field(
      z.enum(['at-first-use', 'everywhere']).default('at-first-use'),
      'everywhere: a word that readers know, which texts need not link at its first use.',
    ),
  })
  .superRefine((value, context) => {
    if (!value.ours && !value.definition.includes('[@'))
      context.addIssue({
        ...rule(
          'definition-cited',
          `the definition of "${value.term}" cites no source`,
          'Add a citation, or ours: true if it is our own explanation.',
        ),
        path: ['definition'],
      })
  })

/** One thread of `threads.yaml`: a named part of the story, and a view of the timeline. */
export const threadSchema = z.strictObject({
  id: field(idSchema, 'The id, for ever; the address of its view is /timeline/<id>.'),
  title: field(textSchema, 'Its title.'),
  description: field(textSchema, 'What it holds, in one sentence.'),
  order: field(z.number().int(), 'Its place among the threads; small comes first.'),
})

/** A person of the list. */
export type PersonRecord = z.output<typeof personSchema>
/** A place of the list. */
export type PlaceRecord = z.output<typeof placeSchema>
/** A term of the glossary. */
export type TermRecord = z.output<typeof termSchema>
/** A thread of the timeline. */
export type ThreadRecord = z.output<typeof threadSchema>
