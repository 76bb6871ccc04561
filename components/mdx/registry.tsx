import type { ComponentType } from 'react'
import type { AllowedComponent } from '@/lib/mdx/allowed-components'
import type { INTERNAL_COMPONENTS } from '@/lib/mdx/resolve-piece'
import { FormerAnchor } from './former-anchor'
import {
  bindCiteMark,
  bindContact,
  bindCorrections,
  bindCount,
  bindEvent,
  bindExcerpt,
  bindFigure,
  bindInShort,
  bindNote,
  bindOurs,
  bindRolloutDay,
  bindRolloutStates,
  bindRolloutYears,
  bindStatements,
  CountySearch,
  type Lookups,
} from './lookups'
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
    InShort: bindInShort(lookups),
    Event: bindEvent(lookups),
    Excerpt: bindExcerpt(lookups),
    Sides,
    Side,
    Note: bindNote(lookups),
    Ours: bindOurs(lookups),
    Figure: bindFigure(lookups),
    Corrections: bindCorrections(lookups),
    Count: bindCount(lookups),
    Statements: bindStatements(lookups),
    RolloutDay: bindRolloutDay(lookups),
    RolloutYears: bindRolloutYears(lookups),
    RolloutStates: bindRolloutStates(lookups),
    CountySearch,
    Contact: bindContact(lookups),
    CiteMark: bindCiteMark(lookups),
    FormerAnchor,
    table: Table,
    th: HeaderCell,
    td: Cell,
  }
}
