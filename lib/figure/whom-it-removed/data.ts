import type { Figure, Site, SiteEvent } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import type { FigureCell, FigureData } from '../drawing'

/** The id of the figure with the numbers (content/figures/whom-it-removed.*). */
const FIGURE = 'whom-it-removed'

/** The event that tells of the numbers to a day, by that day. A day without one is drawn, but leads nowhere. */
const EVENT_OF_DAY: Readonly<Record<string, string>> = {
  '2010-06-30': 'ice-data-on-47000-removals',
  '2011-03-31': 'ice-figures-to-march-published',
  '2012-03-31': 'gao-reports-removals',
}

const GROUPS = {
  all: 'All',
  'level-1': 'Level 1',
  'levels-2-and-3': 'Levels 2 and 3',
  'without-conviction': 'Without a conviction',
  'outside-level-1': 'Outside Level 1',
  'with-conviction': 'With a conviction',
} as const

type Group = keyof typeof GROUPS

/** People removed by a day, in one group. `about`: the source rounds the number, or it is calculated from one that is rounded. */
export type Count = {
  cutOff: string
  group: Group
  people: number
  /** Who counted: reported, our subtraction, our calculation. */
  by: string
  about: boolean
  source: string
}

/** The share without a conviction by a day, of all who had been removed until then. */
export type ShareDay = { day: string; all: Count; without: Count; share: number; source: string; event?: SiteEvent }

/** The one day of which the levels are known. `stated`: the round number of people with a conviction that ICE itself gave. */
export type LevelDay = {
  day: string
  event?: SiteEvent
  all: Count
  level1: Count
  levels2and3: Count
  without: Count
  outsideLevel1: Count
  convicted: Count
  stated: Count
}

/** The numbers that are drawn: the day with levels, and the shares by day, in order of time. */
export type Removals = { levels: LevelDay; shares: ShareDay[]; data: FigureData }

/** Reads the numbers of the site's content; undefined where it lacks the figure, the levels or the shares. */
export function readRemovals(site: Site): Removals | undefined {
  const figure = site.figures.get(FIGURE)
  if (!figure) return undefined
  const counts = figure.rows.flatMap((row) => readCount(row) ?? [])
  const days = [...new Set(counts.map(({ cutOff }) => cutOff))].sort()
  const levels = days.map((day) => readLevels(site, day, counts)).find((found) => found !== undefined)
  const shares = days.flatMap((day) => readShare(site, day, counts) ?? [])
  if (!levels || shares.length === 0) return undefined
  return { levels, shares, data: buildTable(site, figure, counts) }
}

function readCount(row: Figure['rows'][number]): Count | undefined {
  const { group = '', people, by = '', about, source = '' } = row
  if (!isGroup(group)) return undefined
  return { cutOff: row['cut-off'] ?? '', group, people: Number(people), by, about: about === 'yes', source }
}

function isGroup(text: string): text is Group {
  return Object.hasOwn(GROUPS, text)
}

function readLevels(site: Site, day: string, counts: readonly Count[]): LevelDay | undefined {
  const find = (group: Group, about = false) =>
    counts.find((count) => count.cutOff === day && count.group === group && count.about === about)
  const all = find('all')
  const level1 = find('level-1')
  const levels2and3 = find('levels-2-and-3')
  const without = find('without-conviction')
  const outsideLevel1 = find('outside-level-1')
  const convicted = find('with-conviction')
  const stated = find('with-conviction', true)
  if (!all || !level1 || !levels2and3 || !without || !outsideLevel1 || !convicted || !stated) return undefined
  return { day, event: eventOf(site, day), all, level1, levels2and3, without, outsideLevel1, convicted, stated }
}

function readShare(site: Site, day: string, counts: readonly Count[]): ShareDay | undefined {
  const find = (group: Group) => counts.find((count) => count.cutOff === day && count.group === group)
  const all = find('all')
  const without = find('without-conviction')
  if (!all || !without) return undefined
  return { day, all, without, share: without.people / all.people, source: without.source, event: eventOf(site, day) }
}

function eventOf(site: Site, day: string): SiteEvent | undefined {
  return site.events.get(EVENT_OF_DAY[day] ?? '')
}

/** A share (0 to 1) as a number of percent: one decimal, or none where the numbers behind it are rounded. */
export function formatPercent(share: number, about = false): string {
  return about ? `about ${Math.round(share * 100)}` : (share * 100).toFixed(1)
}

/** A number of people, with "about" where it is rounded: "46,929", "about 183,000". */
export function formatPeople({ people, about }: Pick<Count, 'people' | 'about'>): string {
  return `${about ? 'about ' : ''}${people.toLocaleString('en-US')}`
}

function buildTable(site: Site, figure: Figure, counts: readonly Count[]): FigureData {
  const heading = (column: string) => figure.columns[column] ?? column
  return {
    columns: [
      { id: 'day', heading: heading('cut-off') },
      { id: 'cut-off', heading: 'The same day (EDTF)' },
      { id: 'group', heading: heading('group') },
      { id: 'people', heading: heading('people'), number: true },
      { id: 'percent', heading: 'Percent of all by that day (our calculation)', number: true },
      { id: 'by', heading: heading('by') },
      { id: 'about', heading: heading('about') },
      { id: 'source', heading: heading('source') },
    ],
    rows: counts.map((count) => buildRow(site, count, counts)),
  }
}

function buildRow(site: Site, count: Count, counts: readonly Count[]): Record<string, FigureCell> {
  const all = counts.find(({ cutOff, group }) => cutOff === count.cutOff && group === 'all')
  const source = site.sources.get(count.source)
  return {
    day: { text: formatDate(count.cutOff), href: eventOf(site, count.cutOff)?.href },
    'cut-off': { text: count.cutOff },
    group: { text: GROUPS[count.group] },
    people: { text: String(count.people) },
    percent: { text: all ? percentCell(count.people / all.people, count.about) : '' },
    by: { text: count.by },
    about: { text: count.about ? 'yes' : 'no' },
    source: { text: source?.title ?? count.source, href: source?.href },
  }
}

/** In the table a number stays a number: the column "Rounded" says what "about" says in the drawing. */
function percentCell(share: number, about: boolean): string {
  return about ? String(Math.round(share * 100)) : formatPercent(share)
}
