/** The most octets of a line, its end not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75

/** A content line of iCalendar, folded: no line has more than 75 octets of UTF-8, and no character is divided. */
export function foldLine(line: string): string {
  const folded: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      folded.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...folded, part].join('\r\n')
}
