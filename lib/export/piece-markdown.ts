import type { BlockContent, Nodes, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { eventRemarks } from '../citation/remarks'
import { drawFigure } from '../figure/draw-figure'
import { attributeOf, isJsx, type JsxElement, parseMdx } from '../mdx/parse-mdx'
import { resolvePiece } from '../mdx/resolve-piece'
import { countSite } from '../site/count-site'
import type { Figure, Piece, Site } from '../site/site'
import { formatDate } from '../timeline/format-date'
import { siteAddress } from '../url/paths'
import { citePiece } from './cite-data'
import { dataTable } from './figure-files'
import { footnoteMark, formatMarkdownPage, list, paragraph } from './markdown-page'

/** A figure with more rows than a reader of Markdown looks through stands there as a link. */
const MOST_ROWS = 60

/** Components that only arrange what stands in them. */
const PLAIN: ReadonlySet<string> = new Set(['Sides', 'Ways', 'CutOut'])
/** Components with a name above what stands in them, and the attribute that holds it. */
const NAMED: Record<string, string> = { Side: 'who', Way: 'name' }
/** The labels of boxes in a text, as its page has them. */
const BOXES: Record<string, string> = { InShort: 'In short', Note: 'About the sources', Ours: 'Our reading' }

/**
 * The page of an article, case or standing page as Markdown: its text with footnotes, addresses of the site written out,
 * components as quotations, lists and tables. What is computed from data is named, with the address of its page.
 */
export function formatPieceMarkdown(site: Site, piece: Piece): string {
  const { body, path, resolution } = piece.source
  const { tree } = parseMdx(body, path)
  if (tree) resolvePiece(tree, resolution)
  const law = piece.matter['law-as-read']
  return formatMarkdownPage(site, {
    title: piece.matter.title,
    path: piece.href,
    facts: [piece.matter.description, ...(law ? [`Law as read on ${formatDate(law)}; it may have changed.`] : [])],
    body: tree ? plainBlocks(site, piece, tree) : [],
    notes: piece.notes,
    cite: citePiece(site, piece),
  })
}

function plainBlocks(site: Site, piece: Piece, tree: Root): RootContent[] {
  const counts: Readonly<Record<string, number>> = countSite(site)
  const plain = (node: Nodes): Nodes[] => {
    if (isJsx(node)) return component(node)
    if (node.type === 'link')
      return [{ ...node, url: addressOf(site, piece, node.url), children: inside(node) as PhrasingContent[] } as Nodes]
    return 'children' in node ? [{ ...node, children: inside(node) } as Nodes] : [node]
  }
  const inside = (node: Parents | JsxElement): Nodes[] => (node.children as Nodes[]).flatMap(plain)

  const component = (node: JsxElement): Nodes[] => {
    const { name } = node
    if (name === 'CiteMark') return [footnoteMark(attributeOf(node, 'number') ?? '')]
    if (name === 'FormerAnchor' || name === 'NewSheet') return []
    if (name === 'Count') return [text(String(counts[attributeOf(node, 'of') ?? ''] ?? ''))]
    if (name && PLAIN.has(name)) return inside(node)
    if (name && name in NAMED) return [strong(attributeOf(node, NAMED[name] ?? '') ?? ''), ...inside(node)]
    if (name && name in BOXES) return [quotation([strong(BOXES[name] ?? ''), ...(inside(node) as BlockContent[])])]
    if (name === 'Excerpt') return [excerpt(node)]
    if (name === 'Event') return eventBox(site, attributeOf(node, 'id') ?? '')
    if (name === 'Figure') return figureTable(site, piece, attributeOf(node, 'id') ?? '')
    return [
      paragraph([
        { words: 'Here the page shows what is computed from data: ' },
        { words: siteAddress(site.origin, piece.href) },
      ]),
    ]
  }

  const excerpt = (node: JsxElement): BlockContent => ({
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: [
          text('“'),
          ...(inside(node) as PhrasingContent[]),
          text(`” — ${attributeOf(node, 'by') ?? ''}`),
          footnoteMark(attributeOf(node, 'number') ?? ''),
        ],
      },
    ],
  })
  return inside(tree) as RootContent[]
}

function eventBox(site: Site, id: string): Nodes[] {
  const event = site.events.get(id)
  if (!event) return []
  return [
    quotation([
      strong(event.title),
      paragraph([{ words: `${event.summary} ` }, { words: siteAddress(site.origin, event.href) }]),
      list(eventRemarks({ ...event, stage: event.record.stage }).map((words) => [{ words }])) as BlockContent,
    ]),
  ]
}

function figureTable(site: Site, piece: Piece, id: string): Nodes[] {
  const figure = site.figures.get(id)
  if (!figure) return []
  const caption = [strong(figure.title), paragraph([{ words: figure.description }])]
  const drawn = drawFigure(site, figure)
  if (drawn && figure.href)
    return [
      ...caption,
      ...(drawn.data.rows.length > MOST_ROWS ? [] : [dataTable(drawn.data)]),
      paragraph([{ words: 'The figure, its data and sources: ' }, { words: siteAddress(site.origin, figure.href) }]),
    ]
  if (figure.rows.length > MOST_ROWS)
    return [...caption, paragraph([{ words: 'Its data: ' }, { words: siteAddress(site.origin, piece.href) }])]
  return [...caption, tableOf(figure)]
}

function tableOf({ order, columns, rows }: Figure): Table {
  const row = (cells: string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })
  return {
    type: 'table',
    children: [
      row(order.map((column) => columns[column] ?? column)),
      ...rows.map((one) => row(order.map((column) => one[column] ?? ''))),
    ],
  }
}

function addressOf({ origin }: Site, { href }: Piece, url: string): string {
  if (url.startsWith('#')) return siteAddress(origin, `${href}${url}`)
  return url.startsWith('/') ? siteAddress(origin, url) : url
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function strong(words: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'strong', children: [text(words)] }] }
}

function quotation(children: BlockContent[]): BlockContent {
  return { type: 'blockquote', children }
}
