import { expect, test } from 'vitest'
import type { CslItem } from '@/lib/citation/csl-item'
import { citationText } from '@/lib/citation/styles/style'
import { citeCollection, citeEvent, citePiece, citeSource } from '@/lib/export/cite-data'
import { listViews, sourceCollection } from '@/lib/export/collections'
import { collectionItem, eventItem, itemOfSource, pieceItem, viewItem } from '@/lib/export/own-item'
import { findTraces } from '../unit/citation/styles/find-traces'
import { site as loaded } from './site'

const site = { ...loaded, origin: 'https://site.example' }

/** Every citation and line that the pages of the real content show, with the work that it cites. */
const shown = [
  ...site.timeline.map((event) => ({ item: eventItem(site, event), cite: citeEvent(site, event) })),
  ...[...site.sources.values()].map((source) => ({ item: itemOfSource(source), cite: citeSource(site, source) })),
  ...site.pieces.map((piece) => ({ item: pieceItem(site, piece), cite: citePiece(site, piece) })),
  ...listViews(site).map((view) => ({ item: viewItem(site, view), cite: citeCollection(site, view) })),
  { item: collectionItem(site, sourceCollection(site)), cite: citeCollection(site, sourceCollection(site)) },
]

test('no citation of the real content shows what its record lacks, doubles a mark or loses an initial or a remark', () => {
  expect(shown.length).toBeGreaterThan(1000)
  const faults = shown.flatMap(({ item, cite }) =>
    cite.citations.flatMap(({ id, runs }) => {
      const text = citationText(runs)
      return findTraces(text, item)
        .filter((trace) => !isOfRecord(trace, item))
        .map((trace) => `${item.id}, ${id}: ${trace}: ${text}`)
    }),
  )
  expect(faults).toEqual([])
})

test('no line for a flyer or slide, and no event as reported, is broken', () => {
  const faults = shown.flatMap(({ item, cite }) =>
    [...cite.lines, ...(cite.asReported ?? [])].flatMap(({ id, runs }) => {
      const text = citationText(runs)
      return findTraces(text, { id: item.id, type: item.type })
        .filter((trace) => trace !== 'a doubled mark' && !isOfRecord(trace, item))
        .map((trace) => `${item.id}, ${id}: ${trace}: ${text}`)
    }),
  )
  expect(faults).toEqual([])
})

test('status and later history are in every line and citation of an event, and its warning or a word that there is one', () => {
  const lost = site.timeline.flatMap((event) => {
    const { lines, citations } = citeEvent(site, event)
    const travels = [event.status, ...event.history.map(({ words }) => words)]
    const warning = event['reader-note'] ?? ''
    return [...lines, ...citations].flatMap(({ id, runs }) => {
      const text = citationText(runs)
      const warned = text.includes(warning) || (/flyer|slide/.test(id) && text.includes('Please read the note'))
      return [...travels.filter((words) => !text.includes(words)), ...(warned ? [] : [warning])].map(
        (words) => `${event.id}, ${id}: ${words}`,
      )
    })
  })
  expect(lost).toEqual([])
  expect(site.timeline.filter(({ history }) => history.length > 0).length).toBeGreaterThan(5)
})

test('a line for a flyer fits on a flyer', () => {
  const lengths = site.timeline
    .map((event) => citationText(citeEvent(site, event).lines[0].runs).length)
    .sort((a, b) => a - b)
  expect(lengths.at(Math.floor(lengths.length / 2))).toBeLessThan(270)
  expect(lengths.at(-1)).toBeLessThan(700)
})

/** What looks like a fault may stand in the record: a title that asks or ends in an initial, "and, by several accounts,". */
function isOfRecord(trace: string, { title = '', custom }: CslItem): boolean {
  if (trace === 'a dangling “and”') return /\b(and|&),/.test([title, ...(custom?.remarks ?? [])].join(' '))
  return trace === 'a doubled mark' && /[?!:;.…]/.test(title)
}
