import { formatDate } from '../timeline/format-date'

/** What is credited: a page of the site, and which state of it. */
type Credited = { title: string; siteTitle: string; url: string; updated: string; version: string }

/** How to credit a page, one sentence: "Credit “Timeline”, Can Cities Opt Out?, https://… (version 3fa9c1d2, last changed 27 November 2026)." */
export function formatAttribution({ title, siteTitle, url, updated, version }: Credited): string {
  const state = [`version ${version}`, updated && `last changed ${formatDate(updated)}`].filter(Boolean).join(', ')
  return `Credit ${[`“${title}”`, siteTitle, url].filter(Boolean).join(', ')} (${state}).`
}
