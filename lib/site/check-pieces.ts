import { RESERVED_ANCHORS } from '../mdx/check-piece'
import { attributeOf } from '../mdx/parse-mdx'
import { didYouMean, type Position, START } from '../problem/problem'
import { TRANSLATIONS } from '../schema/language'
import { LIST_PATHS } from '../url/paths'
import { type Checking, checkFigurePage, checkId, checkLink } from './checking'
import type { LoadedPiece } from './content'

/** First parts of addresses that the site uses itself. */
const TAKEN = new Set([
  ...Object.values(LIST_PATHS).map((path) => path.slice(1)),
  ...Object.keys(TRANSLATIONS),
  'assets',
  'data-files',
  'events',
  'icon',
  'index',
  'robots',
  'sitemap',
  'withdrawn',
])

/** Checks what a piece names: sources, links, events, figures, anchors. */
export function checkPieceReferences(piece: LoadedPiece, checking: Checking): void {
  const { matter, analysis, file } = piece
  const { complain } = checking
  if (matter.data.thread) checkId(checking, 'thread', matter.data.thread, file, matter.at(['thread']))
  if (matter.data.place) checkId(checking, 'place', matter.data.place, file, matter.at(['place']))
  if (piece.kind === 'page' && TAKEN.has(piece.id))
    complain(file, START, 'file-name-valid', `the address /${piece.id} is taken`, 'Give the page another name.')
  if (!analysis) return
  for (const use of analysis.uses) checkId(checking, 'source', use.source, file, use.position)
  for (const link of analysis.links) checkLink(link.target, link.text, file, link.position, checking, piece)
  for (const component of analysis.components) {
    const id = attributeOf(component.node, 'id')
    if (id && component.name === 'Event') checkId(checking, 'event', id, file, component.position)
    const event = attributeOf(component.node, 'event')
    if (event && component.name === 'CitationExample') checkId(checking, 'event', event, file, component.position)
    if (id && component.name === 'Figure') checkId(checking, 'figure', id, file, component.position)
    if (id && component.name === 'FigureInShort') checkFigurePage(checking, id, file, component.position)
  }
  const anchors = analysis.headings.map((heading) => heading.anchor)
  for (const [old, now] of Object.entries(matter.data['former-anchors'])) {
    const position = matter.at(['former-anchors', old])
    if (!anchors.includes(now))
      complain(
        file,
        position,
        'anchor-kept',
        `the former anchor "${old}" leads to "${now}", which is no heading's`,
        didYouMean(now, anchors) ?? 'Name the anchor of a heading.',
      )
    if (anchors.includes(old) || RESERVED_ANCHORS.includes(old))
      complain(
        file,
        position,
        'anchor-kept',
        `"${old}" is an anchor of this page already`,
        'Remove it from former-anchors.',
      )
  }
}

/** Days after which a statement of present law has to be read again. */
const LAW_DAYS = 90

/** Checks that present law was read not longer than 90 days before `today` (year-month-day). */
export function checkLawRead({ matter, file }: LoadedPiece, today: string, { complain }: Checking): void {
  const read = matter.data['law-as-read']
  if (!read) return
  const days = Math.round((Date.parse(today) - Date.parse(read)) / 86_400_000)
  if (days > LAW_DAYS)
    complain(
      file,
      matter.at(['law-as-read']),
      'law-read-lately',
      `the law stated here was read ${days} days before ${today}`,
      'Read it again and change law-as-read, or say in the text what may have changed.',
    )
}

/** Checks that no two pages and no two events share a title. */
export function checkTitles({ content, complain }: Checking): void {
  const check = (records: { file: string; title: string; position: Position }[]) => {
    const seen = new Map<string, string>()
    for (const { file, title, position } of records) {
      const folded = title.trim().toLowerCase()
      const other = seen.get(folded)
      if (other)
        complain(
          file,
          position,
          'title-unique',
          `the title "${title}" is also that of ${other}`,
          'Readers and screen readers tell pages apart by their titles.',
        )
      else seen.set(folded, file)
    }
  }
  check(
    content.pieces.map((piece) => ({
      file: piece.file,
      title: piece.matter.data.title,
      position: piece.matter.at(['title']),
    })),
  )
  check(content.events.map((event) => ({ file: event.file, title: event.data.title, position: event.at(['title']) })))
}
