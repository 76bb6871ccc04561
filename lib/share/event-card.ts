import { parseDate } from '../schema/date'
import { EVENT_KINDS, STATUSES } from '../schema/event'
import type { HistoryEntry, SiteEvent } from '../site/site'
import { formatDate } from '../timeline/format-date'
import { LANES } from '../timeline/lanes'
import { countSources } from './count-words'
import type { ShareCard } from './share-card'

/** The card of an event: when, who, how sure we are, what happened, and whether that was changed later. */
export function eventCard(event: SiteEvent): Omit<ShareCard, 'site'> {
  const { href, title, kind, status, date, lane, sourceCount, history } = event
  return {
    page: href,
    boxes: [
      { label: 'Date', words: formatDate(date) },
      { label: 'Who or where', words: LANES[lane], lane },
      { label: 'Status', words: STATUSES[status], status },
    ],
    label: kind === 'other' ? 'Event' : EVENT_KINDS[kind],
    title,
    ...(history.length > 0 ? { note: `Later ${history.map(formatLater).join(', ')}` } : {}),
    foot: countSources(sourceCount),
  }
}

/** "repealed in 2021", from "Repealed by" an event of that year. */
function formatLater({ words, event }: HistoryEntry): string {
  const year = parseDate(event.date)?.earliest?.slice(0, 4)
  return `${words.replace(/ by$/, '').toLowerCase()}${year ? ` in ${Number(year)}` : ''}`
}
