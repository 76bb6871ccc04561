import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of published CSL styles: Debian's package, and a newer clone of the styles where CSL_STYLES names one. */
export const STYLE_FOLDERS = ['/usr/share/citation-style-language/styles', process.env.CSL_STYLES].filter(
  (folder): folder is string => Boolean(folder),
)

/** Where a style prints a work: in a footnote, or in the bibliography. */
export type Place = 'note' | 'bibliography'

/** Which published style stands beside which of ours. Of two names the first that a folder has: styles are renamed. */
const PUBLISHED: Record<string, { names: readonly string[]; place: Place }> = {
  'chicago-note': { names: ['chicago-notes-bibliography', 'chicago-fullnote-bibliography'], place: 'note' },
  'chicago-bibliography': {
    names: ['chicago-notes-bibliography', 'chicago-fullnote-bibliography'],
    place: 'bibliography',
  },
  apa: { names: ['apa'], place: 'bibliography' },
  mla: { names: ['modern-language-association'], place: 'bibliography' },
  bluebook: { names: ['bluebook-law-review'], place: 'note' },
}

/** What makes an entry depend on those around it: a dash for the same author, letters after the year. */
const NEIGHBORS = / (subsequent-author-substitute|disambiguate-add-[a-z-]+)="[^"]*"/g

/** A published style: its title, the day of its last change, and its text without what depends on neighboring entries. */
export type PublishedStyle = { title: string; updated: string; place: Place; xml: string }

/** The published style beside one of ours. Undefined if the folder does not have it. */
export function readPublishedStyle(folder: string, id: string): PublishedStyle | undefined {
  const { names, place } = PUBLISHED[id] ?? { names: [], place: 'bibliography' }
  const path = names.map((name) => join(folder, `${name}.csl`)).find((file) => existsSync(file))
  if (!path) return undefined
  const xml = readFileSync(path, 'utf8')
  return {
    title: /<title>([^<]*)</.exec(xml)?.[1] ?? '',
    updated: /<updated>([^<T]*)/.exec(xml)?.[1] ?? '',
    place,
    xml: xml.replace(NEIGHBORS, ''),
  }
}
