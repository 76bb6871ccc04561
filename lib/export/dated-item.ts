import type { Edtf } from '../schema/date'

/**
 * An event or source as formats have it that know a date, a headline and a text: calendars, feeds, TimelineJS. `url` and
 * `shortUrl` are absolute, or paths where the site has no public origin.
 */
export type DatedItem = {
  /** Kind and id, `event:sf-activated`: what identifiers in files are made from, whatever the address. */
  key: string
  id: string
  url: string
  shortUrl: string
  title: string
  /** EDTF level 1; a source may have none. */
  date?: Edtf
  /** One plain sentence or reference. */
  summary: string
  /** Sentences that travel with it: date and standing, warnings, later history, what was read. */
  remarks: string[]
  /** The kind in words: "Statement", "News". */
  kind: string
  /** Ids or names to sort by: threads, places. */
  tags: string[]
  /** References of what it rests on, in words. */
  references: string[]
  /** The standing of an event where it is not plainly confirmed: "reported", "confirmed; on appeal". */
  standing?: string
  /** The days on which the record was first published and last changed, year-month-day. */
  published: string
  updated: string
  /** First eight hex digits of the record's SHA-256. */
  version: string
}

/** A collection of records that has files of its own: the timeline, a thread, the ledger, the sources, a chosen set. */
export type Collection = {
  /** Path of its page: `/timeline`, `/timeline/sf`, `/statements`, `/sources`; files stand beside it. */
  path: string
  /** The address of its page, absolute if the site has a public origin. */
  url: string
  title: string
  description: string
  /** The day of the last change in it, year-month-day. */
  updated: string
  /** First eight hex digits of a SHA-256 over its members' sums, in order. */
  version: string
  language: string
  siteTitle: string
  /** The address of the start, absolute or "/". */
  siteUrl: string
  publisher?: string
  license: string
}

/** The license of our own text and data. */
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/'

/** A correction as feeds have it. */
export type CorrectionEntry = {
  key: string
  url: string
  date: string
  wrong: string
  right: string
  affects: { title: string; url: string }[]
  updated: string
}
