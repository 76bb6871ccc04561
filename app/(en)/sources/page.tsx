import type { Metadata } from 'next'
import { scriptAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { sourceIndexFacts } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { CiteThis } from '@/components/citation/cite-this'
import { SourceGroups } from '@/components/citation/source-groups'
import { PageHeader } from '@/components/layout/page-header'
import { citeCollection } from '@/lib/export/cite-data'
import { sourceCollection } from '@/lib/export/collections'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'Sources'
const description =
  'Everything that this site rests on, by kind. Each source has its own page, with every claim that rests on it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.sources })
}

export default function SourcesPage() {
  const site = getSite()
  const { sources, claims } = site
  return (
    <>
      <HeadTags {...sourceIndexFacts(site)} />
      <PageHeader title={title}>
        {description} {sources.size} {sources.size === 1 ? 'source' : 'sources'}.
      </PageHeader>
      <SourceGroups sources={[...sources.values()]} uses={(id) => claims.get(id)?.length ?? 0} />
      <CiteThis {...citeCollection(site, sourceCollection(site))} script={scriptAddress('cite')} />
    </>
  )
}
