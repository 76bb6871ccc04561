import { CsvError, parse } from 'csv-parse/sync'
import { GUARDED_START } from './format-csv'

/** A table: its columns in order, and its rows by column. */
export type CsvRows = { columns: string[]; rows: Record<string, string>[] }

/**
 * Reads CSV (RFC 4180, any line ends, with or without BOM) whose first line names the columns, and takes off the guard
 * against formulas. `fault`: the first thing that is wrong, one sentence.
 */
export function parseCsvRows(text: string): CsvRows | { fault: string } {
  let lines: string[][]
  try {
    lines = parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: true })
  } catch (error) {
    if (error instanceof CsvError) return { fault: `The table cannot be read: ${error.message}.` }
    throw error
  }
  const [columns, ...records] = lines.map((cells) => cells.map(withoutGuard))
  if (!columns) return { fault: 'The table has no head line.' }
  const twice = columns.find((column, index) => columns.indexOf(column) !== index)
  if (twice !== undefined) return { fault: `The column "${twice}" stands twice.` }
  return {
    columns,
    rows: records.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))),
  }
}

function withoutGuard(cell: string): string {
  return cell.startsWith("'") && GUARDED_START.test(cell.slice(1)) ? cell.slice(1) : cell
}
