import type { PieceHeading } from '@/lib/mdx/analyse-piece'

/** The sections of a piece, as links; closed until it is asked for. */
export function TableOfContents({ headings }: { headings: readonly PieceHeading[] }) {
  const sections = headings.filter((heading) => heading.level === 2)
  if (sections.length < 3) return null
  return (
    <nav aria-label="Sections of this page" id="contents" className="toc screen-only">
      <details>
        <summary>
          <span>On this page</span>
        </summary>
        <ol className="mt-1">
          {sections.map((heading) => (
            <li key={heading.anchor}>
              <a href={`#${encodeURIComponent(heading.anchor)}`}>{heading.text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
