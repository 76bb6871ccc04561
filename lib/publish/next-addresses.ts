import type { Moved, Withdrawn } from '../site/site'
import type { NextRewrite } from './next-rewrites'

/** A redirect as `redirects()` of next.config.ts takes it; permanent means 308. */
export type NextRedirect = { source: string; destination: string; permanent: true }

/** Where the pages of withdrawn addresses are built (app/withdrawn). */
const WITHDRAWN_FOLDER = '/withdrawn'

/** Only letters of our own addresses, and a letter first: what is repeated in an answer can lead to no other host. */
const OWN_PATH = '([a-zA-Z0-9][a-zA-Z0-9/._-]*)'

/**
 * Every way to an address that is not its one form, but for capitals (proxy.ts) and a slash at the end, which Next itself
 * leads on: old addresses, `.html`, `index`.
 */
export function nextRedirects(moved: readonly Moved[]): NextRedirect[] {
  return [
    ...moved.map(({ from, to }) => permanent(from, to)),
    permanent('/index', '/'),
    permanent('/index.html', '/'),
    permanent(`/:path${OWN_PATH}/index.html`, '/:path'),
    permanent(`/:path${OWN_PATH}.html`, '/:path'),
  ]
}

/** Puts the page of each withdrawn address under that address. */
export function nextWithdrawnRewrites(withdrawn: readonly Withdrawn[]): NextRewrite[] {
  return withdrawn.map(({ path }) => ({ source: path, destination: `${WITHDRAWN_FOLDER}${path}` }))
}

function permanent(source: string, destination: string): NextRedirect {
  return { source, destination, permanent: true }
}
