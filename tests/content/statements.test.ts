import { expect, test } from 'vitest'
import { site } from './site'

const { timeline } = site
const ledger = timeline.filter(({ record }) => record.ledger)

test('the ledger has every federal statement with its speaker, channel and position', () => {
  expect(ledger.length).toBeGreaterThanOrEqual(44)
  for (const { id, position, record } of ledger) {
    if (record.statement?.office !== 'federal') continue
    expect(record.statement.by.length, id).toBeGreaterThan(3)
    expect(position, id).toBeDefined()
  }
})

test('what contradicts an earlier statement is linked both ways, and says in words how they differ', () => {
  const pairs = ledger.flatMap(({ id, record }) =>
    record.contradicts.map((earlier) => [id, earlier.id, earlier.note] as const),
  )
  expect(pairs.length).toBeGreaterThanOrEqual(10)
  for (const [later, earlier, note] of pairs) {
    expect(note, later).toMatch(/\d{4}/)
    expect(timeline.find(({ id }) => id === earlier)?.contradictions.map(({ event }) => event.id)).toContain(later)
  }
})

test('a remark that is known through the post of 2010 alone says so', () => {
  for (const id of ['medvesky-says-not-a-mandate', 'medvesky-says-cities-cannot']) {
    const event = timeline.find((one) => one.id === id)
    expect(event?.['reader-note'], id).toMatch(/blog post|post of/)
  }
})
