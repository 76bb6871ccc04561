import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatProblems } from '@/lib/problem/format-problems'
import { site } from './site'

test('the content of the site obeys every rule', () => {
  expect(formatProblems(site.problems)).toBe('No problems in content.')
})

test('every event says more than its summary, and is told from at least one source that leads to it', () => {
  expect(site.timeline.length).toBeGreaterThanOrEqual(285)
  for (const event of site.timeline) {
    expect(event.notes.length, event.id).toBeGreaterThan(0)
    for (const note of event.notes) {
      const claims = site.claims.get(note.source) ?? []
      expect(
        claims.some((claim) => claim.page.href === event.href),
        `${event.id} ← ${note.source}`,
      ).toBe(true)
    }
  }
})

test('every person of the list is named somewhere', () => {
  expect(site.people.filter((entry) => entry.events.length + entry.mentions.length === 0).map(({ id }) => id)).toEqual(
    [],
  )
})

test('no straight quotation mark or apostrophe stands in a text, and nobody is called an alien by us', () => {
  const faults: string[] = []
  for (const folder of ['articles', 'cases', 'pages']) {
    for (const name of readdirSync(`content/${folder}`)) {
      const body = readFileSync(`content/${folder}/${name}`, 'utf8').split('\n---\n')[1] ?? ''
      const text = body
        .replace(/<[^>]*>/g, '')
        .replace(/\[@[^\]]*\]/g, '')
        .replace(/\]\([^)]*\)/g, ']')
      if (/["']/.test(text)) faults.push(`${folder}/${name}: straight quotation mark`)
      if (
        /\baliens?\b/i.test(text.replace(/“[^”]*”/g, '').replace(/Criminal Alien Program|Immigration Alien Query/g, ''))
      )
        faults.push(`${folder}/${name}: “alien”`)
    }
  }
  for (const { id, record } of site.timeline) {
    const text = [record.title, record.summary, record.account, record.certainty, record['reader-note'] ?? ''].join(
      '\n',
    )
    if (/["']/.test(text.replace(/\[@[^\]]*\]/g, ''))) faults.push(`${id}: straight quotation mark`)
  }
  expect(faults).toEqual([])
})
