/** A path that leads to another one. */
type Leading = { from: string; to: string }

/** Addresses that have moved, short ones, and paths of pages that were withdrawn. */
export type Addresses = { moved: readonly Leading[]; shorts: readonly Leading[]; withdrawn: readonly string[] }

/**
 * The `_redirects` file that static hosts read. 301 where our own server says 308: every host knows it, and for GET the
 * two mean the same. A host that knows no 410 leaves the last lines out and shows the page with 200. Short addresses stay
 * out: hosts take a limited number of lines, and each of them has a page in the folder that leads on.
 */
export function formatRedirectsFile({ moved, withdrawn }: Addresses): string {
  return [
    '# Made by the build from content/redirects.yaml',
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    ...withdrawn.map((path) => `${path} ${path}.html 410`),
    '',
  ].join('\n')
}
