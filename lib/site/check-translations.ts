import { splitPageId } from '../schema/language'
import type { Checking } from './checking'
import type { LoadedPiece } from './content'

/** Checks that a translated page has an original, and says the same: its headings' anchors, its citations, its links. */
export function checkTranslations({ content, complain, ids }: Checking): void {
  for (const piece of content.pieces) {
    const { language, original } = splitPageId(piece.id)
    if (piece.kind !== 'page' || language === 'en') continue
    const origin = ids.page.get(original) as LoadedPiece | undefined
    if (!origin) {
      if (!content.unread.has(`page:${original}`))
        complain(
          piece.file,
          { line: 1, column: 1 },
          'translation-parallel',
          `there is no page "${original}" of which this is a translation`,
          'Write the page in English first.',
        )
      continue
    }
    for (const [what, own, theirs] of compared(piece, origin)) {
      const place = own.findIndex((one, index) => one !== theirs[index])
      if (place < 0 && own.length === theirs.length) continue
      const at = place < 0 ? own.length : place
      complain(
        piece.file,
        piece.analysis?.headings[0]?.position ?? { line: 1, column: 1 },
        'translation-parallel',
        `${what} ${at + 1} is ${said(own[at])}, in ${origin.file} ${said(theirs[at])}`,
        'Change both texts together.',
      )
    }
  }
}

function said(one: string | undefined): string {
  return one === undefined ? 'missing' : `"${one}"`
}

/** What two versions of a page have in common, as lists of texts. */
function compared(piece: LoadedPiece, origin: LoadedPiece): [string, string[], string[]][] {
  const anchors = (one: LoadedPiece) => one.analysis?.headings.map(({ anchor }) => anchor) ?? []
  const uses = (one: LoadedPiece) =>
    one.analysis?.uses.map(({ source, locator }) => [source, locator].filter(Boolean).join(', ')) ?? []
  const links = (one: LoadedPiece) =>
    (one.analysis?.links ?? []).flatMap(({ target }) => {
      if (target.type === 'web') return target.address
      return target.type === 'record' ? `${target.kind}:${splitPageId(target.id).original}` : []
    })
  return [
    ['heading', anchors(piece), anchors(origin)],
    ['citation', uses(piece), uses(origin)],
    ['link', links(piece), links(origin)],
  ]
}
