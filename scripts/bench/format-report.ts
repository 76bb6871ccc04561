import { formatCount, formatKilobytes, formatNumber, formatRatio, formatTable, type Table } from './format-table'
import { type PageBytes, textBytes } from './measure-bytes'
import type { DevelopmentTimes } from './measure-development'
import type { ServerLoad } from './measure-load'
import type { BuiltSize } from './measure-site'
import type { Run } from './run-watched'

/** Everything that a run of the benchmark has measured; what was left out is not there. */
export type Measured = {
  sizes: BuiltSize[]
  development: (DevelopmentTimes & { articles: number })[]
  ours?: ServerLoad
  nginx?: ServerLoad
  stock?: {
    articles: number
    theirs: { cold: Run; rebuild: Run; bytes: PageBytes }
    ours: Pick<BuiltSize, 'cold' | 'rebuild' | 'article'>
  }
}

type FormatValue = (value: number) => string

/** The text of docs/bench.md. `date`: the day of the run. */
export function formatReport(measured: Measured, { date, machine }: { date: string; machine: string }): string {
  const sections = [
    ['## Targets', targets(measured)],
    ['## Builds and checks', builds(measured.sizes)],
    ['## Bytes of pages', bytes(measured.sizes.at(-1))],
    ['## Edits in development', development(measured)],
    ['## Servers', servers(measured)],
    ['## The same articles alone, beside stock Next', stock(measured)],
  ]
    .filter(([, text]) => text)
    .map(([title, text]) => `${title}\n\n${text}`)
  return `# Benchmark

Written by \`npm run bench\` on ${date}. Machine: ${machine}.
Seconds are those of this machine and of what else it was doing: compare ratios. One run each; the same build varies by
about a tenth, on a shared machine by a third and more. "Processor" counts the seconds that all processes of a command
have computed: it depends less on what else ran.

The content is generated (\`scripts/bench/write-sample-content.ts\`): to each article of about 1,200 words and 12 notes ten
events and three sources, each with a page of its own. Its words mean nothing and compress as English does.

${sections.join('\n\n')}

${ELSEWHERE}`
}

const ELSEWHERE = `## Measured earlier, with other tools

Not by this benchmark: figures of the same kind of content from trials before the site was built, on a like machine.

| what                                                             | figures                                                            |
|------------------------------------------------------------------|--------------------------------------------------------------------|
| article of 1,200 words, HTML + CSS + script, brotli (kB)         | bare Astro 4.0, Starlight 44.6, stock Next 128, Docusaurus 171     |
| script of that page (kB)                                         | Starlight 24.9, stock Next 118                                     |
| cold build of 1,000 articles (s)                                 | stock Next 42, Astro with MDX 67, Docusaurus 89                    |
| rebuild after one edit : cold build                              | Docusaurus 0.6, Starlight 0.6, Hugo 0.8, stock Next 1.1            |
| peak memory at 1,000 articles (GiB)                              | Astro with MDX 2.5, Docusaurus 3.1                                 |
`

function targets({ sizes, development, stock: compared }: Measured): string {
  const at = (articles: number) => sizes.find((size) => size.articles === articles)
  const [hundred, thousand] = [at(100), at(1000)]
  const article = (thousand ?? hundred)?.article.bytes
  const rows: [what: string, target: string, value: number | undefined, most: number, shown?: string][] = [
    [
      'article of 1,200 words, HTML + CSS + script (kB)',
      'at most 14',
      article && textBytes(article) / 1000,
      14,
      article ? formatKilobytes(textBytes(article)) : undefined,
    ],
    ['its fonts (kB)', 'at most 45', article && article.fonts / 1000, 45],
    ['its script (kB)', '0 needed, at most 3', article && article.js / 1000, 3],
    [
      'cold build, 1,000 articles : 100 articles',
      'at most 11',
      thousand && hundred && thousand.cold.seconds / hundred.cold.seconds,
      11,
    ],
    [
      `cold build, ${compared ? formatCount(compared.articles) : ''} articles alone, ours : stock Next`,
      'at most 1',
      compared && compared.ours.cold.seconds / compared.theirs.cold.seconds,
      1,
    ],
    [
      'rebuild : cold build, 1,000 articles',
      'at most 0.6',
      thousand && thousand.rebuild.seconds / thousand.cold.seconds,
      0.6,
    ],
    [
      'largest process, 1,000 articles (MiB)',
      'under 2,048',
      thousand?.cold.largest,
      2048,
      formatNumber(thousand?.cold.largest),
    ],
    ...development.map(({ articles, edit }): (typeof rows)[number] => [
      `edit visible in development, ${formatCount(articles)} articles (s)`,
      'under 1',
      edit,
      1,
    ]),
  ]
  const known = rows.filter(([, , value]) => value !== undefined)
  if (known.length === 0) return ''
  return formatTable([
    ['what', 'target', 'measured', 'ratio', 'met'],
    ...known.map(([what, target, value = 0, most, shown]) => [
      what,
      target,
      shown || formatNumber(value),
      (value / most).toFixed(2),
      value <= most ? 'yes' : 'no',
    ]),
  ])
}

function builds(sizes: readonly BuiltSize[]): string {
  if (sizes.length === 0) return ''
  const row = (what: string, value: (size: BuiltSize) => number | undefined, format: FormatValue = formatNumber) => [
    what,
    ...sizes.map((size) => {
      const measured = value(size)
      return measured === undefined ? '–' : format(measured)
    }),
    ...sizes.slice(1).map((size, index) => formatRatio(value(sizes[index] as BuiltSize), value(size))),
  ]
  const table: Table = [
    [
      'articles',
      ...sizes.map(({ articles }) => formatCount(articles)),
      ...sizes.slice(1).map(({ articles }, index) => `${formatCount(articles)} : ${sizes[index]?.articles}`),
    ],
    row('events', ({ events }) => events, formatCount),
    row('sources', ({ sources }) => sources, formatCount),
    row('pages', ({ pages }) => pages, formatCount),
    row('files of the plain folder', ({ files }) => files, formatCount),
    row('check:content (s)', ({ check }) => check.seconds),
    row('cold build (s)', ({ cold }) => cold.seconds),
    row('cold build, processor (s)', ({ cold }) => cold.processor),
    row('rebuild after one edit (s)', ({ rebuild }) => rebuild.seconds),
    row('rebuild after one edit, processor (s)', ({ rebuild }) => rebuild.processor),
    row('rebuild : cold', ({ cold, rebuild }) => rebuild.seconds / cold.seconds),
    row('cold build, milliseconds for each page', ({ cold, pages }) => (cold.seconds * 1000) / pages),
    row('memory of check:content (MiB)', ({ check }) => check.largest),
    row('memory of a build, largest process (MiB)', ({ cold, rebuild }) => greatest(cold.largest, rebuild.largest)),
    row('memory of a build, all processes (MiB)', ({ cold, rebuild }) => greatest(cold.together, rebuild.together)),
  ]
  return formatTable(table)
}

function bytes(size: BuiltSize | undefined): string {
  if (!size) return ''
  const line = (name: string, { html, css, js, fonts }: PageBytes, pages: string) => [
    name,
    pages,
    ...[html, css, js, html + css + js, fonts].map(formatKilobytes),
  ]
  const table = formatTable([
    ['page (kB, brotli 11)', 'pages', 'HTML', 'CSS', 'script', 'together', 'fonts'],
    line('an article of 1,200 words', size.article.bytes, '1'),
    ...size.types.map(({ type, pages, largest }) => line(`largest of ${type}`, largest.bytes, formatCount(pages))),
  ])
  return `Of ${formatCount(size.articles)} articles and ${formatCount(size.events)} events.\n\n${table}`
}

function development({ development: times }: Measured): string {
  if (times.length === 0) return ''
  return formatTable([
    ['articles', ...times.map(({ articles }) => formatCount(articles))],
    ['start to first page (s)', ...times.map(({ firstPage }) => formatNumber(firstPage))],
    ['edit to page that shows it (s)', ...times.map(({ edit }) => formatNumber(edit))],
  ])
}

function servers({ ours, nginx }: Measured): string {
  if (!ours) return ''
  const cells = (of: (load: ServerLoad) => number, format: FormatValue = formatNumber) => [
    format(of(ours)),
    nginx ? format(of(nginx)) : '–',
    nginx ? formatRatio(of(ours), of(nginx)) : '–',
  ]
  const table = formatTable([
    ['one article, 32 connections, 20 s', 'our server', 'nginx', 'nginx : ours'],
    ['requests per second, plain', ...cells(({ plain }) => plain.perSecond)],
    ['requests per second, gzip', ...cells(({ compressed }) => compressed.perSecond)],
    ['bytes of an answer, plain', ...cells(({ plain }) => Math.round(plain.bytes / plain.requests), formatCount)],
    [
      'bytes of an answer, gzip',
      ...cells(({ compressed }) => Math.round(compressed.bytes / compressed.requests), formatCount),
    ],
    ['errors', ...cells(({ plain, compressed }) => plain.errors + compressed.errors, formatCount)],
  ])
  return `Server and client share the machine; the client needs a core of its own, so that nginx could do more than is seen here.\n\n${table}`
}

function stock({ stock: compared }: Measured): string {
  if (!compared) return ''
  const { articles, ours, theirs } = compared
  const row = (what: string, a: number | undefined, b: number | undefined, format: FormatValue = formatNumber) => [
    what,
    a === undefined ? '–' : format(a),
    b === undefined ? '–' : format(b),
    formatRatio(b, a),
  ]
  const table = formatTable([
    [`${formatCount(articles)} articles`, 'ours', 'stock Next', 'ours : stock'],
    row('cold build (s)', ours.cold.seconds, theirs.cold.seconds),
    row('cold build, processor (s)', ours.cold.processor, theirs.cold.processor),
    row('rebuild after one edit (s)', ours.rebuild.seconds, theirs.rebuild.seconds),
    row('rebuild after one edit, processor (s)', ours.rebuild.processor, theirs.rebuild.processor),
    row('largest process (MiB)', ours.cold.largest, theirs.cold.largest),
    row(
      'HTML + CSS + script of an article (kB)',
      textBytes(ours.article.bytes),
      textBytes(theirs.bytes),
      formatKilobytes,
    ),
    row('script of an article (kB)', ours.article.bytes.js, theirs.bytes.js, formatKilobytes),
  ])
  return `Stock Next: the same texts as Markdown with footnotes, the same compiler, one dynamic route, no settings, neither checks nor pages of sources nor a plain folder.\n\n${table}`
}

function greatest(...values: (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}
