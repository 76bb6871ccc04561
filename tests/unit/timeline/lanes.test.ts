import { expect, test } from 'vitest'
import type { EventRecord } from '@/lib/schema/event'
import { laneOf } from '@/lib/timeline/lanes'

const event = (parts: Partial<EventRecord>) => ({ kind: 'other', places: [], ...parts }) as EventRecord
const said = (office: 'federal' | 'state') => ({ by: 'A', office, channel: 'public' }) as EventRecord['statement']

test('what a court decides is of the courts, wherever it sits', () => {
  expect(laneOf(event({ kind: 'ruling', places: ['san-francisco'] }))).toBe('courts')
  expect(laneOf(event({ kind: 'lawsuit' }))).toBe('courts')
})

test('a federal statement is federal, to whomever it is made; a state’s is of its place', () => {
  expect(laneOf(event({ kind: 'statement', places: ['san-francisco'], statement: said('federal') }))).toBe('federal')
  expect(laneOf(event({ kind: 'statement', places: ['california'], statement: said('state') }))).toBe('other')
})

test('the two cities have lanes of their own, all other places share one', () => {
  expect(laneOf(event({ kind: 'request', places: ['san-francisco', 'california'] }))).toBe('sf')
  expect(laneOf(event({ kind: 'local-policy', places: ['washington-dc'] }))).toBe('dc')
  expect(laneOf(event({ kind: 'decision', places: ['cook-county'] }))).toBe('other')
})

test('without a place a law is federal, and a study or a blog post is not', () => {
  expect(laneOf(event({ kind: 'law' }))).toBe('federal')
  expect(laneOf(event({ kind: 'report' }))).toBe('nation')
  expect(laneOf(event({ kind: 'statement', statement: undefined }))).toBe('nation')
})

test('what concerns both cities belongs to neither', () => {
  expect(laneOf(event({ kind: 'report', places: ['washington-dc', 'san-francisco'] }))).toBe('nation')
})
