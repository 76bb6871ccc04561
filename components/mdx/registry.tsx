import type { ComponentType } from 'react'
import { DataColumns, DataFormats, DataLosses } from '@/components/data/data-tables'
import type { AllowedComponent } from '@/lib/mdx/allowed-components'
import type { INTERNAL_COMPONENTS } from '@/lib/mdx/resolve-piece'
import { CutOut, NewSheet } from './cut-out'
import { FormerAnchor } from './former-anchor'
import {
  bindCitationExample,
  bindCiteMark,
  bindContact,
  bindCorrections,
  bindCount,
  bindDataFiles,
  bindEvent,
  bindExcerpt,
  bindFigure,
  bindFigureInShort,
  bindHeading,
  bindInShort,
  bindLately,
  bindNote,
  bindOurs,
  bindRolloutDay,
  bindRolloutStates,
  bindRolloutYears,
  bindStatements,
  CountySearch,
  type Lookups,
  SiteSearch,
} from './lookups'
import { Side, Sides } from './sides'
import { Cell, HeaderCell, Table } from './table'
import { Way, Ways } from './ways'

/** The components of a text by name: exactly those that `allowed-components.ts` lists, those that resolving puts in, headings, and the parts of Markdown's tables. */
export type Registry = Record<
  AllowedComponent | (typeof INTERNAL_COMPONENTS)[number] | 'h2' | 'h3' | 'h4' | 'table' | 'th' | 'td',
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
    FigureInShort: bindFigureInShort(lookups),
    Ways,
    Way,
    CutOut,
    NewSheet,
    Lately: bindLately(lookups),
    SiteSearch,
    Corrections: bindCorrections(lookups),
    Count: bindCount(lookups),
    Statements: bindStatements(lookups),
    RolloutDay: bindRolloutDay(lookups),
    RolloutYears: bindRolloutYears(lookups),
    RolloutStates: bindRolloutStates(lookups),
    CountySearch,
    CitationExample: bindCitationExample(lookups),
    DataFormats,
    DataFiles: bindDataFiles(lookups),
    DataColumns,
    DataLosses,
    Contact: bindContact(lookups),
    CiteMark: bindCiteMark(lookups),
    FormerAnchor,
    h2: bindHeading(2, lookups),
    h3: bindHeading(3, lookups),
    h4: bindHeading(4, lookups),
    table: Table,
    th: HeaderCell,
    td: Cell,
  }
}
