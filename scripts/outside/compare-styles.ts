import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { CslItem } from '../../lib/citation/csl-item'
import { CITATION_STYLES } from '../../lib/citation/styles/registry'
import { type CitationRun, type CitationStyle, citationText, type DateForm } from '../../lib/citation/styles/style'
import { itemOfSource } from '../../lib/export/own-item'
import { loadSite } from '../../lib/site/load-site'
import { formatTable } from '../bench/format-table'
import { ROOT } from '../root.mjs'
import { KNOWN_DIFFERENCES } from './known-differences'
import { DISTANCES, type Difference, nameDifference } from './name-difference'
import { type Cited, printPublished } from './print-published'
import { readPublishedStyle, STYLE_FOLDERS } from './published-styles'
import { versionOf } from './run-program'

// `node --import tsx scripts/outside/compare-styles.ts <folder>`: prints every case of the tests and every source of the site
// in our styles and in the published ones, and counts how far they are apart. It judges nothing: docs/citation-styles.md
// says why they differ. Every pair that differs stands in a report in the folder.
type Case = { item: Omit<CslItem, 'id'>; use?: { locator?: string } }
type Pair = Difference & { item: CslItem; ours: string; theirs: string }

// Where our style leaves a gap for the day of reading, both get this one.
const ACCESSED = [2026, 11, 27]
const ACCESSED_WORDS: Record<DateForm, string> = {
  'month day, year': 'November 27, 2026',
  'mon. day, year': 'Nov. 27, 2026',
  'day mon. year': '27 Nov. 2026',
  'day month year': '27 November 2026',
}

const [folder = ''] = process.argv.slice(2)
const sources = [...loadSite({ root: join(ROOT, 'content'), origin: 'https://site.example' }).sources.values()]
const works: Cited[] = sources.map((source) => ({ item: itemOfSource(source) }))
const program = versionOf('pandoc')

for (const [index, styles] of STYLE_FOLDERS.entries()) {
  const rows: string[][] = []
  const report: string[] = []
  const compared: [string, Pair[]][] = []
  for (const style of CITATION_STYLES) {
    const published = readPublishedStyle(styles, style.id)
    if (!published) continue
    const cited = [...readCases(style.id), ...works].map(withoutRemarks)
    const printed = cited.map(({ item, locator }) => printOurs(style, item, locator))
    const theirs = printPublished(
      folder,
      published,
      cited.map((work, at) => (printed[at]?.hasGap ? { ...work, accessed: ACCESSED } : work)),
    )
    const pairs = cited.map(({ item }, at) => {
      const [ours = '', other = ''] = [printed[at]?.text, theirs[at]]
      return { item, ours, theirs: other, ...nameDifference(item, ours, other) }
    })
    const counts = DISTANCES.map((distance) => String(pairs.filter((pair) => pair.distance === distance).length))
    rows.push([style.id, String(pairs.length), ...counts, `${published.title}, ${published.updated}`])
    compared.push([style.id, pairs])
    report.push(formatReport(`${style.id} and ${published.title} (${published.updated})`, pairs))
  }
  const path = join(folder, `styles-${index + 1}.md`)
  writeFileSync(path, report.join('\n'))
  console.log(`  ${program}, styles of ${styles}; every difference: ${path}`)
  console.log(formatTable([['style', 'works', ...DISTANCES, 'published style'], ...rows]))
  console.log(`\n${formatKinds(compared)}\n`)
}

function readCases(id: string): Cited[] {
  const file = join(ROOT, 'tests/unit/citation/styles', `${id}.cases.yaml`)
  if (!existsSync(file)) return []
  const cases: Case[] = parse(readFileSync(file, 'utf8'))
  return cases.map(({ item, use }) => ({ item: { id: 'case', ...item }, locator: use?.locator }))
}

function withoutRemarks({ item, ...rest }: Cited): Cited {
  const { remarks: _, ...custom } = item.custom ?? {}
  return { ...rest, item: { ...item, custom } }
}

function printOurs(
  style: CitationStyle,
  item: CslItem,
  locator: string | undefined,
): { text: string; hasGap: boolean } {
  const runs = style.format(item, { locator })
  return {
    text: citationText(runs.map(fillGap)),
    hasGap: runs.some(({ gap }) => gap !== undefined && gap !== 'origin'),
  }
}

function fillGap(run: CitationRun): CitationRun {
  if (!run.gap) return run
  return { words: run.gap === 'origin' ? '' : ACCESSED_WORDS[run.gap] }
}

/** Every difference, those that nothing explains first, then by kind, the most frequent first. */
function formatReport(title: string, pairs: readonly Pair[]): string {
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    if (pair.distance === 'equal') continue
    const name = [pair.distance, pair.item.type, ...pair.kinds].join(', ')
    groups.set(name, [...(groups.get(name) ?? []), pair])
  }
  const sections = [...groups]
    .sort(([, some], [, others]) => rankOf(others) - rankOf(some))
    .map(([name, members]) =>
      [
        `## ${members.length} × ${name}`,
        ...members.flatMap(({ item, ours, theirs, unexplained }) => [
          '',
          [item.id, ...unexplained].join(' '),
          ours,
          theirs,
        ]),
        '',
      ].join('\n'),
    )
  return [`# ${title}`, '', ...sections].join('\n')
}

function rankOf(pairs: readonly Pair[]): number {
  return pairs.length + (pairs[0]?.distance === 'other words' ? works.length : 0)
}

/** How many works differ by each kind, style by style. */
function formatKinds(kinds: readonly (readonly [string, readonly Pair[]])[]): string {
  return formatTable([
    ['kind of difference', ...kinds.map(([id]) => id)],
    ...KNOWN_DIFFERENCES.map(({ name }) => [
      name,
      ...kinds.map(([, pairs]) => String(pairs.filter((pair) => pair.kinds.includes(name)).length)),
    ]),
  ])
}
