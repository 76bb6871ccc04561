import { expect, test } from 'vitest'
import { numberNotes, type Use } from '@/lib/citation/number-notes'

const a: Use = { source: 'report-a' }
const a3: Use = { source: 'report-a', locator: 'p. 3' }
const b: Use = { source: 'paper-b' }

test('notes are numbered by their first use', () => {
  const { marks, notes } = numberNotes([b, a, b, a3, a])
  expect(marks.map(({ number }) => number)).toEqual([1, 2, 1, 3, 2])
  expect(notes.map(({ source, locator, number }) => [number, source, locator])).toEqual([
    [1, 'paper-b', undefined],
    [2, 'report-a', undefined],
    [3, 'report-a', 'p. 3'],
  ])
})

test('the same source at another place is another note', () => {
  const { notes } = numberNotes([a3, { source: 'report-a', locator: 'p. 4' }, a3])
  expect(notes.map(({ locator, uses }) => [locator, uses.length])).toEqual([
    ['p. 3', 2],
    ['p. 4', 1],
  ])
})

test('every mark leads to its note, and every note leads back to all of its marks, in order', () => {
  const { marks, notes } = numberNotes([a3, b, a3, a, a3])
  for (const note of notes) {
    const own = marks.filter((mark) => mark.note === note.anchor)
    expect(own.map(({ anchor }) => anchor)).toEqual(note.uses)
    expect(
      own.every(
        ({ number, source, locator }) => number === note.number && source === note.source && locator === note.locator,
      ),
    ).toBe(true)
  }
  expect(notes.flatMap(({ uses }) => uses)).toHaveLength(5)
})

test('no anchor stands twice', () => {
  const { marks, notes } = numberNotes([
    a,
    a3,
    b,
    a,
    a3,
    { source: 'report-a-1' },
    { source: 'report-a', locator: '§ 12' },
    a,
  ])
  const anchors = [...marks.map(({ anchor }) => anchor), ...notes.map(({ anchor }) => anchor)]
  expect(new Set(anchors).size).toBe(anchors.length)
})

test('anchors are made of source and locator', () => {
  const { marks, notes } = numberNotes([a3, a3, a])
  expect(marks.map(({ anchor }) => anchor)).toEqual(['cite-report-a-p-3-1', 'cite-report-a-p-3-2', 'cite-report-a-1'])
  expect(notes.map(({ anchor }) => anchor)).toEqual(['note-report-a-p-3', 'note-report-a'])
})

test('a note inserted before others renumbers them and leaves their anchors alone', () => {
  const before = numberNotes([a, a3, a])
  const after = numberNotes([b, a, b, a3, a])
  const keep = <T extends Use>(things: T[]) => things.filter(({ source }) => source === 'report-a')
  expect(keep(after.marks).map(({ anchor, note }) => [anchor, note])).toEqual(
    before.marks.map(({ anchor, note }) => [anchor, note]),
  )
  expect(keep(after.notes).map(({ anchor, uses }) => [anchor, uses])).toEqual(
    before.notes.map(({ anchor, uses }) => [anchor, uses]),
  )
  expect(keep(after.notes).map(({ number }) => number)).toEqual([2, 3])
})

test('a text without citations has no notes', () => {
  expect(numberNotes([])).toEqual({ marks: [], notes: [] })
})

// "code" at § 12 and the source "code-12" have one key: the second claim gets the note of the wrong document.
test('two sources never share a note', () => {
  const { notes } = numberNotes([{ source: 'code', locator: '§ 12' }, { source: 'code-12' }])
  expect(notes.map(({ source }) => source)).toEqual(['code', 'code-12'])
})

// Both keys are "report-a-pp-3-5". Articles are checked for it, accounts of events are not.
test('pages 3 to 5 and pages 3 and 5 do not share a note', () => {
  const { marks } = numberNotes([
    { source: 'report-a', locator: 'pp. 3–5' },
    { source: 'report-a', locator: 'pp. 3, 5' },
  ])
  expect(marks.map(({ number }) => number)).toEqual([1, 2])
})
