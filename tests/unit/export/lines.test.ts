import { expect, test } from 'vitest'
import { citationText } from '@/lib/citation/styles/style'
import { buildSet } from '@/lib/export/collections'
import { eventLines, pageLines, paperAddress, setLines, sourceLines } from '@/lib/export/lines'
import { awkward, eventOf, minimal, sourceOf, withoutOrigin } from './fixture-sites'

const textOf = (lines: ReturnType<typeof eventLines>) => lines.map(({ id, runs }) => `${id}: ${citationText(runs)}`)

test('an event in a line has its headline, date and standing, and its short address', () => {
  const event = eventOf(minimal, 'state-answers')
  expect(textOf(eventLines(minimal, event))).toMatchInlineSnapshot(`
    [
      "flyer: The state says no, 25 May 2010 (reported). More: site.example/e/3kw7",
      "slide: The state says no, 25 May 2010 (reported). Source: A Small Site, site.example/e/3kw7",
    ]
  `)
  expect(citationText(eventLines(minimal, event)[0]?.runs ?? [])).toContain(`site.example${event.short}`)
})

test('what later rulings did to an event and what its editors warn of travels with its lines', () => {
  expect(textOf(eventLines(awkward, eventOf(awkward, 'great-ruling')))[0]).toMatchInlineSnapshot(
    `"flyer: The bell court upholds, narrows, reverses and repeals at once, 15 June 2010 (confirmed; on appeal). Upheld by “An appeal upholds the great ruling in part,” 1 July 2010. Narrowed by “An appeal upholds the great ruling in part,” 1 July 2010. Reversed by “A law undoes the great ruling,” 2 July 2010. This ruling is not final: two appeals & one complaint are open. More: site.example/e/kmdp"`,
  )
  expect(textOf(eventLines(awkward, eventOf(awkward, 'old-rule-reversed')))[0]).toContain(
    'Reversed by “The bell court upholds, narrows, reverses and repeals at once,” 15 June 2010.',
  )
  expect(textOf(eventLines(awkward, eventOf(awkward, 'disputed-three')))[1]).toContain('(disputed).')
})

test('of a chosen set each event stands in a line of its own, with what travels with it', () => {
  const { view } = buildSet(awkward, ['great-ruling', 'old-rule-reversed'])
  const [flyer, slide] = setLines(awkward, view).map(({ runs }) => citationText(runs).split('\n'))
  for (const lines of [flyer, slide]) {
    expect(lines).toHaveLength(3)
    expect(lines?.[0]).toContain('(confirmed; reversed). Reversed by')
    expect(lines?.[1]).toContain('This ruling is not final')
    expect(lines?.[2]).toContain('site.example/timeline?ids=old-rule-reversed,great-ruling')
  }
})

test('a source in a line says what of it was not read', () => {
  expect(textOf(sourceLines(minimal, sourceOf(minimal, 'paper-2010-story')))).toMatchInlineSnapshot(`
    [
      "flyer: Writer, A story, 2010. Read in part by this site’s editors: opening only. More: site.example/s/f6fw",
      "slide: Writer, A story, 2010. Read in part by this site’s editors: opening only. Source: A Small Site, site.example/s/f6fw",
    ]
  `)
  expect(textOf(sourceLines(minimal, sourceOf(minimal, 'town-2010-report')))[0]).not.toContain('Read in part')
})

test('a title that ends in a question mark gets no stop after it', () => {
  expect(textOf(pageLines(minimal, { title: 'Can a town stay out?', path: '/' }))[0]).toBe(
    'flyer: Can a town stay out? More: site.example/',
  )
})

test('a line has no trap: it is one line, whatever the headline is', () => {
  for (const event of awkward.timeline)
    for (const { runs } of eventLines(awkward, event)) expect(citationText(runs)).not.toMatch(/[\n\r\t]/)
})

test('where the site has no public origin, an address has a gap for it', () => {
  const [line] = eventLines(withoutOrigin(minimal), eventOf(minimal, 'town-asks'))
  expect(line?.runs.slice(1)).toEqual([
    { words: '[address of this site]', gap: 'origin' },
    { words: eventOf(minimal, 'town-asks').short },
  ])
})

test('an address on paper has no scheme', () => {
  expect(citationText(paperAddress('https://site.example/e/k3w9'))).toBe('site.example/e/k3w9')
  expect(citationText(paperAddress('http://site.example/'))).toBe('site.example/')
})
