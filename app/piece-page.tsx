import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PieceDates } from '@/components/article/piece-dates'
import { PieceRecord } from '@/components/article/piece-record'
import { TableOfContents } from '@/components/article/table-of-contents'
import { CiteThis } from '@/components/citation/cite-this'
import { NoteList } from '@/components/citation/note-list'
import { OwnScript } from '@/components/layout/own-script'
import { PageHeader } from '@/components/layout/page-header'
import { EventDate } from '@/components/timeline/event-date'
import { wordsIn } from '@/components/words'
import { citeCollection, citePiece } from '@/lib/export/cite-data'
import { listViews } from '@/lib/export/collections'
import type { Language } from '@/lib/schema/language'
import type { PieceKind } from '@/lib/site/content'
import { formatReadingTime } from '@/lib/site/format-reading-time'
import type { Piece } from '@/lib/site/site'
import { formatDay } from '@/lib/timeline/format-date'
import { LIST_PATHS, STATEMENTS_PATH } from '@/lib/url/paths'
import { scriptAddress } from './assets'
import { HeadTags } from './head-tags'
import { pageMetadata } from './metadata'
import { pieceFacts } from './page-facts'
import { PieceContent } from './piece-content'
import { getSite } from './site'

/** Finds a piece or answers 404. */
export function getPiece(kind: PieceKind, id: string): Piece {
  return getSite().pieces.find((piece) => piece.kind === kind && piece.id === id) ?? notFound()
}

/** Ids of all pieces of a kind, for `generateStaticParams`. */
export function pieceIds(kind: PieceKind): string[] {
  return getSite()
    .pieces.filter((piece) => piece.kind === kind)
    .map((piece) => piece.id)
}

/** Metadata of a piece's page. */
export function pieceMetadata(piece: Piece): Metadata {
  const { href: path, versions, matter } = piece
  return pageMetadata({ title: matter.title, description: matter.description, path, versions })
}

const KICKERS = { article: ['Articles', LIST_PATHS.articles], case: ['Cases', LIST_PATHS.cases] } as const

/** The page of an article or case. */
export function PiecePage({ piece, kind }: { piece: Piece; kind: 'article' | 'case' }) {
  const [name, path] = KICKERS[kind]
  return (
    <article className="spread">
      <HeadTags {...pieceFacts(getSite(), piece)} />
      <PageHeader kicker={<a href={path}>{name}</a>} title={piece.matter.title} />
      <p className="fine screen-only mt-3">
        {formatReadingTime(piece.words)} · Last changed <EventDate date={piece.matter.updated} /> ·{' '}
        <a href="#cite-this">Cite this</a>
      </p>
      <LawNotice piece={piece} />
      <TableOfContents headings={piece.headings} />
      <PieceDates events={piece.dates} />
      <div className="prose mt-8">
        <PieceContent piece={piece} />
      </div>
      <ReadOn piece={piece} kind={kind} />
      <NoteList notes={piece.notes} />
      <PieceRecord piece={piece} />
      <CitePiece piece={piece} />
    </article>
  )
}

/** The texts before and after this one: articles in their order, then cases, in a ring. */
function ReadOn({ piece, kind }: { piece: Piece; kind: 'article' | 'case' }) {
  const { pieces } = getSite()
  const ring = [...pieces.filter((one) => one.kind === 'article'), ...pieces.filter((one) => one.kind === 'case')]
  const place = ring.findIndex((one) => one.kind === kind && one.id === piece.id)
  const [previous, next] = [ring.at(place - 1), ring[(place + 1) % ring.length]]
  if (!previous || !next || ring.length < 2) return null
  return (
    <nav aria-label="Previous and next" className="neighbours screen-only">
      {ring.length > 2 ? (
        <p>
          <span className="fine">Previous</span> <a href={previous.href}>{previous.matter.title}</a>
        </p>
      ) : null}
      <p className="next">
        <span className="fine">Next</span> <a href={next.href}>{next.matter.title}</a>
      </p>
    </nav>
  )
}

/** The page of a standing piece, the start among them: title, other languages, text, notes. */
export function StandingPiece({ piece }: { piece: Piece }) {
  return (
    <article>
      <HeadTags {...pieceFacts(getSite(), piece)} />
      <PageHeader title={piece.matter.title} />
      <VersionLinks piece={piece} />
      <LawNotice piece={piece} />
      <div className="prose mt-8">
        <PieceContent piece={piece} />
      </div>
      <NoteList notes={piece.notes} language={piece.language} />
      {isCited(piece) ? <CitePiece piece={piece} /> : null}
      {piece.source.body.includes('<CitationExample') ? <OwnScript src={scriptAddress('cite')} /> : null}
    </article>
  )
}

/** Whether a standing page says how to cite it: it rests on sources or is a view. The start and translations do not. */
function isCited({ href, language, notes }: Piece): boolean {
  return language === 'en' && href !== LIST_PATHS.home && (notes.length > 0 || href === STATEMENTS_PATH)
}

/** How to cite a piece: the page of the ledger as the view of the timeline that it is, all others as texts. */
function CitePiece({ piece }: { piece: Piece }) {
  const site = getSite()
  const view = listViews(site).find(({ path }) => path === piece.href)
  return <CiteThis {...(view ? citeCollection(site, view) : citePiece(site, piece))} script={scriptAddress('cite')} />
}

/** The same page in other languages. */
function VersionLinks({ piece }: { piece: Piece }) {
  const others = Object.entries(piece.versions).filter(([language]) => language !== piece.language)
  if (others.length === 0) return null
  return (
    <p className="screen-only mt-4 font-plain text-base">
      {others.map(([language, path]) => (
        <a key={language} href={path} lang={language} hrefLang={language}>
          {wordsIn(language as Language).otherLanguage}
        </a>
      ))}
    </p>
  )
}

/** The warning above a text that states present law. */
function LawNotice({ piece }: { piece: Piece }) {
  const day = piece.matter['law-as-read']
  if (!day) return null
  return (
    <p role="note" className="law-notice">
      {wordsIn(piece.language).lawAsRead(formatDay(day, piece.language))}
    </p>
  )
}
