import { resolve } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { parseLedger } from '../ledger/parse-ledger'
import { analysePiece } from '../mdx/analyse-piece'
import { checkPiece } from '../mdx/check-piece'
import { parseMdx } from '../mdx/parse-mdx'
import { type PlainFault, type PlainText, parsePlainText } from '../mdx/parse-plain-text'
import { type Problem, START } from '../problem/problem'
import { type FoundFile, findContentFiles } from '../read/find-content-files'
import { readPiece } from '../read/read-piece'
import { MOST_LEDGER_BYTES, readText } from '../read/read-text'
import { readYaml, type YamlRecord } from '../read/read-yaml'
import { correctionSchema } from '../schema/correction'
import { eventSchema } from '../schema/event'
import { figureSchema } from '../schema/figure'
import { personSchema, placeSchema, termSchema, threadSchema } from '../schema/list-entry'
import { articleSchema, caseSchema, pageSchema } from '../schema/piece'
import { siteSettingsSchema } from '../schema/site-settings'
import { sourceSchema } from '../schema/source'
import type { Content, Loaded, LoadedPiece, PieceKind } from './content'
import { addContent, emptyContent, type FileMemory, type FilePart } from './file-memory'
import { parseRedirects } from './read-redirects'

/**
 * Reads all content below `root`. Every fault of a file is a problem; a record with a fault in its form is left out whole.
 * `label` is how `root` is called in problems. `memory`: what an earlier load of the same folder has left; it is brought
 * up to date.
 */
export function loadContent(
  root: string,
  label = 'content',
  memory?: FileMemory,
): { content: Content; problems: Problem[] } {
  const { files, problems } = findContentFiles(root, label)
  const content = emptyContent(label)
  const csv = new Map(files.filter((f) => f.kind === 'figure-data').map((f) => [f.id, f]))

  for (const found of files) {
    const read = readText(found.path, found.file, found.kind === 'ledger.txt' ? MOST_LEDGER_BYTES : undefined)
    if ('problem' in read) {
      problems.push(read.problem)
      if (found.kind in LIST_KINDS) content.unread.add(`${LIST_KINDS[found.kind as keyof typeof LIST_KINDS]}:*`)
      continue
    }
    // A figure depends on two files, and there are few.
    if (!memory || found.kind === 'figures') problems.push(...loadFile(found, read.text, content, csv))
    else {
      const part = recallFile(found, read.text, label, memory)
      addContent(content, part.content)
      problems.push(...part.problems)
    }
  }
  if (memory) forgetOthers(memory, files)
  noteUnread(files, content)
  for (const [id, found] of csv) {
    if (!files.some((f) => f.kind === 'figures' && f.id === id)) {
      problems.push({
        file: found.file,
        ...START,
        rule: 'figure-data-valid',
        message: `the data have no description ${id}.yaml`,
        hint: 'Add the file beside it: title, unit, population, date, columns, sources.',
      })
    }
  }
  return { content, problems }
}

/** The link kind of a folder's records, and the list that holds them once read. */
const RECORD_KINDS = {
  events: ['event', 'events'],
  sources: ['source', 'sources'],
  figures: ['figure', 'figures'],
  corrections: ['correction', 'corrections'],
  articles: ['article', 'pieces'],
  cases: ['case', 'pieces'],
  pages: ['page', 'pieces'],
} as const

/** Lists of which no entry could be read because their file could not. */
const LIST_KINDS = {
  'people.yaml': 'person',
  'places.yaml': 'place',
  'threads.yaml': 'thread',
  'glossary.yaml': 'term',
  'redirects.yaml': 'redirect',
  'ledger.txt': 'ledger',
} as const

function recallFile(found: FoundFile, text: string, label: string, memory: FileMemory): FilePart {
  const known = memory.get(found.path)
  if (known?.text === text) return known
  const content = emptyContent(label)
  const part = { text, content, problems: loadFile(found, text, content, new Map()) }
  memory.set(found.path, part)
  return part
}

function forgetOthers(memory: FileMemory, files: readonly FoundFile[]): void {
  const there = new Set(files.map(({ path }) => path))
  for (const path of memory.keys()) if (!there.has(path)) memory.delete(path)
}

function noteUnread(files: readonly FoundFile[], content: Content): void {
  const read = new Set(Object.values(RECORD_KINDS).flatMap(([, list]) => content[list].map(({ file }) => file)))
  for (const { kind, id, file } of files) {
    if (kind in RECORD_KINDS && !read.has(file))
      content.unread.add(`${RECORD_KINDS[kind as keyof typeof RECORD_KINDS][0]}:${id}`)
  }
}

function loadFile(found: FoundFile, text: string, content: Content, csv: Map<string, FoundFile>): Problem[] {
  const { file, id } = found
  const one = <S extends z.ZodType, T>(schema: S, keep: (record: YamlRecord<z.output<S>>) => Problem[] | T) => {
    const { record, problems } = readYaml(text, file, schema)
    const more = record ? keep(record) : undefined
    return Array.isArray(more) ? [...problems, ...more] : problems
  }
  switch (found.kind) {
    case 'events':
      return one(eventSchema, (record) => {
        const { text: account, problems } = loadPlainText(record, ['account'], record.data.account)
        content.events.push({ ...record, id, account })
        return problems
      })
    case 'sources':
      return one(sourceSchema, (record) => content.sources.push({ ...record, id }))
    case 'corrections':
      return one(correctionSchema, (record) => content.corrections.push({ ...record, id }))
    case 'figures':
      return one(figureSchema, (record) => {
        const { order, rows, problems } = loadRows(record, csv.get(id))
        content.figures.push({ ...record, id, order, rows })
        return problems
      })
    case 'site.yaml':
      return one(siteSettingsSchema, (record) => {
        content.settings = { ...record, id }
      })
    case 'people.yaml':
      return loadList(text, file, personSchema, content.unread, 'person', (entry) => content.people.push(entry))
    case 'places.yaml':
      return loadList(text, file, placeSchema, content.unread, 'place', (entry) => content.places.push(entry))
    case 'threads.yaml':
      return loadList(text, file, threadSchema, content.unread, 'thread', (entry) => content.threads.push(entry))
    case 'glossary.yaml':
      return loadList(text, file, termSchema, content.unread, 'term', (entry) => {
        const { text: definition, problems } = loadPlainText(entry, ['definition'], entry.data.definition)
        content.terms.push({ ...entry, definition })
        return problems
      })
    case 'redirects.yaml': {
      const { redirects, problems } = parseRedirects(text, file)
      content.redirects = redirects
      // An entry that cannot be read may be the one that says where an address went.
      if (problems.length > 0) content.unread.add('redirect:*')
      return problems
    }
    case 'ledger.txt': {
      const { ledger, problems } = parseLedger(text, file)
      content.ledger = ledger
      return problems
    }
    case 'articles':
      return loadPiece(found, 'article', text, articleSchema, content)
    case 'cases':
      return loadPiece(found, 'case', text, caseSchema, content)
    case 'pages':
      return loadPiece(found, 'page', text, pageSchema, content)
    case 'figure-data':
      return []
  }
}

/** Reads a list file entry by entry: a fault in one entry leaves the others standing. */
function loadList<S extends z.ZodType<{ id: string }>>(
  text: string,
  file: string,
  schema: S,
  unread: Set<string>,
  kind: string,
  keep: (entry: Loaded<z.output<S>>) => unknown,
): Problem[] {
  const whole = readYaml(text, file, z.array(z.unknown()))
  if (!whole.record) {
    unread.add(`${kind}:*`)
    return whole.problems
  }
  const strict = readYaml(text, file, z.array(schema))
  const faulty = new Set(strict.record ? [] : entriesWithFaults(whole.record.data, schema))
  const problems = [...strict.problems]
  const seen = new Map<string, number>()
  whole.record.data.forEach((value, index) => {
    if (faulty.has(index)) {
      unread.add(`${kind}:${(value as { id?: unknown } | null)?.id ?? ''}`)
      return
    }
    const data = schema.parse(value)
    const { at, within } = whole.record as YamlRecord<unknown[]>
    if (seen.has(data.id)) {
      problems.push({
        file,
        ...at([index, 'id']),
        rule: 'id-unique',
        message: `the id "${data.id}" stands twice in this list`,
        hint: 'Rename one, or merge the two entries.',
      })
      return
    }
    seen.set(data.id, index)
    const more = keep({
      id: data.id,
      file,
      data,
      written: value,
      at: (path) => at([index, ...path]),
      within: (path, line, column) => within([index, ...path], line, column),
    })
    if (Array.isArray(more)) problems.push(...(more as Problem[]))
  })
  return problems
}

function entriesWithFaults(values: unknown[], schema: z.ZodType): number[] {
  return values.flatMap((value, index) => (schema.safeParse(value).success ? [] : [index]))
}

function loadPlainText(
  record: { file: string } & Pick<Loaded<unknown>, 'within'>,
  path: string[],
  text: string,
): { text: PlainText; problems: Problem[] } {
  const { paragraphs, faults } = parsePlainText(text)
  const problem = ({ line, column, ...fault }: PlainFault): Problem => ({
    file: record.file,
    ...record.within(path, line, column),
    ...fault,
  })
  return { text: paragraphs, problems: faults.map(problem) }
}

function loadRows(
  record: YamlRecord<z.output<typeof figureSchema>>,
  data: FoundFile | undefined,
): { order: string[]; rows: Record<string, string>[]; problems: Problem[] } {
  const fail = (file: string, line: number, message: string, hint: string) => ({
    order: [],
    rows: [],
    problems: [{ file, line, column: 1, rule: 'figure-data-valid' as const, message, hint }],
  })
  if (!data && record.data.drawing && Object.keys(record.data.columns).length === 0)
    return { order: [], rows: [], problems: [] }
  if (!data)
    return fail(record.file, 1, 'the figure has no data', `Add ${record.file.replace(/\.yaml$/, '.csv')} beside it.`)
  const read = readText(data.path, data.file)
  if ('problem' in read) return { order: [], rows: [], problems: [] }
  let table: { record: string[]; info: { lines: number } }[]
  try {
    table = parseCsv(read.text, {
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as unknown as typeof table
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number }
    return fail(
      data.file,
      lines ?? 1,
      message.split('\n')[0] ?? 'the data cannot be read',
      'Put a cell with commas or quotation marks into double quotation marks.',
    )
  }
  const [first, ...body] = table
  const head = first?.record ?? []
  const named = Object.keys(record.data.columns)
  if ([...head].sort().join() !== [...named].sort().join()) {
    const hint = `The description names ${named.join(', ')}.`
    return fail(data.file, 1, `the columns are ${head.join(', ')}`, hint)
  }
  const short = body.find((row) => row.record.length !== head.length)
  if (short) {
    const count = short.record.length
    const message = `this row has ${count} ${count === 1 ? 'cell' : 'cells'} instead of ${head.length}`
    return fail(data.file, short.info.lines, message, 'Leave a cell empty rather than out.')
  }
  return {
    order: head,
    rows: body.map(({ record: row }) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? '']))),
    problems: [],
  }
}

function loadPiece(
  found: FoundFile,
  kind: PieceKind,
  text: string,
  schema: typeof articleSchema | typeof caseSchema | typeof pageSchema,
  content: Content,
): Problem[] {
  const { file, id } = found
  const { piece, problems } = readPiece(text, file, schema)
  if (!piece) return problems
  const loaded: LoadedPiece = {
    kind,
    id,
    file,
    path: resolve(found.path),
    matter: { ...piece.matter, id },
    body: piece.body,
    text: '',
    problems: [],
  }
  const { tree, problem } = parseMdx(piece.body, file)
  if (tree) {
    loaded.analysis = analysePiece(tree, piece.body)
    loaded.text = loaded.analysis.text
    loaded.problems = checkPiece(tree, loaded.analysis, piece.body, file, kind)
  } else if (problem) loaded.problems = [problem]
  content.pieces.push(loaded)
  return loaded.problems
}
