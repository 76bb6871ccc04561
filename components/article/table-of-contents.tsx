import type { PieceHeading } from '@/lib/mdx/analyse-piece'

/** The sections of a piece, as links; closed until it is asked for. */
export function TableOfContents({ headings }: { headings: readonly PieceHeading[] }) {
  const sections = headings.filter((heading) => heading.level === 2)
  if (sections.length < 3) return null
  return (
    <nav
      aria-label="Sections of this page"
      id="contents"
      className="screen-only my-8 max-w-measure border-y border-rule py-3 font-plain text-base"
    >
      <details>
        <summary className="cursor-pointer py-1 font-bold">On this page</summary>
        <ol className="mt-2 space-y-1">
          {sections.map((heading) => (
            <li key={heading.anchor}>
              <a href={`#${encodeURIComponent(heading.anchor)}`} className="inline-block py-1">
                {heading.text}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
