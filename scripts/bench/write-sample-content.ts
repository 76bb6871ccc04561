import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCE_TYPES } from '../../lib/schema/source'
import { NOTES, sampleArticle } from './sample-article'
import { sampleEvent } from './sample-event'
import { makeDraw, sampleSentence, sampleWords } from './sample-words'

/** How much content to make. */
export type SampleSize = { articles: number; events: number; sources: number }

/** Ten events to an article, and three sources, which its events cite too. */
export function sampleSize(articles: number): SampleSize {
  return { articles, events: articles * 10, sources: Math.max(NOTES, articles * 3) }
}

/** Articles alone: no events, and few sources. */
export function articlesAlone(articles: number): SampleSize {
  return { articles, events: 0, sources: Math.max(NOTES, Math.round(articles / 10)) }
}

/** Distinct sources that an article cites; the others of its notes are other pages of these. */
const CITED = 6
/** Events of one thread; events to a person, a place, a term. */
const SHARES = { thread: 100, person: 10, place: 40, term: 40 }

/**
 * Writes content that obeys every rule below `root`, which is made. It depends on `size` alone, names nobody and means
 * nothing. Returns the paths of the articles.
 */
export function writeSampleContent(root: string, size: SampleSize): string[] {
  for (const folder of ['articles', 'events', 'sources', 'pages']) mkdirSync(join(root, folder), { recursive: true })
  const put = (path: string, text: string) => writeFileSync(join(root, path), text)
  const base = Math.max(size.events, size.articles * 10)
  const counts = {
    thread: Math.ceil(base / SHARES.thread),
    person: Math.ceil(base / SHARES.person),
    place: Math.ceil(base / SHARES.place),
    term: Math.ceil(base / SHARES.term),
  }
  const turn = (kind: keyof typeof counts, number: number) => name(kind, ((number - 1) % counts[kind]) + 1)
  const source = (number: number) => name('source', (number % size.sources) + 1)

  put('site.yaml', SITE)
  put('pages/home.mdx', standing('Sample start', `It says [a little](article:${name('article', 1)}).[@${source(0)}]`))
  put('pages/about.mdx', standing('Sample page', `It says [no more](page:home).[@${source(1)}]`))
  put(
    'threads.yaml',
    list(counts.thread, (n) => THREAD(name('thread', n), n)),
  )
  put(
    'people.yaml',
    list(counts.person, (n) => PERSON(name('person', n), n)),
  )
  put(
    'places.yaml',
    list(counts.place, (n) => PLACE(name('place', n), n)),
  )
  put(
    'glossary.yaml',
    list(counts.term, (n) => TERM(name('term', n), n, source(n))),
  )
  for (let n = 1; n <= size.sources; n++) put(`sources/${name('source', n)}.yaml`, sampleSource(n))

  const perArticle = size.events / size.articles
  const articles: string[] = []
  for (let n = 1; n <= size.articles; n++) {
    const own = Array.from({ length: perArticle }, (_, index) => (n - 1) * perArticle + index + 1)
    const cited = Array.from({ length: CITED }, (_, index) => source((n - 1) * 3 + index))
    for (const number of own) {
      const first = cited[number % CITED] ?? source(number)
      const second = cited[(number + 1) % CITED] ?? source(number + 1)
      put(
        `events/${name('event', number)}.yaml`,
        sampleEvent({
          number,
          of: size.events,
          sources: [first, second],
          // Neighbors in time belong together, as in a real thread.
          thread: name('thread', Math.ceil(number / SHARES.thread)),
          person: turn('person', number),
          place: turn('place', number),
          earlier: number > 1 ? name('event', number - 1) : undefined,
        }),
      )
    }
    const path = `articles/${name('article', n)}.mdx`
    put(
      path,
      sampleArticle({
        number: n,
        id: name('article', n),
        events: own.map((number) => name('event', number)),
        sources: cited,
        thread: own[0] ? name('thread', Math.ceil(own[0] / SHARES.thread)) : undefined,
        person: turn('person', n),
        place: turn('place', n),
        term: turn('term', n),
      }),
    )
    articles.push(join(root, path))
  }
  for (let n = 1; n <= size.sources; n++) keepIfUnused(n)
  return articles

  /** Of very few articles some sources stay uncited; the record then says so, as the rules ask. */
  function keepIfUnused(n: number): void {
    const used = size.articles * 3 + CITED - 3
    const byTerm = n - 1 >= 1 && n - 1 <= counts.term
    if (n > used && !byTerm) put(`sources/${name('source', n)}.yaml`, `${sampleSource(n)}kept: The sample keeps it.\n`)
  }
}

function name(kind: string, number: number): string {
  return `${kind}-${String(number).padStart(5, '0')}`
}

function list(count: number, entry: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => entry(index + 1)).join('')
}

const SITE = `title: Sample site
description: Sample text of a benchmark.
language: en-US
publisher: The benchmark
contact: benchmark@sample.example
`
const THREAD = (id: string, n: number) =>
  `- id: ${id}\n  title: Sample thread ${n}\n  description: What belongs to sample thread ${n}.\n  order: ${n}\n`
const PERSON = (id: string, n: number) =>
  `- id: ${id}\n  name: ${sampleName(n)}\n  roles:\n    - role: sample office ${n}\n      date: "2001/2020"\n`
const PLACE = (id: string, n: number) => `- id: ${id}\n  name: ${sampleName(6_000_000 + n)} Place\n  kind: city\n`
const TERM = (id: string, n: number, source: string) =>
  `- id: ${id}\n  term: sample term ${n}\n  definition: ${sampleSentence(`Sample term ${n} means`, 16, makeDraw(4_000_000 + n))}[@${source}]\n`

/** A name that is nobody's. Its first word repeats now and then, as first names do. */
function sampleName(n: number): string {
  const first = sampleWords(1, makeDraw(5_000_000 + n))
  return `${first[0]?.toUpperCase()}${first.slice(1)} Samplename-${n}`
}

function standing(title: string, body: string): string {
  return `---\ntitle: ${title}\ndescription: A sample page.\npublished: "2020-01-01"\nupdated: "2020-01-01"\n---\n\n${body}\n`
}

const TYPES = Object.keys(SOURCE_TYPES)

function sampleSource(n: number): string {
  const draw = makeDraw(3_000_000 + n)
  return `type: ${TYPES[n % TYPES.length]}
title: Sample source ${n} ${sampleWords(6, draw)}
author:
  - literal: Sample Office ${n % 50}
issued: "20${String(n % 21).padStart(2, '0')}-05"
container-title: The Sample Paper ${n % 30}
publisher: Sample Press ${n % 20}
authority: Sample Court ${n % 10}
number: No. ${n}
volume: "${(n % 90) + 1}"
page: "${(n % 400) + 1}"
genre: Sample genre
URL: https://sample.example/${n}
standing: ${n % 3 ? 'secondary' : 'primary'}
nature: Sample document
seen: original
read: in full
published: "2020-01-01"
updated: "2020-01-01"
`
}
