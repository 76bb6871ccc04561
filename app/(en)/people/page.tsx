import type { Metadata } from 'next'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { lastChange } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { EntryList } from '@/components/article/entry-list'
import { PageHeader } from '@/components/layout/page-header'
import { formatDate } from '@/lib/timeline/format-date'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'People'
const description = 'Who is named on this site, in which office, and where.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.people })
}

export default function PeoplePage() {
  return (
    <>
      <HeadTags path={LIST_PATHS.people} title={title} description={description} updated={lastChange(getSite())} />
      <PageHeader title={title}>
        {description} Dates are those for which our sources show the office; a term may have been longer.
      </PageHeader>
      <EntryList entries={getSite().people} name={(person) => person.name}>
        {(person) => (
          <ul>
            {person.roles.map((role) => (
              <li key={`${role.role}-${role.date ?? ''}`}>
                {role.role}
                {role.date ? <span className="text-muted"> ({formatDate(role.date)})</span> : null}
              </li>
            ))}
          </ul>
        )}
      </EntryList>
    </>
  )
}
