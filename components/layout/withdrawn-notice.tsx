import { EventDate } from '@/components/timeline/event-date'
import type { Withdrawn } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'
import { PageHeader } from './page-header'

/** What stands at the address of a page that was withdrawn: what it was, when and why it went, and ways on. */
export function WithdrawnNotice({ page }: { page: Withdrawn }) {
  return (
    <article>
      <PageHeader kicker="Withdrawn" title={page.title}>
        This page is no longer published. It was withdrawn on <EventDate date={page.on} />.
      </PageHeader>
      <div className="mt-8 max-w-measure">
        <h2 className="text-2xl">Why</h2>
        <p className="mt-2">{page.why}</p>
        <p className="mt-8">
          <a href={LIST_PATHS.home}>Start at the question</a>, or look it up on the{' '}
          <a href={LIST_PATHS.timeline}>timeline</a>, among the <a href={LIST_PATHS.sources}>sources</a> or in the{' '}
          <a href={LIST_PATHS.glossary}>glossary</a>.
        </p>
      </div>
    </article>
  )
}
