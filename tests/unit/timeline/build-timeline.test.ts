import { expect, test } from 'vitest'
import { buildTimeline, type Dated, filterThread, groupByYear, indexNeighbours } from '@/lib/timeline/build-timeline'

const event = (id: string, date: string, more: Partial<Dated> = {}): Dated => ({ id, date, threads: ['main'], ...more })
const ids = (events: readonly Dated[]) => events.map(({ id }) => id)

test('events stand in the order of their days', () => {
  const events = [event('c', '2011-01-01'), event('a', '2010-05-19'), event('b', '2010-05-18')]
  expect(ids(buildTimeline(events))).toEqual(['b', 'a', 'c'])
})

test('events of one day stand in the order of their ids, whatever order their files had', () => {
  const events = [event('zebra', '2010-05-18'), event('apple', '2010-05-18'), event('mango', '2010-05-18')]
  expect(ids(buildTimeline(events))).toEqual(['apple', 'mango', 'zebra'])
  expect(ids(buildTimeline([...events].reverse()))).toEqual(['apple', 'mango', 'zebra'])
})

test('a vague date stands at its first possible day', () => {
  const events = [
    event('day-after', '2010-05-02'),
    event('month', '2010-05'),
    event('day-before', '2010-04-30'),
    event('year', '2010'),
    event('decade', '201X'),
    event('about', '2010-03~'),
    event('span', '2010-04-15/2012'),
    event('ongoing', '2010-06/..'),
  ]
  expect(ids(buildTimeline(events))).toEqual([
    'decade',
    'year',
    'about',
    'span',
    'day-before',
    'month',
    'day-after',
    'ongoing',
  ])
})

test('a span with an open beginning stands at its last possible day', () => {
  const events = [event('after', '2011-01-01'), event('until', '../2010'), event('before', '2010-12-30')]
  expect(ids(buildTimeline(events))).toEqual(['before', 'until', 'after'])
})

test('sort puts an event in its place where its date would misplace it', () => {
  const events = [event('answer', '2010-05'), event('question', '2010-05-18')]
  expect(ids(buildTimeline(events))).toEqual(['answer', 'question'])
  expect(
    ids(buildTimeline([event('answer', '2010-05', { sort: '2010-05-20' }), event('question', '2010-05-18')])),
  ).toEqual(['question', 'answer'])
})

test('the list that was given is left as it was', () => {
  const events = [event('b', '2011'), event('a', '2010')]
  buildTimeline(events)
  expect(ids(events)).toEqual(['b', 'a'])
})

test('an event stands under the year of its first possible day', () => {
  const timeline = buildTimeline([
    event('c', '2011-01-01'),
    event('b', '2010-12/2011-02'),
    event('a', '2010'),
    event('d', '../2012'),
  ])
  expect(groupByYear(timeline).map(({ year, events }) => [year, ids(events)])).toEqual([
    ['2010', ['a', 'b']],
    ['2011', ['c']],
    ['2012', ['d']],
  ])
})

test('a year without events gets no heading', () => {
  const timeline = buildTimeline([event('a', '2010'), event('b', '2013')])
  expect(groupByYear(timeline).map(({ year }) => year)).toEqual(['2010', '2013'])
  expect(groupByYear([])).toEqual([])
})

// `sort` may lie in a later year than the beginning of `date`: the event then jumps back over its neighbours.
test('grouping by year never changes the order of the timeline', () => {
  const timeline = buildTimeline([
    event('a', '2010-12-31'),
    event('b', '2011-01-10'),
    event('c', '2010-12/2011-02', { sort: '2011-01-15' }),
  ])
  expect(ids(timeline)).toEqual(['a', 'b', 'c'])
  expect(groupByYear(timeline).flatMap(({ events }) => ids(events))).toEqual(['a', 'b', 'c'])
})

test('a thread has its own events only, in the order of the timeline', () => {
  const timeline = buildTimeline([
    event('c', '2012', { threads: ['courts'] }),
    event('b', '2011', { threads: ['main', 'courts'] }),
    event('a', '2010'),
  ])
  expect(ids(filterThread(timeline, 'main'))).toEqual(['a', 'b'])
  expect(ids(filterThread(timeline, 'courts'))).toEqual(['b', 'c'])
  expect(filterThread(timeline, 'nowhere')).toEqual([])
})

test('neighbours are those of the thread, not of the whole timeline', () => {
  const timeline = buildTimeline([
    event('a', '2010', { threads: ['main', 'courts'] }),
    event('b', '2011'),
    event('c', '2012', { threads: ['main', 'courts'] }),
  ])
  expect(indexNeighbours(timeline)('main', 'c').previous?.id).toBe('b')
  expect(indexNeighbours(timeline)('courts', 'c').previous?.id).toBe('a')
  expect(indexNeighbours(timeline)('courts', 'a').next?.id).toBe('c')
})

test('the first event has no previous one and the last no next one', () => {
  const timeline = buildTimeline([event('a', '2010'), event('b', '2011')])
  expect(indexNeighbours(timeline)('main', 'a').previous).toBeUndefined()
  expect(indexNeighbours(timeline)('main', 'b').next).toBeUndefined()
})

test('an event has no neighbours in a thread to which it does not belong', () => {
  const timeline = buildTimeline([event('a', '2010'), event('b', '2011', { threads: ['courts'] })])
  expect(indexNeighbours(timeline)('main', 'b')).toEqual({})
})

test('an event stands under the year by which it is ordered, so that the years on a page never go back', () => {
  const timeline = buildTimeline([
    { id: 'span', date: '1888/1893', sort: '1892-01-01', threads: [] },
    { id: 'year', date: '1890', threads: [] },
    { id: 'open', date: '../1891', threads: [] },
  ])
  expect(groupByYear(timeline).map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
    ['1890', ['year']],
    ['1891', ['open']],
    ['1892', ['span']],
  ])
})

test('an event that names a thread twice stands in it once', () => {
  const timeline = buildTimeline([event('a', '2010', { threads: ['main', 'main'] }), event('b', '2011')])
  expect(indexNeighbours(timeline)('main', 'b').previous?.id).toBe('a')
  expect(indexNeighbours(timeline)('main', 'a')).toEqual({ previous: undefined, next: timeline[1] })
})
