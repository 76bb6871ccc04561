import type { CslItem } from '@/lib/citation/csl-item'

/** What no citation may hold, whatever its item lacks, each with an example of it. */
export const TRACES: [trace: string, pattern: RegExp, example: string][] = [
  ['a missing value', /undefined|null|NaN|\[object/, 'Writer, undefined.'],
  ['empty brackets or quotation marks', /\(\s*\)|\[\s*\]|“[\s.,]*”|‘\s*’|""/, 'Writer, “.” Example Post.'],
  ['a doubled mark', /\.\.|,,|;;|::|,\.|;\.|:\.|,;|[?!]”?\./, 'Writer, “Can it?.” Example Post.'],
  ['a space before a mark', /\s[,.;:)\]”]/, 'Writer , Example Post.'],
  ['a space after an opening mark', /[([“]\s/, 'Writer ( 2010).'],
  ['a double space', /\s{2}/, 'Writer.  Example Post.'],
  ['a mark or space at its start', /^[\s,.;:)]/, ', Example Post.'],
  ['a comma, colon or space at its end', /[\s,;:]$/, 'Example Post,'],
  ['a dangling “and”', /\b(and|&)\s*([,.;:)]|$)/, 'Writer and. Example Post.'],
]

/** What is wrong with a citation of an item by its looks alone: traces of what it lacks, a lost initial, a remark not told. */
export function findTraces(text: string, { author = [], custom }: CslItem): string[] {
  const cited = text.replace(/https?:\S+/g, 'URL')
  const initials = author.flatMap((name) =>
    'family' in name && isNamed(name.family, cited) ? (name.given?.match(/\b\p{Lu}\./gu) ?? []) : [],
  )
  return [
    ...TRACES.flatMap(([trace, pattern]) => (pattern.test(cited) ? [trace] : [])),
    ...initials.filter((initial) => !text.includes(initial)).map((initial) => `the initial ${initial} is lost`),
    ...(custom?.remarks ?? []).filter((remark) => !text.includes(remark)).map((remark) => `not told: ${remark}`),
  ]
}

/** Whether a family name stands beside a given one, before or after it; alone it may be a word of the title. */
function isNamed(family: string, text: string): boolean {
  const name = family.replace(/[^\p{L}\s]/gu, '.')
  return new RegExp(`${name}, \\p{Lu}|\\p{Lu}\\S* ${name}\\b`, 'u').test(text)
}
