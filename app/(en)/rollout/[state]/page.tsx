import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { lastChange } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { StateArticle } from '@/components/rollout/state-article'
import { itemOfSource } from '@/lib/export/own-item'
import { ROLLOUT_FIGURE, type RolloutState } from '@/lib/rollout/rollout'
import { eventsWithin } from '@/lib/site/events-within'
import { formatDate } from '@/lib/timeline/format-date'
import { pathOf } from '@/lib/url/paths'

export const dynamicParams = false

type Props = { params: Promise<{ state: string }> }

export function generateStaticParams(): { state: string }[] {
  return (getSite().rollout?.states ?? []).map(({ id }) => ({ state: id }))
}

async function getState({ params }: Props) {
  const { state } = await params
  return getSite().rollout?.states.find(({ id }) => id === state) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata(describe(await getState(props)))
}

function describe({ id, name, first, last, counties }: RolloutState) {
  return {
    title: `${name}: the day for each county`,
    description: `When Secure Communities was switched on in ${name}: ${counties.length === 1 ? formatDate(first) : `${counties.length} counties, from ${formatDate(first)} to ${formatDate(last)}`}, each with its day.`,
    path: pathOf('state', id),
  }
}

export default async function StatePage(props: Props) {
  const site = getSite()
  const state = await getState(props)
  const figure = site.figures.get(ROLLOUT_FIGURE)
  return (
    <>
      <HeadTags
        {...describe(state)}
        type="dataset"
        published={figure?.published}
        updated={figure?.updated ?? lastChange(site)}
        references={figure?.references.map(({ source }) => itemOfSource(source))}
      />
      <StateArticle
        state={state}
        states={site.rollout?.states.length ?? 0}
        events={eventsWithin(site, state.name)}
        sources={site.sources}
        credit={figure?.references[0]?.source}
      />
    </>
  )
}
