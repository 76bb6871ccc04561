import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { parseHTML } from 'linkedom'

/** What a translator makes of one work. */
export type ZoteroItem = {
  itemType: string
  title?: string
  creators: { lastName?: string; firstName?: string; name?: string }[]
  [field: string]: unknown
}

/** Zotero's own code that translators call, in the order in which it is loaded. */
const UTILITIES = [
  'xregexp-all.js',
  'xregexp-unicode-zotero.js',
  'utilities.js',
  'date.js',
  'schema.js',
  'resource/zoteroTypeSchemaData.js',
  'cachedTypes.js',
  'utilities_item.js',
]

/** What a translator finds around it in Zotero: a text to read by lines or letters, and items that it completes. */
const SURROUNDINGS = `
var Zotero = {
  locale: 'en-US',
  position: 0,
  read(count) {
    if (this.position >= input.length) return false
    const newline = input.indexOf('\\n', this.position)
    const end = count ? this.position + count : newline < 0 ? input.length : newline + 1
    const part = input.slice(this.position, end)
    this.position = end
    return count ? part : part.replace(/\\r?\\n$/, '')
  },
  Item: class {
    constructor(type) {
      Object.assign(this, { itemType: type, creators: [], notes: [], attachments: [], seeAlso: [], tags: [] })
    }
    complete() {
      keep(this)
    }
  },
  Collection: class {
    children = []
    complete() {}
  },
  debug() {},
  write() {},
  getOption() {},
  getHiddenPref() {},
  getString: (name) => name,
  localeCompare: (one, other) => one.localeCompare(other),
}
var Z = Zotero`

const START = `
Zotero.Schema = Schema
Zotero.Schema.init(itemSchema)
Zotero.Date.init(dateFormats)
var ZU = Object.assign(Zotero.Utilities, {
  strToDate: Zotero.Date.strToDate,
  strToISO: Zotero.Date.strToISO,
  formatDate: Zotero.Date.formatDate,
  itemFromCSLJSON: Zotero.Utilities.Item.itemFromCSLJSON,
  getVersion: () => '',
})`

/** The JSON with which each translator begins. */
const HEADER = /^\{[\s\S]*?\n\}/

/** The clones of Zotero's repositories that a folder lacks. */
export function missingClones(source: string): string[] {
  return ['translators', 'utilities', 'zotero-schema'].filter((name) => !existsSync(join(source, name)))
}

/**
 * The items that a translator of Zotero makes of a text. Dates, names and types are read by Zotero's own code; only what
 * its program does around a translator is ours. `source` holds the clones.
 */
export async function importWithZotero(source: string, translator: string, input: string): Promise<ZoteroItem[]> {
  const items: ZoteroItem[] = []
  const read = (...path: string[]) => readFileSync(join(source, ...path), 'utf8')
  const context = createContext({
    input,
    document: parseHTML('<html></html>').document,
    keep: (item: ZoteroItem) => items.push(JSON.parse(JSON.stringify(item))),
    itemSchema: read('zotero-schema', 'schema.json'),
    dateFormats: read('utilities', 'resource', 'dateFormats.json'),
  })
  runInContext(SURROUNDINGS, context)
  for (const file of UTILITIES) runInContext(read('utilities', file), context)
  runInContext(START, context)
  runInContext(read('translators', translator).replace(HEADER, ''), context)
  await runInContext('doImport()', context)
  return items
}
