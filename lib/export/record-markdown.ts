import type { PhrasingContent, RootContent } from 'mdast'
import { formatReference } from '../citation/format-reference'
import { eventRemarks, sourceRemarks } from '../citation/remarks'
import type { CitationRun } from '../citation/styles/style'
import { EVENT_KINDS } from '../schema/event'
import { SEEN, SOURCE_TYPES } from '../schema/source'
import type { Site, SiteEvent, Source, TextRun } from '../site/site'
import { siteAddress } from '../url/paths'
import { titleOfSource } from './build-entries'
import { citeCollection, citeEvent, citeSet, citeSource } from './cite-data'
import { type EventView, isSet } from './collections'
import type { Collection } from './dated-item'
import { footnoteMark, formatMarkdownPage, heading, list, paragraph } from './markdown-page'

/** The page of an event as Markdown: what it says, with its notes, sides, warnings and later history. */
export function formatEventMarkdown(site: Site, event: SiteEvent): string {
  const { record } = event
  // Programs that print Markdown leave out a note that nothing refers to.
  const unmarked = event.notes.filter(({ uses }) => uses.length === 0)
  return formatMarkdownPage(site, {
    title: event.title,
    path: event.href,
    facts: [
      ...eventRemarks({ ...event, stage: record.stage }),
      `Kind: ${EVENT_KINDS[event.kind]}`,
      `How sure we are: ${record.certainty}`,
      `Short address: ${siteAddress(site.origin, event.short)}`,
    ],
    body: [
      paragraph([{ words: event.summary }]),
      ...event.account.map(
        (runs): RootContent => ({ type: 'paragraph', children: runs.map((run) => phraseOf(site, run)) }),
      ),
      ...event.sides.flatMap(({ who, says, marks }): RootContent[] => [
        heading(3, who),
        {
          type: 'paragraph',
          children: [{ type: 'text', value: says }, ...marks.map(({ number }) => footnoteMark(number))],
        },
      ]),
      ...(unmarked.length > 0 ? [further(unmarked.map(({ number }) => number))] : []),
    ],
    notes: event.notes,
    cite: citeEvent(site, event),
  })
}

/** The page of a source as Markdown: its reference, what of it was read, and what rests on it. */
export function formatSourceMarkdown(site: Site, source: Source): string {
  const claims = site.claims.get(source.id) ?? []
  return formatMarkdownPage(site, {
    title: titleOfSource(source),
    path: source.href,
    facts: [
      `${SOURCE_TYPES[source.type]}: ${source.nature}`,
      ...sourceRemarks(source),
      `What we saw: ${SEEN[source.seen]}. What of it was read: ${source.read}`,
      source.URL ? `Where we found it: ${source.URL}` : `No link: ${source['no-link']}`,
      `Short address: ${siteAddress(site.origin, source.short)}`,
    ],
    body: [
      { type: 'paragraph', children: referenceOf(source).map(({ words, italic }) => textOf(words, italic)) },
      heading(2, 'What rests on it'),
      claims.length === 0
        ? paragraph([{ words: 'Nothing on this site.' }])
        : list(
            claims.map(({ sentence, page, locator }) => [
              { words: `${sentence || 'The passage'}${locator ? ` (${locator})` : ''} ${page.title}, ` },
              { words: siteAddress(site.origin, page.href) },
            ]),
          ),
    ],
    notes: [],
    cite: citeSource(site, source),
  })
}

/** A view of the timeline or a chosen set as Markdown: each event with date, standing, summary and address. */
export function formatViewMarkdown(site: Site, view: EventView): string {
  return formatMarkdownPage(site, {
    ...view,
    facts: [view.description, `${view.events.length} ${view.events.length === 1 ? 'event' : 'events'}`],
    body: view.events.flatMap((event): RootContent[] => [
      heading(2, event.title),
      paragraph([{ words: `${event.summary} ` }, { words: siteAddress(site.origin, event.href) }]),
      list(eventRemarks({ ...event, stage: event.record.stage }).map((words) => [{ words }])),
      list(
        event.notes.map(({ reference, locator }) => [
          ...referenceOf(reference),
          { words: locator ? ` ${locator}.` : '' },
        ]),
      ),
    ]),
    notes: [],
    cite: isSet(view) ? citeSet(site, view) : citeCollection(site, view),
  })
}

/** The index of sources as Markdown. */
export function formatSourcesMarkdown(site: Site, collection: Collection & { sources: readonly Source[] }): string {
  return formatMarkdownPage(site, {
    ...collection,
    facts: [collection.description, `${collection.sources.length} sources`],
    body: [
      list(
        collection.sources.map((source) => [
          ...referenceOf(source),
          { words: ['', ...sourceRemarks(source), ''].join(' ') },
          { words: siteAddress(site.origin, source.href) },
        ]),
      ),
    ],
    notes: [],
    cite: citeCollection(site, collection),
  })
}

function further(numbers: readonly number[]): RootContent {
  return { type: 'paragraph', children: [textOf('Further sources:'), ...numbers.map(footnoteMark)] }
}

function referenceOf(source: Source): CitationRun[] {
  return formatReference(source).map(({ words, italic }) => (italic ? { words, italic: true } : { words }))
}

function phraseOf(site: Site, run: TextRun): PhrasingContent {
  if (run.type === 'mark') return footnoteMark(run.mark.number)
  if (run.type === 'words') return textOf(run.words)
  const url = run.href.startsWith('/') ? siteAddress(site.origin, run.href) : run.href
  return { type: 'link', url, children: [textOf(run.words)] }
}

function textOf(words: string, italic?: boolean): PhrasingContent {
  const text = { type: 'text' as const, value: words }
  return italic ? { type: 'emphasis', children: [text] } : text
}
