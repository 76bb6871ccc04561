/** Addresses that have moved, and paths of pages that were withdrawn. */
export type Addresses = { moved: readonly { from: string; to: string }[]; withdrawn: readonly string[] }

/**
 * The `_redirects` file that static hosts read. 301 where our own server says 308: every host knows it, and for GET the
 * two mean the same. A host that knows no 410 leaves the last lines out and shows the page with 200.
 */
export function formatRedirectsFile({ moved, withdrawn }: Addresses): string {
  return [
    '# Made by the build: addresses that have moved (content/redirects.yaml), and short ones (content/ledger.txt)',
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    ...withdrawn.map((path) => `${path} ${path}.html 410`),
    '',
  ].join('\n')
}
