import { LinkedHeading } from '@/components/layout/linked-heading'
import { OwnScript } from '@/components/layout/own-script'
import { EventDate } from '@/components/timeline/event-date'
import type { CitationRun } from '@/lib/citation/styles/style'

/** A citation or line ready to copy. */
export type Ready = { id: string; name: string; runs: readonly CitationRun[] }

/** What "Cite this" shows: citations, lines and files of one record, and as what it was cited. */
export type CiteThisProps = {
  citations: readonly Ready[]
  lines: readonly Ready[]
  files: readonly { name: string; path: string }[]
  /** The short address for paper, as runs; records of other kinds have none. */
  shortAddress?: readonly CitationRun[]
  updated: string
  version: string
  /** For an event: as each of its sources has it, collected by this site. */
  asReported?: readonly Ready[]
  /** The page on how to cite. */
  guide?: string
  /** Address of the script `cite`. */
  script?: string
}

/**
 * "Cite this", at the end of a page. Without script each text is selected whole by one click (`.copyable`); the script
 * `cite` adds buttons that copy, and fills what only the reader's browser knows.
 */
export function CiteThis({
  citations,
  lines,
  files,
  shortAddress,
  updated,
  version,
  asReported = [],
  guide,
  script,
}: CiteThisProps) {
  return (
    <section aria-labelledby="cite-this" className="cite-this mt-14 max-w-measure border-t border-rule pt-6">
      <LinkedHeading level={2} id="cite-this" className="text-2xl">
        Cite this
      </LinkedHeading>
      <p className="cited-record mt-2 font-plain text-[0.9375rem] text-muted">
        {shortAddress ? (
          <>
            Short address for paper:{' '}
            <b className="text-ink copyable">
              <Runs runs={shortAddress} />
            </b>
            .{' '}
          </>
        ) : null}
        Last changed <EventDate date={updated} />, version <code>{version}</code>.{' '}
        {guide ? (
          <a href={guide} className="screen-only">
            How to cite us
          </a>
        ) : null}
      </p>
      <dl className="mt-4 stack-3">
        {[...lines, ...citations].map((ready) => (
          <Citation key={ready.id} {...ready} />
        ))}
      </dl>
      {asReported.length > 0 ? (
        <details className="screen-only mt-4">
          <summary className="cursor-pointer py-1 font-plain text-base font-bold">
            The event as its sources report it, collected by this site
          </summary>
          <dl className="mt-2 stack-3">
            {asReported.map((ready) => (
              <Citation key={ready.id} {...ready} />
            ))}
          </dl>
        </details>
      ) : null}
      <p className="cite-files screen-only mt-4 font-plain text-base">
        Files:{' '}
        {files.map(({ name, path }, index) => (
          <span key={path}>
            {index > 0 ? ' · ' : ''}
            <a href={path} download className="inline-block py-1">
              {name}
            </a>
          </span>
        ))}
      </p>
      {script ? <OwnScript src={script} /> : null}
    </section>
  )
}

/** The style that stands on paper. */
const PRINTED = 'chicago-bibliography'

function Citation({ id, name, runs }: Ready) {
  return (
    <div className={id === PRINTED ? 'printed' : undefined}>
      <dt className="font-plain text-[0.9375rem] text-muted">{name}</dt>
      <dd className="copyable" data-copy={name} data-style={id}>
        <Runs runs={runs} />
      </dd>
    </div>
  )
}

/** The runs of a citation; what only the reader can fill is marked for the script, and reads as a gap without it. */
export function Runs({ runs }: { runs: readonly CitationRun[] }) {
  return runs.map(({ words, italic, gap }, index) => {
    if (!gap && !italic) return words
    const key = `${index}-${words}`
    return gap ? (
      <span key={key} data-gap={gap}>
        {words}
      </span>
    ) : (
      <i key={key}>{words}</i>
    )
  })
}
