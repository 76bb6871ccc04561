import { z } from 'zod'
import { citedSourceSchema } from './cited-source'
import { dateSchema } from './date'
import { checkRecordDays, recordDays } from './dated-record'
import { field, textSchema } from './field'

/** The drawings that a figure can have (lib/figure/draw-figure.ts). A figure with one has a page of its own, `/figures/<name>`. */
export const DRAWINGS = [
  'fingerprint-path',
  'what-they-said',
  'rollout-curve',
  'rollout-map',
  'whom-it-removed',
  'two-cities',
] as const

/** The key of a drawing. */
export type DrawingKey = (typeof DRAWINGS)[number]

/** Description of a figure's data, `figures/<name>.yaml` beside `figures/<name>.csv`. */
export const figureSchema = z
  .strictObject({
    title: field(textSchema, 'The title of the figure.'),
    lead: field(textSchema.optional(), 'One sentence that says what to see; without it the first of the description.'),
    description: field(textSchema, 'A text that says the same as the data.'),
    unit: field(textSchema, 'What one row, and one number, counts.'),
    population: field(textSchema, 'Of whom or what, where and when.'),
    date: field(dateSchema, 'The time that the data describe, EDTF level 1.'),
    columns: field(
      z.record(z.string(), textSchema).default({}),
      'Each column of the CSV file, with its heading in words. A drawing that is made from other records needs neither.',
    ),
    drawing: field(
      z.enum(DRAWINGS).optional(),
      'How it is drawn. A figure with a drawing has its own page; one without is a table.',
    ),
    rank: field(z.number().int().default(100), 'Its place among the figures; small comes first.'),
    sources: field(z.array(citedSourceSchema).min(1), 'What the data rest on.'),
    licence: field(textSchema, 'Under which terms the data may be used.'),
    ...recordDays,
  })
  .superRefine(checkRecordDays)

/** A figure's description. */
export type FigureRecord = z.output<typeof figureSchema>
