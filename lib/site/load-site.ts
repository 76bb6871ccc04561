import { join } from 'node:path'
import type { Ledger } from '../ledger/ledger'
import { formatProblems } from '../problem/format-problems'
import { compareProblems, contentError, type Problem } from '../problem/problem'
import { readText } from '../read/read-text'
import { readYaml } from '../read/read-yaml'
import { siteSettingsSchema } from '../schema/site-settings'
import { buildSite } from './build-site'
import { checkAddresses } from './check-addresses'
import { checkContent } from './check-content'
import type { Content } from './content'
import type { FileMemory } from './file-memory'
import { listPublished, type Published } from './list-published'
import { loadContent } from './load-content'
import { type ReportPart, reportContent } from './report-content'
import type { Site } from './site'

/** Where content lies and what depends on the surroundings, passed in: `lib` reads neither the clock nor the environment. */
export type SiteOptions = {
  /** Folder of content, absolute or from the working directory. */
  root: string
  /** How the folder is called in problems; "content" if left out. */
  label?: string
  /** Public origin that overrides the one of site.yaml. */
  origin?: string
  /** true: problems do not throw; the site is built from what can be read, for the development server. */
  lenient?: boolean
  /** What the last load of the same folder has read, for the development server; it is brought up to date. */
  memory?: FileMemory
}

/** Loads, checks and joins the whole site. Throws one ContentError with every problem, unless `lenient`. */
export function loadSite({ root, label = 'content', origin, lenient = false, memory }: SiteOptions): Site {
  const { site } = loadAll(root, label, { origin, memory })
  if (site.problems.length > 0 && !lenient) throw contentError(site.problems, formatProblems(site.problems))
  return site
}

/** Every problem of the content below `root`, in printing order. `release` also asks for what a release needs; `today` (year-month-day) also asks whether stated law was read lately. */
export function checkSite({
  root,
  label = 'content',
  release = false,
  today,
}: {
  root: string
  label?: string
  release?: boolean
  today?: string
}): Problem[] {
  return loadAll(root, label, { release, today }).site.problems
}

/** What the ledger is written from: the ledger as it is read, everything that is published now, and every problem. */
export function loadPublished(
  root: string,
  label = 'content',
): { ledger?: Ledger; published: Published; problems: Problem[] } {
  const { content, published, site } = loadAll(root, label, {})
  return { ledger: content.ledger, published, problems: site.problems }
}

/** The report of the content below `root`: what can be read of it, whatever is wrong with the rest. */
export function loadReport(root: string): ReportPart[] {
  const { content, site } = loadAll(root, root, {})
  return reportContent(site, content)
}

function loadAll(
  root: string,
  label: string,
  {
    origin,
    release = false,
    today,
    memory,
  }: { origin?: string; release?: boolean; today?: string; memory?: FileMemory },
): { content: Content; site: Site; published: Published } {
  const { content, problems: ofFiles } = loadContent(root, label, memory)
  const site = buildSite(content, [], origin)
  const published = listPublished(site, content)
  const problems = [
    ...ofFiles,
    ...checkContent(content, { release, today }),
    ...checkAddresses(content, published, { release }),
  ]
  return { content, site: { ...site, problems: problems.sort(compareProblems) }, published }
}

const SETTINGS = 'site.yaml'

/** The public origin that site.yaml names, without reading anything else; undefined if it names none or cannot be read. */
export function readOrigin(root: string): string | undefined {
  const read = readText(join(root, SETTINGS), SETTINGS)
  return 'text' in read ? readYaml(read.text, SETTINGS, siteSettingsSchema).record?.data.origin : undefined
}
