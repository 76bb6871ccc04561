import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CslItem, CslName } from '../../lib/citation/csl-item'
import { report } from './report'
import { importWithZotero, missingClones, type ZoteroItem } from './zotero-sandbox'

// `node --import tsx scripts/outside/zotero.ts <folder>`: Zotero's import translators read our bibliographies, and what they
// make of them is held to the same works in CSL-JSON. Lost works, titles, years and addresses are errors, other values
// warnings. `drops`: a type of work that a translator is known to leave out. (An author is counted as lost too where the
// name of an office is taken for a person's, which RIS cannot prevent.)
const TRANSLATORS = [
  { ending: '.ris', translator: 'RIS.js' },
  { ending: '.bib', translator: 'BibTeX.js', drops: 'dataset' },
  { ending: '.csl.json', translator: 'CSL JSON.js' },
]
const NEEDED = ['title', 'year', 'URL']

const [folder = ''] = process.argv.slice(2)
const source = process.env.ZOTERO_SOURCE ?? ''
const missing = missingClones(source)
if (missing.length > 0) throw new Error(`ZOTERO_SOURCE (“${source}”) does not hold ${missing.join(', ')}.`)

for (const name of ['sources', 'timeline'])
  for (const { ending, translator, drops } of TRANSLATORS) {
    const works: CslItem[] = JSON.parse(readFileSync(join(folder, 'files', `${name}.csl.json`), 'utf8'))
    const items = await importWithZotero(
      source,
      translator,
      readFileSync(join(folder, 'files', `${name}${ending}`), 'utf8'),
    )
    const found = works.map((work, index) => ({ work, item: findItem(items, work.id, index, works.length) }))
    const lost = found.flatMap(({ work: { id, ...work }, item }) =>
      item ? findLost(work, item).map((field) => ({ id, field })) : [],
    )
    const dropped = found.filter(({ item }) => !item)
    report({
      program: `Zotero’s ${translator}`,
      command: `doImport() of /${name}${ending}`,
      read: `${items.length} items: ${countTypes(items)}`,
      warnings: [
        ...dropped.filter(({ work }) => work.type === drops).map(({ work }) => `${work.id}, a ${drops}, is left out`),
        ...countFields(lost.filter(({ field }) => !NEEDED.includes(field))),
      ],
      errors: [
        ...dropped.filter(({ work }) => work.type !== drops).map(({ work }) => `${work.id} is left out`),
        ...lost.filter(({ field }) => NEEDED.includes(field)).map(({ id, field }) => `${id} lost its ${field}`),
      ],
    })
  }

/** The item of a work: by its key where the translator keeps it, by its place where none has been dropped. */
function findItem(items: readonly ZoteroItem[], id: string, index: number, count: number): ZoteroItem | undefined {
  return items.find(({ itemID }) => itemID === id) ?? (items.length === count ? items[index] : undefined)
}

/** The fields of a work whose value no field of the item holds. */
function findLost(
  { type: _, custom: __, author = [], issued, ...fields }: Omit<CslItem, 'id'>,
  item: ZoteroItem,
): string[] {
  const { creators, ...values } = item
  const held = plainWords(JSON.stringify(values))
  const names = plainWords(JSON.stringify(creators))
  const year = issued?.['date-parts']?.[0]?.[0]
  return [
    ...Object.entries(fields)
      .filter(([, value]) => !held.includes(plainWords(String(value))))
      .map(([field]) => field),
    ...(author.every((name) => wordsOfName(name).every((word) => names.includes(plainWords(word)))) ? [] : ['author']),
    ...(year === undefined || datesOf(item).some((date) => date.includes(String(year))) ? [] : ['year']),
  ]
}

/** Zotero calls the date of a case "dateDecided" and that of a law "dateEnacted". */
function datesOf(item: ZoteroItem): string[] {
  return [item.date, item.dateDecided, item.dateEnacted].map(String)
}

function wordsOfName(name: CslName): string[] {
  return 'literal' in name ? [name.literal] : [name.family, ...(name.given ? [name.given] : [])]
}

/** Letters and digits only: marks are written one way in one format and another way in the next. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^>]*>|&amp;|\\[nt"]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function countTypes(items: readonly ZoteroItem[]): string {
  const types = [...new Set(items.map(({ itemType }) => itemType))].sort()
  return types.map((type) => `${items.filter(({ itemType }) => itemType === type).length} ${type}`).join(', ')
}

function countFields(lost: readonly { id: string; field: string }[]): string[] {
  return [...new Set(lost.map(({ field }) => field))].map((name) => {
    const ids = lost.filter(({ field }) => field === name).map(({ id }) => id)
    return `${name} of ${ids.length} works, ${ids[0]} the first`
  })
}
