import { cleanText } from './clean-text'

/** A byte order mark: without it spreadsheet programs take UTF-8 for something else. */
const BOM = '\uFEFF'

/**
 * Values with such a start get an apostrophe before it: spreadsheet programs would run them as formulas (OWASP, CSV
 * injection). One that starts with an apostrophe gets a second, so that taking one off gives back every value.
 */
export const GUARDED_START = /^[=+\-@'\t\r\n]/

/**
 * Rows as CSV (RFC 4180): UTF-8 with BOM, CRLF, a head line, quotation marks where they are needed, a guard against
 * formulas. A column that a row lacks is an empty cell. Line breaks within cells are line feeds.
 */
export function formatCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return `${BOM}${lines.map((cells) => `${line(cells)}\r\n`).join('')}`
}

/** One empty cell is written out: readers pass over empty lines. */
function line(cells: readonly string[]): string {
  return cells.map(cell).join(',') || '""'
}

function cell(text: string): string {
  const clean = cleanText(text)
  const guarded = GUARDED_START.test(clean) ? `'${clean}` : clean
  return /[",\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
