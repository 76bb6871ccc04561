import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { DensityStrip } from '@/components/timeline/density-strip'
import { EventArticle } from '@/components/timeline/event-article'
import { EventCard } from '@/components/timeline/event-card'
import { EventDate } from '@/components/timeline/event-date'
import { EventTimeline } from '@/components/timeline/event-timeline'
import { loadSite } from '@/lib/site/load-site'
import { htmlOf, wordsOf } from './render'

const minimal = loadSite({ root: 'tests/fixtures/minimal' })
const awkward = loadSite({ root: 'tests/fixtures/awkward' })

function event(site: typeof minimal, id: string) {
  const found = site.events.get(id)
  if (!found) throw new Error(`the fixture has lost its event ${id}`)
  return found
}

test('a date stands in words, with the machine form where HTML has one', () => {
  expect(htmlOf(<EventDate date="2010-05-18" />)).toBe('<time dateTime="2010-05-18">18 May 2010</time>')
  expect(htmlOf(<EventDate date="2010-05~" />)).toBe('<time dateTime="2010-05">about May 2010</time>')
  expect(htmlOf(<EventDate date="2010-05/2010-06" />)).toBe('<span>May to June 2010</span>')
})

test('where years are left out of the bars, the line below them is broken', () => {
  const events = [event(minimal, 'town-asks')]
  const groups = ['1973', '1984', '1985', 'no year'].map((title) => ({ anchor: `y${title}`, title, events }))
  const { document } = parseHTML(htmlOf(<DensityStrip name="Years" groups={groups} />))
  expect([...document.querySelectorAll('.after-gap')].map((item) => item.textContent)).toEqual(['1984'])
})

test('an event in short has date, kind, status as a word, title and summary', () => {
  expect(wordsOf(<EventCard event={event(minimal, 'town-asks')} level={3} />)).toMatchInlineSnapshot(
    `"18 May 2010 · Other places · Request · Confirmed · 2 sources The town asks to stay out The sheriff of Exampletown asked to stay out of the program."`,
  )
})

test('the title of an event is a heading on a list and none in the flow of a text', () => {
  expect(htmlOf(<EventCard event={event(minimal, 'town-asks')} level={3} />)).toContain('<h3')
  expect(htmlOf(<EventCard event={event(minimal, 'town-asks')} />)).not.toMatch(/<h\d/)
})

test('the page of an event shows what it answers and what answered it', () => {
  expect(wordsOf(<EventArticle event={event(minimal, 'state-answers')} />)).toContain(
    'Answers: The town asks to stay out',
  )
  expect(wordsOf(<EventArticle event={event(minimal, 'town-asks')} />)).toContain('Answered by: The state says no')
})

test('the page of an event says how sure we are, where the site uses it, and what was corrected', () => {
  const words = wordsOf(<EventArticle event={event(minimal, 'town-asks')} />)
  expect(words).toContain('Confirmed. The report was read in full.')
  expect(words).toContain('Where this site uses it link to this How it works')
  expect(words).toContain('Corrections link to this 2 January 2020: The report was cited by the wrong page.')
})

test('what later rulings did to an event stands with it, on its page and on every list', () => {
  const affected = awkward.timeline.find((candidate) => candidate.history.length > 0)
  if (!affected) throw new Error('the awkward site has lost its rulings')
  const later = affected.history[0]
  for (const words of [wordsOf(<EventCard event={affected} level={3} />), wordsOf(<EventArticle event={affected} />)]) {
    expect(words).toContain(later?.words)
    expect(words).toContain(later?.event.title)
  }
})

test('every side of a dispute is shown, each with its marks', () => {
  const disputed = awkward.timeline.find((candidate) => candidate.sides.length === 3)
  if (!disputed) throw new Error('the awkward site has lost its dispute')
  const html = htmlOf(<EventArticle event={disputed} />)
  for (const side of disputed.sides) for (const mark of side.marks) expect(html).toContain(`id="${mark.anchor}"`)
})

test('a timeline puts events under year headings that a reader can jump to', () => {
  const html = htmlOf(<EventTimeline events={minimal.timeline} />)
  expect(html).toContain('href="#y2010"')
  expect(html.match(/id="y2010"/g)).toHaveLength(1)
  expect(html).toMatch(/<ol id="y2010"[^>]*><li[^>]*><h2>2010<\/h2>/)
})

test('a day that only orders an event is printed nowhere on its page', () => {
  const sorted = awkward.timeline.filter((candidate) => candidate.sort && candidate.sort !== candidate.date)
  expect(sorted.length).toBeGreaterThan(0)
  for (const candidate of sorted) expect(htmlOf(<EventArticle event={candidate} />)).not.toContain(candidate.sort)
})

test('an event on the timeline says of each group of filters what it has, and nothing of a group that it lacks', () => {
  const html = htmlOf(<EventTimeline events={[event(minimal, 'state-answers')]} />)
  const item = /<li id="state-answers" (data-[^>]*)>/.exec(html)?.[1]
  expect(item).toMatchInlineSnapshot(`"data-lane="other" data-kind="decision" data-status="reported""`)
})

test('a timeline offers boxes with their counts, and counts what is left only after the events', () => {
  const html = htmlOf(<EventTimeline events={awkward.timeline} />)
  expect(wordsOf(<EventTimeline events={awkward.timeline} />)).toContain(`of ${awkward.timeline.length} events shown`)
  const disputed = awkward.timeline.filter(({ status }) => status === 'disputed').length
  expect(html).toContain(`<input type="checkbox" name="status" value="disputed"/>Disputed <span>${disputed}</span>`)
  expect(html.indexOf('<output')).toBeGreaterThan(html.lastIndexOf('</ol>'))
  expect(html.indexOf('<form')).toBeLessThan(html.indexOf('<ol'))
})

test('a thread of one event has nothing to filter', () => {
  expect(htmlOf(<EventTimeline events={[event(awkward, 'lone-event')]} />)).not.toContain('class="filters"')
})

test('an empty thread says so', () => {
  expect(wordsOf(<EventTimeline events={[]} />)).toBe('No event stands here yet.')
})

const SET_FORM = '<form class="set-form" data-whole="" action="/timeline" method="get">'

test('every event of a timeline can be chosen for a set, and is a place that can be linked', () => {
  const html = htmlOf(<EventTimeline events={minimal.timeline} />)
  expect(html).toContain(SET_FORM)
  for (const { id, title } of minimal.timeline) {
    expect(html).toContain(`<li id="${id}"`)
    expect(html).toContain(`href="#${id}"`)
    const box = parseHTML(html).document.querySelector(`input[name="ids"][value="${id}"]`)
    expect(box?.getAttribute('type')).toBe('checkbox')
    expect(box?.getAttribute('aria-label')).toBe(`choose: ${title}`)
  }
  expect(html.match(/<button type="submit">Make a set<\/button>/g)).toHaveLength(2)
})

test('the boxes of the filters are no part of the form that makes a set', () => {
  const html = htmlOf(<EventTimeline events={awkward.timeline} />)
  const form = html.slice(html.indexOf(SET_FORM))
  expect(form.slice(0, form.indexOf('</form>'))).toContain('name="ids"')
  expect(form.slice(0, form.indexOf('</form>'))).not.toMatch(/name="(?:kind|status|position|office|channel)"/)
  expect(html.slice(0, html.indexOf(SET_FORM))).toContain('name="status"')
  expect(html.match(/<form /g)).toHaveLength(2)
})

test('no id of a timeline occurs twice', () => {
  const ids = [...htmlOf(<EventTimeline events={awkward.timeline} />).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(awkward.timeline.length)
  expect(new Set(ids).size).toBe(ids.length)
})
