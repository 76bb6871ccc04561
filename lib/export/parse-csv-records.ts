import type { z } from 'zod'
import { faultSentences } from './fault-sentences'
import { parseCsvRows } from './parse-csv-rows'

/** How a table becomes records: the columns that it must have, the values of a row, the form that these must have. */
type Reading<T> = {
  columns: readonly string[]
  valuesOf: (row: Readonly<Record<string, string>>) => object
  schema: z.ZodType<T>
}

/** Reads records from CSV. Faults are sentences with row and column; rows count from 1, the head line. All or nothing. */
export function parseCsvRecords<T>(
  text: string,
  { columns, valuesOf, schema }: Reading<T>,
): { records: T[] } | { faults: string[] } {
  const table = parseCsvRows(text)
  if ('fault' in table) return { faults: [table.fault] }
  const missing = columns.filter((column) => !table.columns.includes(column))
  if (missing.length > 0) return { faults: missing.map((column) => `The column "${column}" is missing.`) }
  const read = table.rows.map((row) => schema.safeParse(valuesOf(row)))
  const faults = read.flatMap(({ error }, index) => {
    const row = `Row ${index + 2}`
    return error ? faultSentences(error, (path) => (path ? `${row}, ${path}` : row)) : []
  })
  return faults.length > 0 ? { faults } : { records: read.flatMap(({ data }) => (data === undefined ? [] : [data])) }
}
