import type { ReactNode } from 'react'
import { CorrectionList } from '@/components/article/correction-list'
import { DetailRow } from '@/components/layout/detail-row'
import { LinkedHeading } from '@/components/layout/linked-heading'
import { PageHeader } from '@/components/layout/page-header'
import { EventDate } from '@/components/timeline/event-date'
import type { Claim } from '@/lib/citation/build-citation-index'
import { SEEN, SIDES, SOURCE_TYPES } from '@/lib/schema/source'
import type { Correction, Source } from '@/lib/site/site'
import { sideOf } from '@/lib/site/source-side'
import { LIST_PATHS } from '@/lib/url/paths'
import { ClaimList } from './claim-list'
import { Reference } from './reference'

/** The page of one source: its reference, what of it was read, what rests on it, and how to cite it (`cite`). */
export function SourceArticle({
  source,
  claims,
  corrections,
  cite,
}: {
  source: Source
  claims: readonly Claim[]
  corrections: readonly Correction[]
  cite?: ReactNode
}) {
  const side = sideOf(source)
  return (
    <article>
      <PageHeader
        kicker={
          <>
            <a href={LIST_PATHS.sources}>Sources</a> · {SOURCE_TYPES[source.type]}
          </>
        }
        title={source['title-supplied'] ? `[${source.title.replace(/^\[|\]$/g, '')}]` : source.title}
      />
      <p className="mt-6 max-w-measure">
        <Reference source={source} />
      </p>
      <p className="mt-3 max-w-measure">
        {source.URL ? <a href={source.URL}>Read it where we found it</a> : <span>No link: {source['no-link']}</span>}
        {source.archived ? (
          <span>
            {' · '}
            <a href={source.archived}>Archived copy</a>
          </span>
        ) : null}
        {cite ? (
          <span className="screen-only">
            {' · '}
            <a href="#cite-this">Cite this</a>
          </span>
        ) : null}
      </p>
      {source['reader-note'] ? (
        <p role="note" className="mt-4 max-w-measure border-l-2 border-signal pl-3 font-plain text-[0.9375rem]">
          <b>Please note:</b> {source['reader-note']}
        </p>
      ) : null}
      <dl className="mt-8 grid max-w-measure gap-x-6 font-plain text-base sm:gap-y-2 sm:grid-cols-[10rem_1fr]">
        <DetailRow name="What it is">{source.nature}</DetailRow>
        <DetailRow name="Standing">
          {source.standing === 'primary'
            ? 'Primary: the document itself, an official record of the act, a study for its own findings, or somebody’s own statement'
            : 'Secondary: somebody’s account of it'}
        </DetailRow>
        {side ? <DetailRow name="Side">{SIDES[side]}</DetailRow> : null}
        <DetailRow name="What we saw">{SEEN[source.seen]}</DetailRow>
        <DetailRow name="What of it was read">{source.read}</DetailRow>
        <DetailRow name="Read on">
          {source['read-on'] ? <EventDate date={source['read-on']} /> : 'day not recorded'}
        </DetailRow>
        {source['title-supplied'] ? <DetailRow name="Title">supplied by us; none was visible</DetailRow> : null}
        {source.aliases.length > 0 ? <DetailRow name="Also known as">{source.aliases.join(', ')}</DetailRow> : null}
        {source['part-of'] ? <DetailRow name="Part">{source['part-of']}</DetailRow> : null}
        {source.archive ? <DetailRow name="Kept by">{source.archive}</DetailRow> : null}
        {source.kept ? <DetailRow name="Why it is kept">{source.kept}</DetailRow> : null}
        <DetailRow name="Record changed">
          <EventDate date={source.updated} />
        </DetailRow>
      </dl>
      {corrections.length > 0 ? (
        <section className="mt-10 max-w-measure">
          <LinkedHeading level={2} id="corrections" className="text-2xl">
            Corrections
          </LinkedHeading>
          <CorrectionList corrections={corrections} links={false} />
        </section>
      ) : null}
      <section className="mt-12 max-w-measure">
        <LinkedHeading level={2} id="claims" className="text-2xl">
          {claims.length === 0
            ? 'Nothing on this site rests on it'
            : `${claims.length} ${claims.length === 1 ? 'claim rests' : 'claims rest'} on it`}
        </LinkedHeading>
        <ClaimList claims={claims} />
      </section>
      {cite}
    </article>
  )
}
