import { cslDate } from '../citation/csl-date'
import type { CslItem } from '../citation/csl-item'
import { eventRemarks, formatVersion } from '../citation/remarks'
import { sourceItem } from '../citation/source-item'
import type { Figure, Piece, Site, SiteEvent, Source } from '../site/site'
import { formatDate } from '../timeline/format-date'
import { siteAddress } from '../url/paths'
import { type EventView, isSet } from './collections'
import type { Collection } from './dated-item'
import { sayWithWarning } from './lines'
import { shortVersion } from './short-version'

/**
 * The page of an event as a work to be cited: a page of this site, dated by its last change, with the event's date, standing,
 * warnings and later history as remarks.
 */
export function eventItem(site: Site, event: SiteEvent): CslItem {
  return ownItem(site, {
    id: `event-${event.id}`,
    path: event.href,
    title: event.title,
    updated: event.changed,
    version: shortVersion(event.cited),
    remarks: eventRemarks({ ...event, stage: event.record.stage }),
  })
}

/** An article, case or standing page as a work to be cited. Where it states law, the day as of which that was read travels with it. */
export function pieceItem(site: Site, piece: Piece): CslItem {
  const law = piece.matter['law-as-read']
  return ownItem(site, {
    id: `${piece.kind}-${piece.id.replace('/', '-')}`,
    path: piece.href,
    title: piece.matter.title,
    updated: piece.matter.updated,
    version: shortVersion(piece.sha256),
    language: piece.language,
    remarks: law ? [`Present law as read on ${formatDate(law)}.`] : [],
  })
}

/** A figure with its own page as a work to be cited. */
export function figureItem(site: Site, figure: Figure): CslItem {
  return ownItem(site, {
    id: `figure-${figure.id}`,
    path: figure.href ?? '',
    title: figure.title,
    updated: figure.updated,
    version: shortVersion(figure.sha256),
    remarks: [],
  })
}

/** A view of the timeline or the index of sources as a work to be cited. */
export function collectionItem(site: Site, collection: Collection, remarks: string[] = []): CslItem {
  const { path, title, updated, version } = collection
  return ownItem(site, { id: path.slice(1).replaceAll('/', '-'), path, title, updated, version, remarks })
}

/** A view of the timeline as a work to be cited; of a chosen set each event, with what travels with it, is a remark. */
export function viewItem(site: Site, view: EventView): CslItem {
  if (!isSet(view)) return collectionItem(site, view)
  return { ...collectionItem(site, view, view.events.map(sayWithWarning)), id: `timeline-set-${view.version}` }
}

/** A source of the site as a work to be cited, with the version of its record. */
export function itemOfSource(source: Source): CslItem {
  return sourceItem(source.id, source, shortVersion(source.sha256))
}

function ownItem(
  { origin, settings }: Site,
  page: {
    id: string
    path: string
    title: string
    updated: string
    version: string
    language?: string
    remarks: string[]
  },
): CslItem {
  const remarks = [...page.remarks, formatVersion(page.version)]
  return {
    id: page.id,
    type: 'webpage',
    title: page.title,
    ...(settings.publisher ? { author: [{ literal: settings.publisher }] } : {}),
    ...(page.updated ? { issued: cslDate(page.updated) } : {}),
    'container-title': settings.title,
    URL: siteAddress(origin, page.path),
    ...(page.language && page.language !== 'en' ? { language: page.language } : {}),
    note: remarks.join(' '),
    custom: {
      remarks,
      'record-updated': page.updated,
      'record-version': page.version,
      own: true,
    },
  }
}
