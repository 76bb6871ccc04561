import GithubSlugger from 'github-slugger'

/**
 * Turns words into a part of an anchor: letters and digits of any script in lower case, all else one hyphen.
 * "p. 3" becomes "p-3", "§ 12H.2" becomes "12h-2".
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** A locator in an anchor. A comma is a word of its own: pages 3, 5 are not pages 3-5. */
export function slugOfLocator(locator: string | undefined): string {
  return slugOf((locator ?? '').replace(/,/g, ' and '))
}

/** Key of a note: its source and locator. Two uses with the same key share a note. */
export function noteKey(source: string, locator?: string): string {
  const place = slugOfLocator(locator)
  return place ? `${source}-${place}` : source
}

/** Anchor of a note, by key and not by number, so that a new note moves no other's address. */
export function noteAnchor(source: string, locator?: string): string {
  return `note-${noteKey(source, locator)}`
}

/** Anchor of the n-th use (from 1) of a note in a text. */
export function citeAnchor(source: string, locator: string | undefined, n: number): string {
  return `cite-${noteKey(source, locator)}-${n}`
}

/**
 * Id of the preview that the n-th use (from 1) of a note opens. Not a public anchor: nothing links to it.
 * With its point it can equal no slug, and it is short because a page may hold a hundred.
 */
export function previewId(number: number | string, n: number): string {
  return `n${number}.${n}`
}

/** Gives each heading of one page an anchor as GitHub does, a second equal one the suffix -1. */
export function headingSlugger(): (text: string) => string {
  const slugger = new GithubSlugger()
  return (text) => slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : 'section')
}

/** Anchor of a figure on the page that shows it. */
export function figureAnchor(id: string): string {
  return `figure-${id}`
}
