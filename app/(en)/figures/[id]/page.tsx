import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { scriptAddress, styleAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { figureFacts } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { CiteThis } from '@/components/citation/cite-this'
import { FigureArticle } from '@/components/figure/figure-article'
import { OwnStyle } from '@/components/layout/own-style'
import { citeFigure } from '@/lib/export/cite-data'
import { drawFigure } from '@/lib/figure/draw-figure'
import { type FigureOnPage, figuresOnPages, leadOf } from '@/lib/figure/figures-on-pages'

export const dynamicParams = false

type Props = { params: Promise<{ id: string }> }

export function generateStaticParams(): { id: string }[] {
  return figuresOnPages(getSite()).map(({ id }) => ({ id }))
}

async function getFigure({ params }: Props): Promise<FigureOnPage> {
  const { id } = await params
  return figuresOnPages(getSite()).find((figure) => figure.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const figure = await getFigure(props)
  return pageMetadata({ title: figure.title, description: leadOf(figure), path: figure.href })
}

export default async function FigurePage(props: Props) {
  const site = getSite()
  const figure = await getFigure(props)
  const uses = site.pieces.flatMap(({ href, matter, shows }) =>
    shows.includes(figure.id) ? [{ title: matter.title, href }] : [],
  )
  return (
    <>
      <HeadTags {...figureFacts(site, figure)} />
      <OwnStyle href={styleAddress('figure')} />
      <FigureArticle
        figure={figure}
        drawn={drawFigure(site, figure)}
        uses={uses}
        cite={<CiteThis {...citeFigure(site, figure)} script={scriptAddress('cite')} />}
      />
    </>
  )
}
