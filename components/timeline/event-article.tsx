import type { ReactNode } from 'react'
import { CorrectionList } from '@/components/article/correction-list'
import { MentionList } from '@/components/article/mention-list'
import { RichText } from '@/components/article/rich-text'
import { CiteMark } from '@/components/citation/cite-mark'
import { NoteList } from '@/components/citation/note-list'
import { DetailRow } from '@/components/layout/detail-row'
import { LinkedHeading } from '@/components/layout/linked-heading'
import { PageHeader } from '@/components/layout/page-header'
import { CHANNELS, OFFICES, POSITIONS, STAGES, STATUSES } from '@/lib/schema/event'
import type { EventBrief, Link, SiteEvent } from '@/lib/site/site'
import { formatDate } from '@/lib/timeline/format-date'
import { slugOf } from '@/lib/url/anchors'
import { LIST_PATHS } from '@/lib/url/paths'
import { EventCautions } from './event-cautions'
import { EventDate } from './event-date'
import { EventForm } from './event-form'

/** The page of one event. `cite`: how to cite it, which stands after its sources. */
export function EventArticle({ event, cite }: { event: SiteEvent; cite?: ReactNode }) {
  const { record } = event
  return (
    <article>
      <PageHeader kicker={<a href={LIST_PATHS.timeline}>Timeline</a>} title={event.title} />
      <EventForm event={event} cited={cite !== undefined} />
      <p className="mt-6 max-w-measure text-xl leading-normal">{event.summary}</p>
      <div className="mt-4 max-w-measure">
        <EventCautions event={event} />
      </div>
      <div className="prose mt-6">
        <RichText text={event.account} notes={event.notes} />
      </div>

      {event.sides.length > 0 ? (
        <Section title={event.status === 'disputed' ? 'What is disputed' : 'Each side'}>
          <div className="sides">
            {event.sides.map((side) => (
              <div key={side.who}>
                <h3 className="label">
                  <bdi>{side.who}</bdi>
                </h3>
                <p>
                  {side.says}
                  {side.marks.map((mark, index) => (
                    <CiteMark
                      key={mark.anchor}
                      {...mark}
                      joined={index}
                      preview={event.notes.find((note) => note.anchor === mark.note)}
                    />
                  ))}
                </p>
              </div>
            ))}
          </div>
        </Section>
      ) : null}

      <Section title="How sure we are">
        <p className="mt-3">
          <b>{STATUSES[event.status]}.</b> {record.certainty}
        </p>
      </Section>

      <Section title="Details">
        <dl className="mt-3 grid gap-x-6 font-plain text-base sm:gap-y-2 sm:grid-cols-[10rem_1fr]">
          <DetailRow name="Date">
            <EventDate date={event.date} />
          </DetailRow>
          {event['became-public'] ? (
            <DetailRow name="Became public">{formatDate(event['became-public'])}</DetailRow>
          ) : null}
          {record.statement ? (
            <>
              <DetailRow name="Said by">
                <bdi>{record.statement.by}</bdi>
              </DetailRow>
              {record.statement.to ? <DetailRow name="To">{record.statement.to}</DetailRow> : null}
              <DetailRow name="Office">{OFFICES[record.statement.office]}</DetailRow>
              <DetailRow name="How">{CHANNELS[record.statement.channel]}</DetailRow>
              {record.statement.reason ? <DetailRow name="Reason given">{record.statement.reason}</DetailRow> : null}
            </>
          ) : null}
          {event.position ? <DetailRow name="Position">{POSITIONS[event.position]}</DetailRow> : null}
          {record.body ? <DetailRow name="Court or body">{record.body}</DetailRow> : null}
          {record.number ? <DetailRow name="Number">{record.number}</DetailRow> : null}
          {record.stage ? <DetailRow name="Stage">{STAGES[record.stage]}</DetailRow> : null}
          {event.placeLinks.length > 0 ? (
            <DetailRow name="Places">
              <Links links={event.placeLinks} />
            </DetailRow>
          ) : null}
          {event.personLinks.length > 0 ? (
            <DetailRow name="People">
              <Links links={event.personLinks} />
            </DetailRow>
          ) : null}
          <DetailRow name="Last checked against its sources">
            <EventDate date={record.checked} />
          </DetailRow>
          <DetailRow name="Last changed">
            <EventDate date={event.changed} />
          </DetailRow>
        </dl>
      </Section>

      {event.answered || event.answeredBy.length > 0 || event.effects.length > 0 ? (
        <Section title="Before and after">
          <ul className="mt-3 stack-3">
            {event.answered ? <Related words="Answers" event={event.answered} /> : null}
            {event.answeredBy.map((answer) => (
              <Related key={answer.id} words="Answered by" event={answer} />
            ))}
            {event.effects.map(({ words, note, event: affected }) => (
              <Related key={affected.id} words={words} event={affected} note={note} />
            ))}
          </ul>
        </Section>
      ) : null}

      {event.uses.length > 0 ? (
        <Section title="Where this site uses it">
          <MentionList mentions={event.uses} />
        </Section>
      ) : null}

      {event.corrections.length > 0 ? (
        <Section title="Corrections">
          <CorrectionList corrections={event.corrections} links={false} />
        </Section>
      ) : null}

      <NoteList notes={event.notes} title="Sources" />
      {cite}

      <nav aria-label="Neighbors on the timeline" className="mt-14 max-w-measure border-t border-rule pt-6">
        {event.neighbours.map(({ thread, previous, next }) => (
          <div key={thread.href} className="mb-6">
            <p className="font-plain text-base">
              <a href={thread.href} className="font-bold">
                {thread.title}
              </a>
            </p>
            {previous || next ? (
              <ul className="mt-1 stack-1">
                {previous ? <Neighbour words="Before" event={previous} /> : null}
                {next ? <Neighbour words="After" event={next} /> : null}
              </ul>
            ) : (
              <p className="text-muted">The only event of this thread so far.</p>
            )}
          </div>
        ))}
      </nav>
    </article>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 max-w-measure">
      <LinkedHeading level={2} id={slugOf(title)} className="text-2xl">
        {title}
      </LinkedHeading>
      {children}
    </section>
  )
}

function Links({ links }: { links: readonly Link[] }) {
  return links.map((link, index) => (
    <span key={link.href}>
      {index > 0 ? '; ' : ''}
      <a href={link.href}>
        <bdi>{link.title}</bdi>
      </a>
    </span>
  ))
}

function Related({ words, event, note }: { words: string; event: EventBrief; note?: string }) {
  return (
    <li>
      <span className="text-muted">{words}: </span>
      <a href={event.href}>{event.title}</a> (<EventDate date={event.date} />){note ? `. ${note}` : ''}
    </li>
  )
}

function Neighbour({ words, event }: { words: string; event: EventBrief }) {
  return (
    <li>
      <span className="font-plain text-[0.9375rem] text-muted">
        {words}, <EventDate date={event.date} />:{' '}
      </span>
      <a href={event.href}>{event.title}</a>
    </li>
  )
}
