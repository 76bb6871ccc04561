/** What no line of a file holds: control characters, Unicode's own line breaks, and what is no character (biber then reads nothing). */
const NO_TEXT = '\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2028\\u2029'
const BREAKS = new RegExp(`[\\s${NO_TEXT}]*[${NO_TEXT}][\\s${NO_TEXT}]*`, 'gu')

/**
 * A text as one line, for files that end a value where a line ends, without spaces at either end. Undefined if nothing is
 * left.
 */
export function oneLine(text: string | undefined): string | undefined {
  return (text && breaksToSpaces(text).trim()) || undefined
}

/** Line breaks, tabs and control characters, with the spaces around them, as one space. */
export function breaksToSpaces(text: string): string {
  return text.replace(BREAKS, ' ')
}
