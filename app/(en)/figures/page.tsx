import type { Metadata } from 'next'
import { styleAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { lastChange } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { DrawingView } from '@/components/figure/drawing-view'
import { OwnStyle } from '@/components/layout/own-style'
import { PageHeader } from '@/components/layout/page-header'
import { drawFigure } from '@/lib/figure/draw-figure'
import { figuresOnPages, leadOf } from '@/lib/figure/figures-on-pages'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'Figures'
const description = 'What happened in pictures, each with its data, its sources and an address of its own.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.figures })
}

export default function FiguresPage() {
  const site = getSite()
  const figures = figuresOnPages(site)
  const updated = lastChange(
    site,
    figures.map((figure) => figure.updated),
  )
  return (
    <>
      <HeadTags path={LIST_PATHS.figures} title={title} description={description} updated={updated} />
      <OwnStyle href={styleAddress('figure')} />
      <PageHeader title={title}>{description}</PageHeader>
      {figures.length === 0 ? <p className="mt-8">No figure stands here yet.</p> : null}
      <ul className="figure-list titles mt-10">
        {figures.map((figure) => {
          const small = drawFigure(site, figure)?.small
          return (
            <li key={figure.id}>
              <div>
                <h2 className="text-xl">
                  <a href={figure.href}>{figure.title}</a>
                </h2>
                <p className="mt-2">{leadOf(figure)}</p>
              </div>
              {small ? <DrawingView drawing={small} className="small" /> : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}
