import type { FileEnding } from './file-formats'

/** An absolute web address with what is not allowed in it escaped; undefined for a path, which formats without a base cannot hold. */
export function absoluteAddress(url: string): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href : undefined
}

/** The address of a file beside a page: the ending stands before a query. */
export function fileAddress(url: string, ending: FileEnding): string {
  return url.replace(/(?=\?|$)/, ending)
}
