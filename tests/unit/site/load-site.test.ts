import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { stringify } from 'yaml'
import type { ContentError } from '@/lib/problem/problem'
import { checkSite, loadSite, readOrigin } from '@/lib/site/load-site'
import type { Site } from '@/lib/site/site'
import { figureAnchor } from '@/lib/url/anchors'

const MINIMAL = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/minimal')

/** The minimal site in a folder of its own, with some files changed: text by path, or a change of the text there. */
function siteWith(changes: Record<string, string | ((text: string) => string)>): string {
  const root = mkdtempSync(join(tmpdir(), 'load-site-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(MINIMAL, root, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const path = join(root, file)
    writeFileSync(path, typeof change === 'string' ? change : change(readFileSync(path, 'utf8')))
  }
  return root
}

/** Replaces a text that has to be there. */
const replacing = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the fixture no longer has "${from}"`)
  return text.replace(from, to)
}

const ACCOUNT =
  'The court heard both sides and decided on the same day.[@paper-2010-story] It wrote that the state had not been obliged to send the prints, that the town had asked in good time, and that nobody had to treat all places alike where a law said otherwise.[@paper-2010-story]'

/** A file of an event that obeys every rule. */
const eventFile = (more: Record<string, unknown>) =>
  stringify({
    title: 'The court decides',
    kind: 'other',
    status: 'reported',
    certainty: 'A newspaper reported it.',
    date: '2011-03-01',
    threads: ['main'],
    summary: 'A court decided.',
    account: ACCOUNT,
    sources: [{ id: 'paper-2010-story' }],
    checked: '2020-01-01',
    published: '2020-01-01',
    updated: '2020-01-01',
    ...more,
  })

const ruling = (id: string, date: string, how: string, note?: string) =>
  eventFile({
    title: `Court ${id}`,
    kind: 'ruling',
    date,
    body: 'Court of Examples',
    stage: 'final',
    affects: [{ id: 'town-asks', how, ...(note ? { note } : {}) }],
  })

const event = (site: Site, id: string) => {
  const found = site.events.get(id)
  if (!found) throw new Error(`there is no event ${id}`)
  return found
}

/** Every anchor that the pages of a site offer, with the page's address. */
function anchorsOf(site: Site): Set<string> {
  const events = site.timeline.flatMap((e) => {
    const marks = [
      ...e.account.flat().flatMap((run) => (run.type === 'mark' ? [run.mark] : [])),
      ...e.sides.flatMap((side) => side.marks),
    ]
    return [...marks, ...e.notes].map(({ anchor }) => `${e.href}#${anchor}`)
  })
  const pieces = site.pieces.flatMap((piece) => [
    ...piece.source.resolution.marks.map(({ anchor }) => `${piece.href}#${anchor}`),
    ...[...site.figures.keys()]
      .filter((id) => piece.source.body.includes(`<Figure id="${id}"`))
      .map((id) => `${piece.href}#${figureAnchor(id)}`),
  ])
  return new Set([...events, ...pieces, ...site.terms.map((term) => term.href)])
}

test('the minimal site loads without a problem, in the order of its days', () => {
  const site = loadSite({ root: MINIMAL })
  expect(site.problems).toEqual([])
  expect(site.timeline.map(({ id }) => id)).toEqual(['town-asks', 'state-answers'])
  expect(site.threads.map(({ title, events }) => [title, events.length])).toEqual([['The main thread', 2]])
  expect(site.pieces.map(({ href }) => href)).toEqual([
    '/articles/how-it-works',
    '/corrections',
    '/cases/exampletown',
    '/',
  ])
})

test('loading twice gives the same site', () => {
  expect(JSON.stringify(loadSite({ root: MINIMAL }))).toBe(JSON.stringify(loadSite({ root: MINIMAL })))
})

test('an answer and its question lead to each other', () => {
  const site = loadSite({ root: MINIMAL })
  expect(event(site, 'state-answers').answered?.id).toBe('town-asks')
  expect(event(site, 'town-asks').answeredBy.map(({ id }) => id)).toEqual(['state-answers'])
  expect(event(site, 'town-asks').answered).toBeUndefined()
  expect(event(site, 'state-answers').answeredBy).toEqual([])
})

test('several answers stand in the order of the timeline', () => {
  const root = siteWith({
    'events/a-late-answer.yaml': eventFile({ title: 'A late answer', date: '2012-01-01', answers: 'town-asks' }),
  })
  expect(event(loadSite({ root }), 'town-asks').answeredBy.map(({ id }) => id)).toEqual([
    'state-answers',
    'a-late-answer',
  ])
})

test('what courts did later stands on the earlier event, in the order of their days', () => {
  const root = siteWith({
    'events/a-court-reverses.yaml': ruling('reverses', '2012-01-01', 'reverses'),
    'events/b-court-upholds.yaml': ruling('upholds', '2011-01-01', 'upholds', 'It stays as it is.'),
  })
  const site = loadSite({ root })
  expect(event(site, 'town-asks').history).toEqual([
    {
      words: 'Upheld by',
      note: 'It stays as it is.',
      event: { title: 'Court upholds', href: '/events/b-court-upholds', date: '2011-01-01', published: '2020-01-01' },
    },
    {
      words: 'Reversed by',
      note: undefined,
      event: { title: 'Court reverses', href: '/events/a-court-reverses', date: '2012-01-01', published: '2020-01-01' },
    },
  ])
  expect(event(site, 'b-court-upholds').effects.map(({ words, event: { id } }) => [words, id])).toEqual([
    ['Upholds', 'town-asks'],
  ])
})

test('what a later event did to an event changes what is cited of it, from the day on which the later one was published', () => {
  const later = ruling('narrows', '2012-01-01', 'narrows')
    .replace(/published: .*/, 'published: "2020-05-05"')
    .replace(/updated: .*/, 'updated: "2020-06-06"')
  const before = event(loadSite({ root: siteWith({}) }), 'town-asks')
  const after = event(loadSite({ root: siteWith({ 'events/court-narrows.yaml': later }) }), 'town-asks')
  expect(before.cited).toBe(before.sha256)
  expect(after.sha256).toBe(before.sha256)
  expect(after.cited).not.toBe(before.cited)
  expect([before.changed, after.changed]).toEqual(['2020-01-01', '2020-05-05'])
})

test('later history goes with an event wherever it is shown', () => {
  const root = siteWith({ 'events/court-narrows.yaml': ruling('narrows', '2012-01-01', 'narrows') })
  const site = loadSite({ root })
  const shown = [
    event(site, 'state-answers').answered,
    event(site, 'state-answers').neighbours[0]?.previous,
    event(site, 'court-narrows').effects[0]?.event,
    site.threads[0]?.events[0],
    site.people[0]?.events[0],
    site.places.find(({ id }) => id === 'exampletown')?.events[0],
    site.pieces.find(({ id }) => id === 'how-it-works')?.events[0],
  ]
  expect(shown.map((brief) => [brief?.id, brief?.history.map(({ words }) => words)])).toEqual(
    shown.map(() => ['town-asks', ['Narrowed by']]),
  )
})

test('a source has its claims from articles, cases, pages, events, figures and the glossary', () => {
  const site = loadSite({ root: MINIMAL })
  const claims = (id: string) =>
    site.claims
      .get(id)
      ?.map(({ page, sentence, locator, href }) => `${page.kind}: ${sentence} ${locator ?? '-'} ${href}`)
  expect(claims('town-2010-report')).toMatchInlineSnapshot(`
    [
      "article: Prints travel further than people think. - /articles/how-it-works#cite-town-2010-report-1",
      "article: Prints are taken at booking. p. 3 /articles/how-it-works#cite-town-2010-report-p-3-1",
      "article: They go to the state. p. 3 /articles/how-it-works#cite-town-2010-report-p-3-2",
      "event: Ada Example wrote a letter on 18 May 2010. p. 3 /events/town-asks#cite-town-2010-report-p-3-1",
      "event: In it she asked the state to keep the prints of the town from the federal government, because the town had a rule of its own, and because its officers had work enough as it was. p. 3 /events/town-asks#cite-town-2010-report-p-3-2",
      "glossary: The recording of a person brought to a jail. - /glossary#booking",
      "figure: Prints go from the jail to the state. - /articles/how-it-works#figure-steps",
    ]
  `)
  expect(claims('paper-2010-story')).toMatchInlineSnapshot(`
    [
      "article: They go to the state. - /articles/how-it-works#cite-paper-2010-story-1",
      "case: Ada Example asked, and the state said no. - /cases/exampletown#cite-paper-2010-story-1",
      "page: It asked and was told no. - /#cite-paper-2010-story-1",
      "event: In it she asked the state to keep the prints of the town from the federal government, because the town had a rule of its own, and because its officers had work enough as it was. - /events/town-asks#cite-paper-2010-story-1",
      "event: The state answered a week later. - /events/state-answers#cite-paper-2010-story-1",
      "event: Its lawyer wrote that prints help to find people who are wanted elsewhere, that all places had to be treated alike, and that the town could not be left out of a system that served everybody in the state. - /events/state-answers#cite-paper-2010-story-2",
    ]
  `)
})

test('every claim leads to an anchor that its page has', () => {
  const root = siteWith({
    'events/court-decides.yaml': eventFile({
      status: 'disputed',
      sources: [
        { id: 'paper-2010-story', quote: 'We are out.', speaker: 'Ada Example' },
        { id: 'town-2010-report', locator: 'p. 9' },
      ],
      sides: [
        {
          who: 'The town',
          says: 'It is out.',
          sources: [{ id: 'town-2010-report', locator: 'p. 4' }, { id: 'paper-2010-story' }],
        },
        { who: 'The state', says: 'It is in.', sources: [{ id: 'paper-2010-story', locator: '§ 1.2' }] },
      ],
    }),
  })
  const site = loadSite({ root })
  const anchors = anchorsOf(site)
  const claims = [...site.claims.values()].flat()
  expect(claims.length).toBeGreaterThan(15)
  expect(claims.map(({ href }) => decodeURIComponent(href)).filter((href) => !anchors.has(href))).toEqual([])
})

test('a claim leads to the mark of its own sentence', () => {
  const root = siteWith({
    'cases/exampletown.mdx': replacing(
      '[@paper-2010-story]',
      '[@paper-2010-story] It asked *again.[@town-2010-report, p. 3; @paper-2010-story]* And again.[@paper-2010-story]',
    ),
  })
  const site = loadSite({ root })
  const claims = site.claims.get('paper-2010-story')?.filter(({ page }) => page.href === '/cases/exampletown')
  expect(claims?.map(({ sentence, href }) => [sentence, href])).toEqual([
    ['Ada Example asked, and the state said no.', '/cases/exampletown#cite-paper-2010-story-1'],
    ['It asked again.', '/cases/exampletown#cite-paper-2010-story-2'],
    ['And again.', '/cases/exampletown#cite-paper-2010-story-3'],
  ])
})

test('an event numbers its account, then its sides, and lists the other sources last, each with its quotation', () => {
  const root = siteWith({
    'events/court-decides.yaml': eventFile({
      status: 'disputed',
      sources: [
        { id: 'town-2010-report', locator: 'p. 9' },
        { id: 'paper-2010-story' },
        { id: 'town-2010-report', locator: 'p. 5', quote: 'We are out.', speaker: 'Ada Example' },
      ],
      sides: [
        { who: 'The town', says: 'It is out.', sources: [{ id: 'town-2010-report', locator: 'p. 4' }] },
        { who: 'The state', says: 'It is in.', sources: [{ id: 'paper-2010-story' }] },
      ],
    }),
  })
  const { account, sides, notes } = event(loadSite({ root }), 'court-decides')
  expect(account.flat().flatMap((run) => (run.type === 'mark' ? [run.mark.number] : []))).toEqual([1, 1])
  expect(sides.map(({ who, marks }) => [who, marks.map(({ number }) => number)])).toEqual([
    ['The town', [2]],
    ['The state', [1]],
  ])
  expect(notes.map(({ number, locator, uses, quotations }) => [number, locator, uses.length, quotations])).toEqual([
    [1, undefined, 3, undefined],
    [2, 'p. 4', 1, undefined],
    [3, 'p. 9', 0, undefined],
    [4, 'p. 5', 0, [{ words: 'We are out.', speaker: 'Ada Example' }]],
  ])
})

test('a correction stands on what it changed, and leads there', () => {
  const site = loadSite({ root: MINIMAL })
  expect(event(site, 'town-asks').corrections.map(({ id }) => id)).toEqual(['2020-01-02-page-number'])
  expect(event(site, 'state-answers').corrections).toEqual([])
  expect(site.corrections[0]?.links).toEqual([
    { title: 'Report of the Town', href: '/sources/town-2010-report' },
    { title: 'The town asks to stay out', href: '/events/town-asks' },
  ])
})

test('the newest correction stands first', () => {
  const correction = (date: string, affects: string) =>
    stringify({ date, wrong: 'One.', right: 'Two.', affects: [affects], published: date, updated: date })
  const root = siteWith({
    'corrections/2021-05-01-newer.yaml': correction('2021-05-01', 'case:exampletown'),
    'corrections/2019-05-01-older.yaml': correction('2019-05-01', 'person:ada-example'),
  })
  const site = loadSite({ root })
  expect(site.corrections.map(({ date }) => date)).toEqual(['2021-05-01', '2020-01-02', '2019-05-01'])
  expect(site.pieces.find(({ id }) => id === 'exampletown')?.corrections).toHaveLength(1)
})

test('a person, a term and an event know the pages that link to them', () => {
  const site = loadSite({ root: MINIMAL })
  expect(site.people[0]?.mentions.map(({ href, sentence }) => [href, sentence])).toEqual([
    ['/cases/exampletown', 'Ada Example'],
  ])
  expect(site.terms[0]?.mentions.map(({ href }) => href)).toEqual(['/articles/how-it-works'])
  expect(event(site, 'town-asks').uses.map(({ href }) => href)).toEqual([
    '/articles/how-it-works',
    '/events/state-answers',
  ])
  expect(event(site, 'state-answers').uses.map(({ href }) => href)).toEqual(['/cases/exampletown'])
})

test('a name in running text is a mention, part of a longer name is not', () => {
  const list = (name: string) => replacing('name: Ada Example', `name: ${name}`)
  const mentionsOf = (name: string) => {
    const root = siteWith({
      'people.yaml': list(name),
      'cases/exampletown.mdx': replacing('(person:ada-example)', '(term:booking)'),
    })
    return loadSite({ root }).people[0]?.mentions.map(({ href }) => href)
  }
  expect(mentionsOf('Ada Example')).toEqual(['/cases/exampletown'])
  expect(mentionsOf('Ada Exam')).toEqual([])
})

test('a name is found whatever its first letter is', () => {
  const mentionsOf = (name: string) => {
    const root = siteWith({
      'people.yaml': replacing('name: Ada Example', `name: ${JSON.stringify(name)}`),
      'cases/exampletown.mdx': replacing('[Ada Example](person:ada-example) asked', `It was ${name}; she asked`),
    })
    return loadSite({ root }).people[0]?.mentions.length
  }
  for (const name of ['“Kit” Example', 'O’Dwyer, N. J.', 'Élodie d’Été', 'de la Example', '3rd Ada', '艾达 示例', '★'])
    expect(mentionsOf(name), name).toBe(1)
})

test('the origin is read from site.yaml alone', () => {
  expect(readOrigin(MINIMAL)).toBe('https://site.example')
  expect(readOrigin(siteWith({ 'events/town-asks.yaml': 'title: [' }))).toBe('https://site.example')
  expect(readOrigin(siteWith({ 'site.yaml': replacing('origin: https://site.example\n', '') }))).toBeUndefined()
  expect(readOrigin(siteWith({ 'site.yaml': 'title: [' }))).toBeUndefined()
  expect(readOrigin(join(MINIMAL, 'no-such-folder'))).toBeUndefined()
})

test('the origin given overrides that of site.yaml, and an empty one does not', () => {
  expect(loadSite({ root: MINIMAL }).origin).toBe('https://site.example')
  expect(loadSite({ root: MINIMAL, origin: 'https://preview.example' }).origin).toBe('https://preview.example')
  expect(loadSite({ root: MINIMAL, origin: '' }).origin).toBe('https://site.example')
  const root = siteWith({ 'site.yaml': replacing('origin: https://site.example\n', '') })
  expect(loadSite({ root }).origin).toBeUndefined()
  expect(loadSite({ root, origin: 'https://preview.example' }).origin).toBe('https://preview.example')
})

test('a strict load stops with every problem of every file at once', () => {
  const root = siteWith({
    'events/town-asks.yaml': replacing('kind: request', 'kind: requst'),
    'people.yaml': replacing('role: sheriff of Exampletown', 'rol: sheriff of Exampletown'),
    'cases/exampletown.mdx': replacing('event:state-answers', 'event:state-answer'),
  })
  expect(() => loadSite({ root })).toThrowErrorMatchingInlineSnapshot(`
    [ContentError: 
    content/cases/exampletown.mdx:12:56 id-resolves there is no event "state-answer"
        Did you mean "state-answers"?
    content/events/town-asks.yaml:2:7 field-valid "requst" is not a value of \`kind\`
        Did you mean "request"?
    content/people.yaml:4:7 field-known "rol" is not a key of [1].roles[1]
        Did you mean "role"?
    content/people.yaml:4:7 field-required \`[1].roles[1].role\` is missing
        The office or part in this story.

    4 problems in 3 files]
  `)
})

test('the error of a strict load carries the problems that a check finds, in the same order', () => {
  const root = siteWith({
    'places.yaml': replacing('in: examplestate', 'in: nowhere'),
    'cases/exampletown.mdx': replacing('thread: main', 'thread: man'),
  })
  let error: unknown
  try {
    loadSite({ root, label: 'texts' })
  } catch (thrown) {
    error = thrown
  }
  const { problems } = error as ContentError
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['texts/cases/exampletown.mdx', 'id-resolves'],
    ['texts/places.yaml', 'id-resolves'],
  ])
  expect(problems).toEqual(checkSite({ root, label: 'texts' }))
})

test('a folder that does not exist is an error, not an empty site; the development server says so too', () => {
  const options = { root: join(MINIMAL, 'nowhere'), label: 'nowhere' }
  expect(() => loadSite(options)).toThrow(/nowhere:1:1 file-inside-content the folder cannot be read/)
  expect(loadSite({ ...options, lenient: true }).problems[0]?.message).toBe('the folder cannot be read (ENOENT)')
})

const FILES = [
  'events/town-asks.yaml',
  'events/state-answers.yaml',
  'sources/town-2010-report.yaml',
  'sources/paper-2010-story.yaml',
  'corrections/2020-01-02-page-number.yaml',
  'figures/steps.yaml',
  'figures/steps.csv',
  'articles/how-it-works.mdx',
  'cases/exampletown.mdx',
  'pages/home.mdx',
  'pages/corrections.mdx',
  'people.yaml',
  'places.yaml',
  'glossary.yaml',
  'threads.yaml',
  'site.yaml',
]

test.each(FILES)('a lenient load keeps serving the rest when %s is broken', (file) => {
  const root = siteWith({ [file]: '"a text without its end\n' })
  const site = loadSite({ root, lenient: true })
  const counts = {
    events: site.timeline.length,
    sources: site.sources.size,
    pieces: site.pieces.length,
    figures: site.figures.size,
    people: site.people.length,
    places: site.places.length,
    terms: site.terms.length,
    threads: site.threads.length,
    corrections: site.corrections.length,
  }
  const whole = {
    events: 2,
    sources: 2,
    pieces: 4,
    figures: 1,
    people: 1,
    places: 2,
    terms: 1,
    threads: 1,
    corrections: 1,
  }
  const lost: Record<string, Partial<typeof whole>> = {
    'events/town-asks.yaml': { events: 1 },
    'events/state-answers.yaml': { events: 1 },
    'sources/town-2010-report.yaml': { sources: 1 },
    'sources/paper-2010-story.yaml': { sources: 1 },
    'corrections/2020-01-02-page-number.yaml': { corrections: 0 },
    'figures/steps.yaml': { figures: 0 },
    'articles/how-it-works.mdx': { pieces: 3 },
    'cases/exampletown.mdx': { pieces: 3 },
    'pages/home.mdx': { pieces: 3 },
    'pages/corrections.mdx': { pieces: 3 },
    'people.yaml': { people: 0 },
    'places.yaml': { places: 0 },
    'glossary.yaml': { terms: 0 },
    'threads.yaml': { threads: 0 },
  }
  expect(counts).toEqual({ ...whole, ...lost[file] })
  expect(site.problems.some((problem) => problem.file === `content/${file}`)).toBe(true)
})

test.each(FILES)('an empty %s is a problem and no crash', (file) => {
  const site = loadSite({ root: siteWith({ [file]: '' }), lenient: true })
  expect(site.problems.filter((problem) => problem.file === `content/${file}`).map(({ rule }) => rule)).toContain(
    'file-not-empty',
  )
})

test('in a lenient load a piece that cannot be read keeps its page and says why', () => {
  const root = siteWith({
    'cases/exampletown.mdx': replacing('said no](event:state-answers)', 'said <no](event:state-answers)'),
  })
  const site = loadSite({ root, lenient: true })
  const piece = site.pieces.find(({ id }) => id === 'exampletown')
  expect(piece?.matter.title).toBe('Exampletown')
  expect(piece?.problems.map(({ rule, line }) => [rule, line])).toEqual([['mdx-valid', 12]])
  expect(site.pieces.filter(({ problems }) => problems.length > 0)).toHaveLength(1)
})

test('one faulty entry of a list leaves the others standing', () => {
  const root = siteWith({ 'people.yaml': (text) => `${text}- id: bob-example\n  name: Bob Example\n` })
  const site = loadSite({ root, lenient: true })
  expect(site.people.map(({ id }) => id)).toEqual(['ada-example'])
  expect(site.problems.map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['field-required', 'content/people.yaml', 6],
  ])
})

test('without site.yaml a lenient load still has a title and a language', () => {
  const { settings, origin } = loadSite({ root: siteWith({ 'site.yaml': 'title: [' }), lenient: true })
  expect(settings).toMatchObject({ title: 'Untitled', language: 'en' })
  expect(origin).toBeUndefined()
})

test('ids that lead nowhere are left out of a lenient load, and each is a problem', () => {
  const root = siteWith({
    'events/court-decides.yaml': eventFile({
      kind: 'ruling',
      body: 'Court',
      stage: 'final',
      status: 'disputed',
      threads: ['main', 'no-thread'],
      places: ['no-place', 'exampletown'],
      people: ['no-person'],
      answers: 'no-question',
      affects: [{ id: 'no-event', how: 'upholds' }],
      account: `${ACCOUNT} So it went.[@no-source] See [it](event:no-link).`,
      sources: [{ id: 'paper-2010-story' }, { id: 'no-listed-source', quote: 'We are out.', speaker: 'Ada' }],
      sides: [
        { who: 'One', says: 'Yes.', sources: [{ id: 'no-side-source' }] },
        { who: 'Two', says: 'No.', sources: [{ id: 'paper-2010-story' }] },
      ],
    }),
    'articles/how-it-works.mdx': (text) =>
      `${text}\nA claim.[@no-cited-source] See [it](term:no-term).\n\n<Event id="no-shown-event" />\n\n<Figure id="no-figure" />\n`,
    'cases/exampletown.mdx': (text) =>
      replacing('place: exampletown', 'place: no-town')(replacing('thread: main', 'thread: no-story')(text)),
    'places.yaml': replacing('in: examplestate', 'in: no-state'),
    'glossary.yaml': replacing('[@town-2010-report]', '[@no-term-source]'),
    'figures/steps.yaml': replacing('id: town-2010-report', 'id: no-figure-source'),
    'corrections/2020-01-02-page-number.yaml': replacing('event:town-asks', 'event:no-corrected-event'),
  })
  const site = loadSite({ root, lenient: true })
  const ids = site.problems
    .filter(({ rule }) => rule === 'id-resolves')
    .map(({ message }) => /"(.*)"/.exec(message)?.[1])
  expect(ids.sort()).toMatchInlineSnapshot(`
    [
      "no-cited-source",
      "no-corrected-event",
      "no-event",
      "no-figure",
      "no-figure-source",
      "no-link",
      "no-listed-source",
      "no-person",
      "no-place",
      "no-question",
      "no-shown-event",
      "no-side-source",
      "no-source",
      "no-state",
      "no-story",
      "no-term",
      "no-term-source",
      "no-thread",
      "no-town",
    ]
  `)

  const { placeLinks, personLinks, answered, effects, notes, sides } = event(site, 'court-decides')
  expect(placeLinks.map(({ title }) => title)).toEqual(['Exampletown'])
  expect([personLinks, answered, effects]).toEqual([[], undefined, []])
  expect(notes.map(({ source }) => source)).toEqual(['paper-2010-story'])
  expect(sides.map(({ who }) => who)).toEqual(['One', 'Two'])
  expect(site.pieces.find(({ id }) => id === 'exampletown')).toMatchObject({ thread: undefined, place: undefined })
  expect(site.corrections[0]?.links.map(({ href }) => href)).toEqual(['/sources/town-2010-report'])
  expect(site.figures.get('steps')?.references).toEqual([])
})

test('an event whose date is impossible is left out, and its answer stands without it', () => {
  const root = siteWith({ 'events/town-asks.yaml': replacing('2010-05-18', '2010-02-30') })
  const site = loadSite({ root, lenient: true })
  expect(site.timeline.map(({ id }) => id)).toEqual(['state-answers'])
  expect(event(site, 'state-answers').answered).toBeUndefined()
  expect(site.problems.map(({ rule }) => rule)).toContain('date-valid')
})

test('neighbours stay with their thread when another thread of the event is unknown', () => {
  const root = siteWith({ 'events/court-decides.yaml': eventFile({ threads: ['no-thread', 'main'] }) })
  const { neighbours } = event(loadSite({ root, lenient: true }), 'court-decides')
  expect(neighbours.map(({ thread, previous }) => [thread.title, previous?.id])).toEqual([
    ['The main thread', 'state-answers'],
  ])
})

test('a link to a malformed anchor is a problem at its place', () => {
  const root = siteWith({ 'cases/exampletown.mdx': replacing('event:state-answers', '#100%') })
  expect(checkSite({ root }).map(({ file, rule, line }) => [file, rule, line])).toEqual([
    ['content/cases/exampletown.mdx', 'link-by-id', 12],
  ])
})

// The rule "affects" allows figures, the page of corrections drops them.
test('a correction of a figure leads to it', () => {
  const root = siteWith({ 'corrections/2020-01-02-page-number.yaml': replacing('event:town-asks', 'figure:steps') })
  expect(loadSite({ root }).corrections[0]?.links.map(({ title }) => title)).toEqual([
    'Report of the Town',
    'Two steps',
  ])
})

// Texts run into one another: "Exampletown" and "The question" become one word.
test.each([
  ['in a heading', '\n## Bob Sample\n\nThe county asked.[@paper-2010-story]\n'],
  ['across two lines', '\nIn the same year Bob\nSample asked.[@paper-2010-story]\n'],
] as [string, string][])('a name is found %s', (_, text) => {
  const root = siteWith({
    'people.yaml': replacing('name: Ada Example', 'name: Bob Sample'),
    'cases/exampletown.mdx': (body) => `${replacing('(person:ada-example)', '(term:booking)')(body)}${text}`,
  })
  expect(loadSite({ root }).people[0]?.mentions.map(({ href }) => href)).toEqual(['/cases/exampletown'])
})

// The words would stand directly in the component, without a paragraph that the rules could look at.
test.each([
  '<InShort>The town lost everything.</InShort>',
  '<Sides>\n<Side who="The town">It lost everything.</Side>\n<Side who="The state">It won.</Side>\n</Sides>',
])('words in a component stand on lines of their own: %j', (component) => {
  const root = siteWith({ 'cases/exampletown.mdx': (text) => `${text}\n${component}\n` })
  expect(new Set(checkSite({ root }).map(({ rule }) => rule))).toEqual(new Set(['component-complete']))
})

test('a citation within the words of a link is a problem: HTML knows no link within a link', () => {
  const root = siteWith({ 'cases/exampletown.mdx': replacing('said no](', 'said no [@paper-2010-story]](') })
  expect(checkSite({ root }).map(({ rule }) => rule)).toEqual(['citation-valid'])
})

// Readers see "[#The-End]" in the heading.
test('an anchor that cannot be one is a problem', () => {
  const root = siteWith({
    'cases/exampletown.mdx': (text) => `${text}\n## The end [#The-End]\n\nIt ended.[@paper-2010-story]\n`,
  })
  expect(checkSite({ root })).toHaveLength(1)
})
