/** Rows of cells, the first row the headings. */
export type Table = readonly (readonly string[])[]

/** A table in Markdown, columns as wide as their widest cell, all but the first set to the right. */
export function formatTable(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(3, ...table.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  const [head = [], ...body] = table
  return [line(head), rule, ...body.map(line)].join('\n')
}

/** A number with as many digits as it deserves, or a dash where nothing was measured. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** A count, with commas. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US')
}

/** Bytes as kB (1,000 bytes), one digit. */
export function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

/** How many times the second is of the first. */
export function formatRatio(first: number | undefined, second: number | undefined): string {
  return first === undefined || second === undefined || first === 0 ? '–' : (second / first).toFixed(2)
}
