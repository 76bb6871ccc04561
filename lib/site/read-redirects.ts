import { z } from 'zod'
import type { Problem } from '../problem/problem'
import { findContentFiles } from '../read/find-content-files'
import { readText } from '../read/read-text'
import { readYaml } from '../read/read-yaml'
import { type RedirectRecord, redirectSchema } from '../schema/redirect'
import type { Loaded } from './content'
import type { Redirects } from './site'

/** Reads the text of redirects.yaml. A fault in one entry leaves the others standing. */
export function parseRedirects(
  text: string,
  file: string,
): { redirects: Loaded<RedirectRecord>[]; problems: Problem[] } {
  const { record, problems } = readYaml(text, file, z.array(z.unknown()))
  if (!record) return { redirects: [], problems }
  const redirects = record.data.flatMap((written, index): Loaded<RedirectRecord>[] => {
    const { success, data } = redirectSchema.safeParse(written)
    if (!success) return []
    return [
      {
        id: data.from,
        file,
        data,
        written,
        at: (path) => record.at([index, ...path]),
        within: (path, line, column) => record.within([index, ...path], line, column),
      },
    ]
  })
  return { redirects, problems: readYaml(text, file, z.array(redirectSchema)).problems }
}

/** Sorts entries into addresses that have moved and pages that were withdrawn. Those with an anchor are left to their pages. */
export function sortRedirects(entries: readonly RedirectRecord[]): Redirects {
  const ofPages = entries.filter(({ from }) => !from.includes('#'))
  return {
    moved: ofPages.flatMap(({ from, to }) => (to ? [{ from, to }] : [])),
    withdrawn: ofPages.flatMap(({ from, to, on, title, why }) =>
      !to && title && why ? [{ path: from, on, title, why }] : [],
    ),
  }
}

/** The redirects below a folder of content, without reading anything else; none where the file is missing or has faults. */
export function readRedirects(root: string): Redirects {
  const found = findContentFiles(root).files.find(({ kind }) => kind === 'redirects.yaml')
  const read = found && readText(found.path, found.file)
  const redirects = read && 'text' in read ? parseRedirects(read.text, found.file).redirects : []
  return sortRedirects(redirects.map(({ data }) => data))
}
