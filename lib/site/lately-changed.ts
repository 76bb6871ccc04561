import type { Link, Site } from './site'

/** What was published or changed on a day (year-month-day). */
export type LatelyChanged = { day: string; changes: { words: string; link: Link }[] }

const MOST_DAYS = 2
const MOST_CHANGES = 4

/**
 * The newest days on which something was corrected, published or changed, each with the first of what it was: corrections, then
 * figures, articles, cases and pages, then events; what is new before what is changed.
 */
export function listLatelyChanged({ corrections, figures, pieces, timeline }: Site): LatelyChanged[] {
  const english = pieces.filter(({ language, href }) => language === 'en' && href !== '/')
  const records = [
    ...[...figures.values()].flatMap((figure) =>
      figure.href ? [{ kind: 'figure', title: figure.title, href: figure.href, ...daysOf(figure) }] : [],
    ),
    ...english.map(({ kind, href, matter }) => ({ kind, title: matter.title, href, ...daysOf(matter) })),
    ...timeline.map(({ title, href, changed, record }) => ({
      kind: 'event',
      title,
      href,
      published: record.published,
      updated: changed,
    })),
  ]
  const changes = [
    ...corrections.flatMap(({ date, wrong, links }) =>
      links.slice(0, 1).map(({ href }) => ({ day: date, rank: 0, words: 'Corrected', link: { title: wrong, href } })),
    ),
    ...records.map(({ kind, title, href, published, updated }) => ({
      day: updated,
      rank: published === updated ? 1 : 2,
      words: published === updated ? `New ${kind}` : `Changed ${kind}`,
      link: { title, href },
    })),
  ]
  const days = [...new Set(changes.map(({ day }) => day))].sort().reverse().slice(0, MOST_DAYS)
  return days.map((day) => ({
    day,
    changes: changes
      .filter((change) => change.day === day)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_CHANGES)
      .map(({ words, link }) => ({ words, link })),
  }))
}

function daysOf({ published, updated }: { published: string; updated: string }) {
  return { published, updated }
}
