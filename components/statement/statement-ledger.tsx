import { FilteredTimeline } from '@/components/timeline/filtered-timeline'
import type { SiteEvent } from '@/lib/site/site'
import { groupByMonth } from '@/lib/timeline/build-timeline'
import { formatDate } from '@/lib/timeline/format-date'
import { StatementRow } from './statement-row'

/** The ledger of official positions: one row for each statement, by month, filtered by position, office and channel. */
export function StatementLedger({ statements }: { statements: readonly SiteEvent[] }) {
  if (statements.length === 0) return <p>No statement stands here yet.</p>
  return (
    <FilteredTimeline
      groups={groupByMonth(statements).map(({ month, events }) => ({
        anchor: month,
        title: month.length === 4 ? `${month}, month unknown` : formatDate(month),
        events,
      }))}
      filterBy={['position', 'office', 'channel']}
      nav="Months"
      unit="statements"
      compact
      row={(statement) => <StatementRow statement={statement} />}
    />
  )
}
