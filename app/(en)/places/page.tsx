import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata'
import { getSite } from '@/app/site'
import { EntryList } from '@/components/article/entry-list'
import { PageHeader } from '@/components/layout/page-header'
import { PLACE_KINDS } from '@/lib/schema/list-entry'
import { LIST_PATHS, pathOf } from '@/lib/url/paths'

const title = 'Places'
const description = 'Cities, counties and states that are named on this site, and where.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.places })
}

export default function PlacesPage() {
  const { places } = getSite()
  return (
    <>
      <PageHeader title={title}>{description}</PageHeader>
      <EntryList entries={places} name={(place) => place.name}>
        {(place) => {
          const larger = places.find((other) => other.id === place.in)
          return (
            <p>
              {PLACE_KINDS[place.kind]}
              {larger ? (
                <>
                  {' in '}
                  <a href={pathOf('place', larger.id)}>{larger.name}</a>
                </>
              ) : null}
            </p>
          )
        }}
      </EntryList>
    </>
  )
}
