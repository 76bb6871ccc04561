import type { CslItem, CslName } from '../csl-item'
import { type BiblatexEntry, type BiblatexField, biblatexEntry } from './biblatex-entry'
import { encodeAddress, escapeLatex } from './escape-latex'
import { oneLine } from './one-line'

/**
 * How a value is written. `guarded`: in a second pair of braces, so that no style changes capitals and no "and" in a name of
 * an office or publisher parts it (biblatex manual, 2.3.3). `verbatim`: biber takes it as it stands.
 */
type Writing = 'escaped' | 'guarded' | 'verbatim' | 'pages'

/** Every field, in the order of the file, with how its value is written. */
const FIELDS: Record<BiblatexField, Writing> = {
  title: 'guarded',
  shorttitle: 'guarded',
  titleaddon: 'guarded',
  entrysubtype: 'escaped',
  type: 'escaped',
  journaltitle: 'guarded',
  series: 'guarded',
  volume: 'escaped',
  number: 'escaped',
  pages: 'pages',
  eventtitle: 'guarded',
  howpublished: 'escaped',
  institution: 'guarded',
  organization: 'guarded',
  publisher: 'guarded',
  location: 'guarded',
  date: 'verbatim',
  language: 'escaped',
  langid: 'escaped',
  version: 'escaped',
  doi: 'verbatim',
  url: 'verbatim',
  eprint: 'verbatim',
  eprinttype: 'escaped',
  library: 'escaped',
  note: 'escaped',
  addendum: 'escaped',
  annotation: 'escaped',
}

/**
 * Works as a .bib file for biblatex and biber (biblatex 3.18, manual 2.1 to 2.3): UTF-8, one field a line, an empty line between
 * entries, a line feed at the end. Keys are the ids: letters, digits and hyphens.
 */
export function formatBiblatex(items: readonly CslItem[]): string {
  return items.map((item) => `${formatEntry(biblatexEntry(item))}\n`).join('\n')
}

function formatEntry({ key, type, author, fields }: BiblatexEntry): string {
  const lines = (Object.keys(FIELDS) as BiblatexField[]).flatMap((field) => {
    const value = fields[field]
    return value === undefined ? [] : [`  ${field} = {${writeValue(value, FIELDS[field])}},`]
  })
  const names = author.length > 0 ? [`  author = {${author.map(formatName).join(' and ')}},`] : []
  return [`@${type}{${key},`, ...names, ...lines, '}'].join('\n')
}

function writeValue(value: string, writing: Writing): string {
  if (writing === 'verbatim') return encodeAddress(value)
  const escaped = escapeLatex(value)
  if (writing === 'pages') return escaped.replace(/(?<=\w)[-–](?=\w)/g, '--')
  return writing === 'guarded' ? `{${escaped}}` : escaped
}

/** "Writer, Wanda"; names that are not split stand in braces. */
function formatName(name: CslName): string {
  const given = 'given' in name ? oneLine(name.given) : undefined
  const family = oneLine('literal' in name ? name.literal : name.family) ?? ''
  return given ? `${guardPart(family)}, ${guardPart(given)}` : `{${escapeLatex(family)}}`
}

/** A part of a name; in braces where biber would read a comma, an "and", a particle or a key of its own in it. */
function guardPart(part: string): string {
  const isPlain = /^\p{Lu}[\p{L}\p{M}.’'-]*( \p{Lu}[\p{L}\p{M}.’'-]*)*$/u.test(part) && !/\b(and|others)\b/i.test(part)
  return isPlain ? part : `{${escapeLatex(part)}}`
}
