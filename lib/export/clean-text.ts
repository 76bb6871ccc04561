/** What ends a line on some system or in some program: each becomes one line feed. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/** Control characters but tab and line feed: XML 1.0 (2.2) forbids most of them, iCalendar (RFC 5545, 3.1) the rest. */
const CONTROLS = /[^\P{Cc}\t\n]/gu

/** Halves of characters, which have no form in UTF-8, and the two that XML 1.0 (2.2) leaves out. */
const BROKEN = /[\p{Cs}\uFFFE\uFFFF]/gu

/**
 * A text that no file format trips over: line feeds for all ends of lines, no other control characters but tabs, U+FFFD
 * for what is no character. Everything else stays, right-to-left script and emoji among it.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(BROKEN, '\uFFFD')
}

/** The same on one line: tabs and line feeds are spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim()
}

/** A value as JSON with a line feed at the end, every string in it clean; `indent`: spaces a level, none for one long line. */
export function cleanJson(value: object, indent = 2): string {
  return `${JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? cleanText(part) : part), indent)}\n`
}
