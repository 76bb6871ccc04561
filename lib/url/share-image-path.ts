import { LIST_PATHS } from './paths'

/** Where the pictures stand that other programs show for our pages. */
export const SHARE_FOLDER = '/share/'

/** The path of the picture of a page: `/share/events/sf-activated.png`, of the start `/share/index.png`. */
export function shareImagePath(page: string): string {
  return `${SHARE_FOLDER}${page === LIST_PATHS.home ? 'index' : page.slice(1)}.png`
}
