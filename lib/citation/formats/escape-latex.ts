/**
 * Characters that mean something to TeX or to readers of .bib files. A brace is named by its command: a reader of .bib files
 * counts braces, and counts `\{` too. A straight quotation mark stands in braces, where it closes no value.
 */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '"': '{"}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
}

/** A text of one line for TeX to print as it is. Everything but TeX's own characters stays: the file is UTF-8. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^`"%&#$_]/g, (character) => COMMANDS[character] ?? character)
}

/** An address for a verbatim field: only what would end the field or break a line is percent-encoded (RFC 3986, 2.1). */
export function encodeAddress(address: string): string {
  return address.replace(/[\s\\{}"<>^`|]/g, (character) => encodeURIComponent(character))
}
