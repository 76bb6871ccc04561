import { z } from 'zod'
import { citedSourceSchema } from './cited-source'
import { dateSchema } from './date'
import { checkRecordDays, recordDays } from './dated-record'
import { field, textSchema } from './field'

/** Description of a figure's data, `figures/<name>.yaml` beside `figures/<name>.csv`. */
export const figureSchema = z
  .strictObject({
    title: field(textSchema, 'The title of the figure.'),
    description: field(textSchema, 'A text that says the same as the data.'),
    unit: field(textSchema, 'What one row, and one number, counts.'),
    population: field(textSchema, 'Of whom or what, where and when.'),
    date: field(dateSchema, 'The time that the data describe, EDTF level 1.'),
    columns: field(z.record(z.string(), textSchema), 'Each column of the CSV file, with its heading in words.'),
    sources: field(z.array(citedSourceSchema).min(1), 'What the data rest on.'),
    licence: field(textSchema, 'Under which terms the data may be used.'),
    ...recordDays,
  })
  .superRefine(checkRecordDays)

/** A figure's description. */
export type FigureRecord = z.output<typeof figureSchema>
