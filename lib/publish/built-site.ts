/** What of Next's adapter outputs we use (next/dist/build/adapter, 16.4): built pages and files with their paths. */
export type BuildOutputs = {
  prerenders: readonly {
    pathname: string
    /** Set on a page and on a prerendered handler; its side files (`.rsc`, segments) have none. */
    routeType?: string
    fallback?: { filePath?: string | undefined }
  }[]
  staticFiles: readonly { pathname: string; filePath: string }[]
}

/** A file of the plain folder: its path from the folder's root, without a slash before it, and its bytes. */
export type PlainFile = { path: string; bytes: Buffer }

/** Mark in the head of a page that says what status it is answered with (app/withdrawn). */
const GONE = /<meta name="http-status" content="410"\/?>/

/** Whether a page is to be answered with 410 Gone. */
export function isGone(html: string): boolean {
  return GONE.test(html)
}

/** The public path of a built page: a withdrawn page stands where the page stood that it replaces. */
export function publicPath(pathname: string): string {
  return pathname.replace(/^\/withdrawn(?=\/)/, '')
}

/** The file names of a page: `path.html`, the start `index.html`, and where a folder has the same name also `path/index.html`. */
export function pageFiles(pathname: string, folders: ReadonlySet<string>): string[] {
  const path = publicPath(pathname).slice(1)
  if (path === '') return ['index.html']
  return folders.has(path) ? [`${path}.html`, `${path}/index.html`] : [`${path}.html`]
}
