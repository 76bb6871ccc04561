import type { ComponentType } from 'react'
import type { AllowedComponent } from '@/lib/mdx/allowed-components'
import type { INTERNAL_COMPONENTS } from '@/lib/mdx/resolve-piece'
import { FormerAnchor } from './former-anchor'
import { InShort } from './in-short'
import {
  bindCiteMark,
  bindContact,
  bindCorrections,
  bindCount,
  bindEvent,
  bindExcerpt,
  bindFigure,
  type Lookups,
} from './lookups'
import { Note, Ours } from './remarks'
import { Side, Sides } from './sides'
import { Cell, HeaderCell, Table } from './table'

/** The components of a text by name: exactly those that `allowed-components.ts` lists, those that resolving puts in, and the parts of Markdown's tables. */
export type Registry = Record<
  AllowedComponent | (typeof INTERNAL_COMPONENTS)[number] | 'table' | 'th' | 'td',
  ComponentType<never>
>

/** Binds the components of a text to the site that they show. */
export function buildRegistry(lookups: Lookups): Registry {
  return {
    InShort,
    Event: bindEvent(lookups),
    Excerpt: bindExcerpt(lookups),
    Sides,
    Side,
    Note,
    Ours,
    Figure: bindFigure(lookups),
    Corrections: bindCorrections(lookups),
    Count: bindCount(lookups),
    Contact: bindContact(lookups),
    CiteMark: bindCiteMark(lookups),
    FormerAnchor,
    table: Table,
    th: HeaderCell,
    td: Cell,
  }
}
