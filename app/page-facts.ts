import { buildEventDatedItem, buildSourceDatedItem, buildSourceEntry } from '@/lib/export/build-entries'
import { dataFilesOf } from '@/lib/export/collection-files'
import { type EventView, listViews, sourceCollection } from '@/lib/export/collections'
import { type Collection, type DatedItem, LICENSE_URL } from '@/lib/export/dated-item'
import {
  articleJsonLd,
  collectionJsonLd,
  eventJsonLd,
  type JsonLd,
  type Publication,
  sourceJsonLd,
} from '@/lib/export/format-json-ld'
import { itemOfSource } from '@/lib/export/own-item'
import { MOST_IN_SET } from '@/lib/export/set-query'
import { shortVersion } from '@/lib/export/short-version'
import { type FigureOnPage, leadOf } from '@/lib/figure/figures-on-pages'
import type { Rollout } from '@/lib/rollout/rollout'
import type { Piece, Site, SiteEvent, SiteNote, Source } from '@/lib/site/site'
import { LIST_PATHS, ROLLOUT_PATH, siteAddress } from '@/lib/url/paths'
import type { PageFacts } from './head-tags'

/** What the head of an event's page says. */
export function eventFacts(site: Site, event: SiteEvent): PageFacts {
  const { record } = event
  return {
    path: event.href,
    title: event.title,
    description: event.summary,
    published: record.published,
    updated: event.changed,
    isArticle: true,
    references: sourcesOf(event.notes).map(itemOfSource),
    jsonLd: eventJsonLd(publicationOf(site), buildEventDatedItem(site, event)),
  }
}

/** What the head of our page about a source says: the page is ours, what it refers to is the source. */
export function sourceFacts(site: Site, source: Source, title: string, description: string): PageFacts {
  return {
    path: source.href,
    title,
    description,
    published: source.published,
    updated: source.updated,
    isArticle: true,
    references: [itemOfSource(source)],
    jsonLd: sourceJsonLd(publicationOf(site), buildSourceEntry(site, source)),
  }
}

/** What the head of a figure's page says. */
export function figureFacts(site: Site, figure: FigureOnPage): PageFacts {
  const { href: path, title, published, updated } = figure
  const description = leadOf(figure)
  return {
    path,
    title,
    description,
    published,
    updated,
    isArticle: true,
    references: figure.references.map(({ source }) => itemOfSource(source)),
    jsonLd: articleJsonLd(publicationOf(site), {
      url: siteAddress(site.origin, path),
      title,
      description,
      published,
      updated,
      references: [],
    }),
  }
}

/** What the head of an article, case or standing page says; the ledger of statements is a view of the timeline. */
export function pieceFacts(site: Site, piece: Piece): PageFacts {
  const { href: path, matter, language } = piece
  const references = sourcesOf(piece.notes).map(itemOfSource)
  const view = listViews(site).find((one) => one.path === path)
  if (view) return { ...viewFacts(site, view), references }
  return {
    path,
    title: matter.title,
    description: matter.description ?? site.settings.description,
    published: matter.published,
    updated: matter.updated,
    isArticle: path !== LIST_PATHS.home && path !== ROLLOUT_PATH,
    ...(language === 'en' ? {} : { language }),
    ...(path === ROLLOUT_PATH ? { type: 'dataset' } : {}),
    references,
    // What the page rests on is in its tags already: said twice, it would be a tenth of a long page.
    jsonLd:
      path === ROLLOUT_PATH && site.rollout
        ? rolloutJsonLd(site, site.rollout, piece)
        : articleJsonLd(publicationOf(site), {
            url: siteAddress(site.origin, path),
            title: matter.title,
            description: matter.description ?? site.settings.description,
            published: matter.published,
            updated: matter.updated,
            ...(language === 'en' ? {} : { language }),
            references: [],
          }),
  }
}

/** The county days as a Dataset: all of them in one file. Their authors are named on the page; we made the files. */
function rolloutJsonLd(site: Site, { states }: Rollout, { matter, sha256 }: Piece): JsonLd {
  const { siteTitle, siteUrl, publisher, license, language } = publicationOf(site)
  const collection: Collection = {
    path: ROLLOUT_PATH,
    url: siteAddress(site.origin, ROLLOUT_PATH),
    title: matter.title,
    description: matter.description,
    updated: matter.updated,
    version: shortVersion(sha256),
    siteTitle,
    siteUrl,
    license,
    language,
    ...(publisher ? { publisher } : {}),
  }
  const days = states.flatMap(({ first, last }) => [first, last]).sort()
  const file = { url: siteAddress(site.origin, `${ROLLOUT_PATH}/counties.csv`), mediaType: 'text/csv', name: 'CSV' }
  return {
    ...collectionJsonLd(collection, [], [file]),
    temporalCoverage: `${days[0]}/${days.at(-1)}`,
    // The data are others’, and their files state no license.
    license: undefined,
    creator: undefined,
  }
}

/**
 * What the head of a view of the timeline or of a chosen set of events says. Its events are linked where they are few: the
 * linkset has them all.
 */
export function viewFacts(site: Site, view: EventView): PageFacts {
  const items = view.events.map((event) => buildEventDatedItem(site, event))
  return {
    ...collectionFacts(view, items),
    ...(items.length <= MOST_IN_SET ? { items: view.events.map(({ href }) => href) } : {}),
  }
}

/** What the head of the index of sources says. */
export function sourceIndexFacts(site: Site): PageFacts {
  const { sources, ...collection } = sourceCollection(site)
  return collectionFacts(
    collection,
    sources.map((source) => buildSourceDatedItem(site, source)),
  )
}

/** The day of the last change of these records, or of any record of the site: a page without a day of its own has that. */
export function lastChange(
  { timeline, sources, pieces }: Site,
  days: readonly string[] = [
    ...timeline.map(({ changed }) => changed),
    ...[...sources.values()].map(({ updated }) => updated),
    ...pieces.map(({ matter }) => matter.updated),
  ],
): string {
  return [...days].sort().at(-1) ?? ''
}

/** A collection as a Dataset with its files; its members only where they are few. */
function collectionFacts(collection: Collection, items: readonly DatedItem[]): PageFacts {
  const { path, title, description, updated } = collection
  const jsonLd = collectionJsonLd(collection, items, dataFilesOf(collection))
  return {
    path,
    title,
    description,
    updated,
    jsonLd: items.length <= MOST_IN_SET ? jsonLd : { ...jsonLd, hasPart: undefined },
  }
}

function publicationOf({ settings, origin }: Site): Publication {
  return {
    siteTitle: settings.title,
    siteUrl: siteAddress(origin, LIST_PATHS.home),
    ...(settings.publisher ? { publisher: settings.publisher } : {}),
    license: LICENSE_URL,
    language: settings.language,
  }
}

function sourcesOf(notes: readonly SiteNote[]): Source[] {
  return [...new Map(notes.map(({ reference }) => [reference.id, reference])).values()]
}
