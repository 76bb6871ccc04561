import type { CslItem } from '../../lib/citation/csl-item'

/**
 * A word that only one of two citations of a work has, in lower case. `shown`: the other has it too, but not so often.
 * `fields`: the fields of the work that hold it. `against`: words that only the other has.
 */
export type Surplus = {
  word: string
  ours: boolean
  shown: boolean
  fields: readonly string[]
  item: CslItem
  against: readonly string[]
}

/** A kind of difference that docs/citation-styles.md explains under the same name. */
export type KnownDifference = { name: string; covers: (surplus: Surplus) => boolean }

const LEGAL: ReadonlySet<string> = new Set(['legislation', 'bill', 'regulation', 'legal_case', 'treaty', 'hearing'])
const MONTHS = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/
const MANUAL =
  /^(data|set|image|discussion|opinion|unpublished|manuscript|dissertation|article|vol|modified|updated|spring|fall|autumn|or|of|in|at|inc)$/

/** In this order: of a word that several kinds explain, the first is counted. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  { name: 'legal works', covers: ({ item }) => LEGAL.has(item.type) },
  { name: 'about a date', covers: ({ word, ours }) => ours && /^(ca|circa)$/.test(word) },
  { name: 'no date', covers: ({ word }) => /^[nd]$/.test(word) },
  {
    name: 'day of reading',
    covers: ({ word }) => /^(accessed|retrieved|last|visited|from|nov|november|27|2026)$/.test(word),
  },
  {
    name: 'abbreviations',
    covers: ({ word, ours, against, item }) =>
      word === 'and' ||
      against.some((other) => isShortened(word, other) || isShortened(other, word)) ||
      (ours && namesOf(item).some((name) => isShortened(word, name))),
  },
  { name: 'place of publication', covers: ({ fields }) => fields.includes('publisher-place') },
  { name: 'article before a name', covers: ({ word, ours }) => !ours && word === 'the' },
  { name: 'body named twice', covers: ({ ours, shown }) => !ours && shown },
  {
    name: 'many authors',
    covers: ({ word, fields, against }) =>
      /^(et|al)$/.test(word) || (fields.includes('author') && against.includes('et')),
  },
  { name: 'day or month', covers: ({ word, fields }) => MONTHS.test(word) || fields.includes('issued') },
  {
    name: 'site or publisher',
    covers: ({ word, ours, fields, item }) =>
      fields.some((field) => field === 'publisher' || field === 'container-title') ||
      (ours && namesOf(item).includes(word)),
  },
  { name: 'pages', covers: ({ word, fields }) => /^pp?$/.test(word) || fields.includes('page') || /^\d+$/.test(word) },
  {
    name: 'kind and number',
    covers: ({ word, fields }) =>
      /^(report|no|nos|paper|working|number|bates)$/.test(word) ||
      fields.some((field) => field === 'number' || field === 'genre'),
  },
  { name: 'letters', covers: ({ item }) => item.type === 'personal_communication' },
  { name: 'broadcasts and speeches', covers: ({ item }) => item.type === 'broadcast' || item.type === 'speech' },
  { name: 'blogs', covers: ({ word, item }) => item.type === 'post-weblog' || word === 'blog' },
  { name: 'translated title', covers: ({ item }) => item.custom?.['translated-title'] !== undefined },
  { name: 'words of the manual', covers: ({ word }) => MANUAL.test(word) },
  { name: 'archived copy', covers: ({ item }) => item.custom?.['archived-url'] !== undefined },
  { name: 'address', covers: ({ word, fields }) => word.startsWith('http') || fields.includes('URL') },
]

/** The words of the names that stand around a title, in lower case. */
function namesOf(item: CslItem): string[] {
  const names = [item['container-title'], item.publisher, ...(item.author ?? []).map((name) => JSON.stringify(name))]
  return (
    names
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
}

/** Whether a word is another one shortened: "exam’r" of "examiner", "sep" of "sept". */
function isShortened(short: string, long: string): boolean {
  if (short.length >= long.length || short[0] !== long[0]) return false
  let at = 0
  for (const letter of long) if (letter === short.replace(/[’']/g, '')[at]) at += 1
  return at === short.replace(/[’']/g, '').length
}
