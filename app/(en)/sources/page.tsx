import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata'
import { getSite } from '@/app/site'
import { SourceGroups } from '@/components/citation/source-groups'
import { PageHeader } from '@/components/layout/page-header'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'Sources'
const description =
  'Everything that this site rests on, by kind. Each source has its own page, with every claim that rests on it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.sources })
}

export default function SourcesPage() {
  const { sources, claims } = getSite()
  return (
    <>
      <PageHeader title={title}>
        {description} {sources.size} {sources.size === 1 ? 'source' : 'sources'}.
      </PageHeader>
      <SourceGroups sources={[...sources.values()]} uses={(id) => claims.get(id)?.length ?? 0} />
    </>
  )
}
