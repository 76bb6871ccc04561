import { type Document, isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { didYouMean, type Position, type Problem } from '../problem/problem'
import type { RuleId } from '../problem/rules'

/** Where a value of a record stands in its file. */
export type Locate = {
  /** Position of the value at a path (`['sources', 0, 'id']`), or of its nearest parent that exists. */
  at(path: readonly PropertyKey[]): Position
  /** Position of a character within a text value, by line (from 0) and column (from 0) of the text. Exact for `|` blocks. */
  within(path: readonly PropertyKey[], line: number, column: number): Position
}

/** A record read from YAML: what it holds, the same as its file says it (without defaults), and where each value stands. */
export type YamlRecord<T> = { data: T; written: unknown; file: string } & Locate

/**
 * Reads YAML 1.2 with positions and checks it against a schema.
 * Every fault becomes a problem; with any fault there is no record.
 * `offset`: lines of the file before this text (front matter inside an article).
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  offset = 0,
): { record?: YamlRecord<z.output<S>>; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
  })
  const position = (index: number): Position => {
    const { line, col } = lines.linePos(index)
    return { line: Math.max(1, line) + offset, column: Math.max(1, col) }
  }

  const rawLines = text.split('\n')
  const problems: Problem[] = [...document.errors, ...document.warnings]
    .slice(0, MOST_SYNTAX_PROBLEMS)
    .map((error) => ({ file, ...position(error.pos[0]), ...explain(error.code, error.message) }))
  const forbid = (node: Node, rule: RuleId, message: string, hint: string) => {
    if (problems.length < MOST_SYNTAX_PROBLEMS)
      problems.push({ file, ...position(node.range?.[0] ?? 0), rule, message, hint })
  }
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor))
        forbid(node, 'yaml-no-aliases', 'anchors and aliases are not read', 'Write the value out where it is needed.')
      // "title: Report #3" would lose its end without a word.
      if (isScalar(node) && node.type === 'PLAIN' && node.comment && hasCommentBehind(node, position, rawLines, offset))
        forbid(
          node,
          'yaml-valid',
          `what follows # is a comment, and the value is only "${String(node.source)}"`,
          'Put the text in quotation marks, or the comment on a line of its own.',
        )
    },
  })
  if (problems.length > 0) return { problems }

  const locate = locator(document, position, rawLines, offset)
  const written: unknown = document.toJS({ maxAliasCount: 0 })
  const result = schema.safeParse(written)
  if (result.success) return { record: { data: result.data, written, file, ...locate }, problems: [] }
  return {
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, document, locate, position, file)),
  }
}

/** After so many faults in its form, a file is told no more. */
const MOST_SYNTAX_PROBLEMS = 20

function hasCommentBehind(
  node: Node,
  position: (index: number) => Position,
  rawLines: string[],
  offset: number,
): boolean {
  const { line, column } = position(node.range?.[0] ?? 0)
  return /\s#/.test(rawLines[line - 1 - offset]?.slice(column - 1) ?? '')
}

function explain(code: string, message: string): { rule: RuleId; message: string; hint: string } {
  if (code === 'DUPLICATE_KEY')
    return {
      rule: 'yaml-keys-unique',
      message: 'this key stands twice in its mapping',
      hint: 'Remove one of the two, or rename it.',
    }
  if (code === 'TAB_AS_INDENT')
    return { rule: 'yaml-valid', message: 'a tab is used for indentation', hint: 'Indent with two spaces.' }
  if (code === 'MULTIPLE_DOCS')
    return { rule: 'yaml-valid', message: 'a second document begins here', hint: 'Keep one record in a file.' }
  if (code === 'RESOURCE_EXHAUSTION' || /call stack/.test(message))
    return { rule: 'yaml-valid', message: 'the values are nested too deeply', hint: 'A record is a few levels deep.' }
  if (code === 'TAG_RESOLVE_FAILED')
    return {
      rule: 'yaml-valid',
      message: 'a word that begins with ! is not read as text',
      hint: 'Put the text in quotation marks.',
    }
  return {
    rule: 'yaml-valid',
    message: firstLine(message),
    hint: 'A key ends in a colon and a space. A text with a colon, a hash or a quotation mark wants quotes, or a block that starts with ">-".',
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/:$/, '') ?? text
}

function locator(
  document: Document.Parsed,
  position: (index: number) => Position,
  rawLines: string[],
  offset: number,
): Locate {
  const nodeAt = (path: readonly PropertyKey[]): Node | undefined => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined
      if (node && typeof node === 'object' && 'range' in node && node.range) return node
    }
    return document.contents ?? undefined
  }
  const at = (path: readonly PropertyKey[]) => position(nodeAt(path)?.range?.[0] ?? 0)
  return {
    at,
    within(path, line, column) {
      const node = nodeAt(path)
      const start = at(path)
      if (!isScalar(node) || node.type !== 'BLOCK_LITERAL') return start
      const below = rawLines.slice(start.line - offset)
      const indent = below.find((raw) => raw.trim() !== '')?.search(/\S/) ?? 0
      return { line: start.line + 1 + line, column: indent + column + 1 }
    },
  }
}

type Issue = z.core.$ZodIssue

/** A path in words that an author can follow: `sides[2].who`, items counted from 1. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

function problemsOf(
  issue: Issue,
  schema: z.ZodType,
  document: Document.Parsed,
  locate: Locate,
  position: (index: number) => Position,
  file: string,
): Problem[] {
  const name = nameOf(issue.path)
  const here = { file, ...locate.at(issue.path) }

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    return issue.keys.map((key) => ({
      file,
      ...(keyPosition(document, issue.path, key, position) ?? locate.at(issue.path)),
      rule: 'field-known',
      message: `"${key}" is not a key of ${issue.path.length > 0 ? name : 'this record'}`,
      hint: didYouMean(key, known) ?? (known.length > 0 ? `Keys are ${known.join(', ')}.` : undefined),
    }))
  }
  if (issue.code === 'custom') {
    const params = issue.params as { rule?: RuleId; hint?: string } | undefined
    return [{ ...here, rule: params?.rule ?? 'field-valid', message: issue.message, hint: params?.hint }]
  }
  const value = valueAt(document, issue.path)
  if (value === undefined) {
    return [{ ...here, rule: 'field-required', message: `\`${name}\` is missing`, hint: docAt(schema, issue.path) }]
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return [
      {
        ...here,
        rule: 'field-valid',
        message: `"${String(value)}" is not a value of \`${name}\``,
        hint: didYouMean(String(value), values) ?? `Values are ${values.join(', ')}.`,
      },
    ]
  }
  return [
    {
      ...here,
      rule: 'field-valid',
      message: `${issue.path.length > 0 ? `\`${name}\`` : name} ${wrongType(issue, value)}`,
      hint: hintForNumber(document, issue.path) ?? docAt(schema, issue.path),
    },
  ]
}

function wrongType(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') return `should be ${article(issue.expected)}, but is ${describeValue(value)}`
  if (issue.code === 'too_small') return `needs at least ${String(issue.minimum)}`
  if (issue.code === 'invalid_union') return `has a form that is not known: ${describeValue(value)}`
  return `is not valid: ${describeValue(value)}`
}

function article(expected: string): string {
  const words: Record<string, string> = {
    array: 'a list',
    object: 'a mapping of keys',
    string: 'a text',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    record: 'a mapping of keys',
  }
  return words[expected] ?? expected
}

function describeValue(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping of keys'
  return typeof value === 'string'
    ? `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
    : `the ${typeof value} ${String(value)}`
}

/** A number where text belongs: quoted as it was written, because 1.10 and 0123 are read as 1.1 and 123. */
function hintForNumber(document: Document.Parsed, path: readonly PropertyKey[]): string | undefined {
  const node = document.getIn(path, true)
  return isScalar(node) && typeof node.value === 'number' ? `Put it in quotation marks: "${node.source}".` : undefined
}

function valueAt(document: Document.Parsed, path: readonly PropertyKey[]): unknown {
  if (path.length === 0) return document.toJS()
  const node = document.getIn(path, true) as Node | undefined
  if (node === undefined) return undefined
  if (isScalar(node)) return node.value
  return (node as Node | null)?.toJS?.(document) ?? null
}

function keyPosition(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  key: string,
  position: (index: number) => Position,
): Position | undefined {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents
  if (!isMap(map)) return undefined
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value ?? '') === key)
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined
  return start === undefined ? undefined : position(start)
}

/** Walks a schema along a path, through optional, default, array and record. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(schema)
  for (const step of path) {
    const definition = current?.def as
      | { type?: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType }
      | undefined
    const next: z.ZodType | undefined =
      definition?.shape?.[String(step)] ?? definition?.element ?? definition?.valueType
    if (!next) return undefined
    current = unwrap(next)
  }
  return current
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType
  return inner ? unwrap(inner) : schema
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path)
  return Object.keys((found?.def as { shape?: Record<string, unknown> } | undefined)?.shape ?? {})
}

/** The doc line of the field at a path; it stands on the outermost schema of the field. */
function docAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const last = path.at(-1)
  const parent = schemaAt(schema, path.slice(0, -1))
  const outer = (parent?.def as { shape?: Record<string, z.ZodType> } | undefined)?.shape?.[String(last)]
  return outer?.meta()?.doc as string | undefined
}
