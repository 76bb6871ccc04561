import type { CslItem } from '../csl-item'

/**
 * A run of a citation: words, in italics or not. Joined, the runs read as one text. `gap`: what only the reader can fill,
 * the day on which they read it (in the form that the style asks for) or the address under which they read the site;
 * `words` then says so in square brackets.
 */
export type CitationRun = { words: string; italic?: true; gap?: DateForm | 'origin' }

/** How a style writes a day: "November 27, 2026", "Nov. 27, 2026", "27 Nov. 2026", "27 November 2026". */
export type DateForm = 'month day, year' | 'mon. day, year' | 'day mon. year' | 'day month year'

/** What a use of a work adds: the place in it, as notes print it ("p. 3", "para. 4", "§ 12H.2", "0007224"). */
export type CitationUse = { locator?: string }

/** A citation style: its id in addresses and files, its name on pages, the manual that it follows, and how it prints a work. */
export type CitationStyle = {
  id: string
  name: string
  manual: string
  /**
   * The work as the manual has it, remarks after it. Pure; never throws: what an item lacks is left out with its
   * punctuation.
   */
  format: (item: CslItem, use?: CitationUse) => CitationRun[]
}

/** The text of a citation, gaps in square brackets. */
export function citationText(runs: readonly CitationRun[]): string {
  return runs.map((run) => run.words).join('')
}

/** The gap for the day on which the reader read the work. */
export function accessedGap(form: DateForm): CitationRun {
  return { words: '[day you read it]', gap: form }
}

/** A web address; of the site's own pages, where no public origin is known, with a gap for it. */
export function addressRuns(address: string | undefined): CitationRun[] {
  if (!address) return []
  return address.startsWith('/')
    ? [{ words: '[address of this site]', gap: 'origin' }, { words: address }]
    : [{ words: address }]
}

/** The remarks of an item as runs that follow its citation, a space before them. None if there are none. */
export function remarkRuns({ custom }: CslItem): CitationRun[] {
  const remarks = custom?.remarks ?? []
  return remarks.length > 0 ? [{ words: ` [${remarks.join(' ')}]` }] : []
}
