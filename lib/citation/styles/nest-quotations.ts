/** Quotation marks, the outer ones and those within them. */
const MARKS = { double: ['“', '”'], single: ['‘', '’'] } as const
/** A quotation in double or in single marks. In single ones an apostrophe has a letter after it, or it would end them. */
const QUOTATION = /["“]([^“”"]*)["”]|(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=[\p{L}\p{N}]))+)’(?![\p{L}\p{N}])/gu

/**
 * Words with their quotations in double and single marks by turns, whatever marks the source has: `outer` the first, the
 * others those within them (American usage: APA 6.7; Chicago on quotations within quotations). Apostrophes stay, and so
 * does a mark that opens or closes nothing.
 */
export function nestQuotations(words: string, outer: 'double' | 'single'): string {
  const [open, close] = MARKS[outer]
  const inner = outer === 'double' ? 'single' : 'double'
  return words.replace(
    QUOTATION,
    (_, double?: string, single?: string) => `${open}${nestQuotations(double ?? single ?? '', inner)}${close}`,
  )
}
