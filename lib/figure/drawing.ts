import type { SvgNode } from './svg-tree'

/**
 * A drawing: its size in units of its own, one of which is about a pixel, and its parts. `name` says in one sentence what it
 * shows: what a screen reader says of it. Text in it is 12 units or more.
 */
export type Drawing = { width: number; height: number; name: string; nodes: readonly SvgNode[] }

/** A cell of a figure's table; with `href` it leads to the record that it comes from. */
export type FigureCell = { text: string; href?: string }

/** The data of a figure, as its table and its CSV file show them. `id` is the column's name in the file;
 * `fileOnly`: it is for programs, and the table of a page leaves it out. */
export type FigureData = {
  columns: readonly { id: string; heading: string; number?: boolean; fileOnly?: boolean }[]
  rows: readonly Readonly<Record<string, FigureCell>>[]
}

/** What a mark or line of a drawing means. `mark` are the classes of a small square in the key; the words say the same without it. */
export type KeyEntry = { mark: SvgNode; words: string }

/**
 * A figure as drawn: for wide and for narrow screens, which say the same, what its marks mean, and its data.
 * `wide` is at most 760 units wide, `narrow` exactly 320: so much room a phone has.
 */
export type DrawnFigure = {
  wide: Drawing
  narrow: Drawing
  /** The figure at a glance, 320 units wide, where a page has it among others; no links in it. */
  small: Drawing
  key: readonly KeyEntry[]
  data: FigureData
}
