import type { Metadata } from 'next'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { lastChange } from '@/app/page-facts'
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
      <HeadTags path={LIST_PATHS.places} title={title} description={description} updated={lastChange(getSite())} />
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
