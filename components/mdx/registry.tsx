import type { ComponentType, ReactNode } from 'react'
import { CorrectionList } from '@/components/article/correction-list'
import { CiteMark } from '@/components/citation/cite-mark'
import { FigureTable } from '@/components/figure/figure-table'
import { EventCard } from '@/components/timeline/event-card'
import type { AllowedComponent } from '@/lib/mdx/allowed-components'
import type { INTERNAL_COMPONENTS } from '@/lib/mdx/resolve-piece'
import type { Correction, EventBrief, Figure } from '@/lib/site/site'
import { figureAnchor } from '@/lib/url/anchors'
import { Excerpt } from './excerpt'
import { InShort } from './in-short'
import { Note, Ours } from './remarks'
import { Side, Sides } from './sides'

/** What components of a text may look up. */
export type Lookups = {
  event: (id: string) => EventBrief | undefined
  figure: (id: string) => Figure | undefined
  corrections: readonly Correction[]
  counts: Readonly<Record<string, number>>
  publisher: string
  contact: string
}

/** The components of a text by name: exactly those that `allowed-components.ts` lists, and those that resolving puts in. */
export type Registry = Record<AllowedComponent | (typeof INTERNAL_COMPONENTS)[number], ComponentType<never>>

/** Binds the components of a text to the site that they show. */
export function buildRegistry(lookups: Lookups): Registry {
  return {
    InShort,
    Excerpt,
    Sides,
    Side,
    Note,
    Ours,
    CiteMark,
    FormerAnchor: ({ id }: { id: string }) => <span id={id} />,
    Event: ({ id }: { id: string }) => {
      const event = lookups.event(id)
      return event ? (
        <Framed>
          <EventCard event={event} level={3} />
        </Framed>
      ) : null
    },
    Figure: ({ id }: { id: string }) => {
      const figure = lookups.figure(id)
      return figure ? <FigureTable figure={figure} anchor={figureAnchor(id)} /> : null
    },
    Corrections: () => (lookups.corrections.length > 0 ? <CorrectionList corrections={lookups.corrections} /> : <p>No correction has been made so far.</p>),
    Count: ({ of }: { of: string }) => <span>{lookups.counts[of]}</span>,
    Contact: () => (
      <p>
        Publisher: {lookups.publisher || 'not yet stated'}. Contact for errors: {lookups.contact || 'not yet stated'}.
      </p>
    ),
  }
}

function Framed({ children }: { children: ReactNode }) {
  return <div className="my-8 border-y border-rule py-5">{children}</div>
}
