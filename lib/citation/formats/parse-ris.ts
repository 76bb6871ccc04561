/** A record of a RIS file: its type, and the values of each tag in the order of the file. TY and ER are not among them. */
export type RisRecord = { type: string; fields: ReadonlyMap<string, readonly string[]> }

const LINE = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/

/**
 * Reads RIS (RIS format specification). CRLF, LF and a byte order mark are taken; a line without a tag goes on with the value
 * before it, after a space. `faults`: what the specification does not allow, each with its line from 1; the rest is read all
 * the same.
 */
export function parseRis(text: string): { records: RisRecord[]; faults: string[] } {
  const records: RisRecord[] = []
  const faults: string[] = []
  let open: { type: string; fields: Map<string, string[]>; line: number; last?: string[] } | undefined

  function close(): void {
    if (open) records.push({ type: open.type, fields: open.fields })
    open = undefined
  }

  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const number = index + 1
    const [, tag, value = ''] = LINE.exec(line) ?? []
    if (tag === 'TY') {
      if (open) faults.push(`line ${number}: a record begins before the one of line ${open.line} has ended`)
      close()
      open = { type: value.trim(), fields: new Map(), line: number }
    } else if (!open) {
      if (line.trim() !== '') faults.push(`line ${number}: stands outside of a record`)
    } else if (tag === 'ER') {
      close()
    } else if (tag) {
      open.last = [...(open.fields.get(tag) ?? []), value.trim()]
      open.fields.set(tag, open.last)
    } else if (line.trim() !== '') {
      faults.push(`line ${number}: has no tag`)
      open.last?.push([open.last.pop(), line.trim()].filter(Boolean).join(' '))
    }
  }
  if (open) faults.push(`line ${open.line}: the record has no end`)
  close()
  return { records, faults }
}
