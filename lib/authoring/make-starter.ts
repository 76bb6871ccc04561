import { describeFields, type FieldDescription } from '../schema/describe-fields'
import { eventSchema } from '../schema/event'
import { articleSchema, caseSchema, pageSchema } from '../schema/piece'
import { sourceSchema } from '../schema/source'

/** The kinds of files that `npm run new` writes. */
export const STARTER_KINDS = {
  event: { folder: 'events', ending: '.yaml', schema: eventSchema },
  source: { folder: 'sources', ending: '.yaml', schema: sourceSchema },
  article: { folder: 'articles', ending: '.mdx', schema: articleSchema },
  case: { folder: 'cases', ending: '.mdx', schema: caseSchema },
  page: { folder: 'pages', ending: '.mdx', schema: pageSchema },
} as const

/** A kind of starter. */
export type StarterKind = keyof typeof STARTER_KINDS

const DAYS = new Set(['published', 'updated', 'checked'])
const BLOCKS = new Set(['account'])
const FOLDED = new Set(['summary', 'certainty'])

/**
 * The text of a new file: every key with its explanation, required ones empty, optional ones commented out,
 * days set to `today` (a calendar day). It passes the check once the empty ones are filled in.
 */
export function makeStarter(kind: StarterKind, today: string): string {
  const fields = describeFields(STARTER_KINDS[kind].schema)
  const yaml = fields.map((field) => formatField(field, today)).join('\n')
  if (STARTER_KINDS[kind].ending === '.yaml')
    return `# Empty keys are required. A key that starts with # is optional: take the # away to use it.\n${yaml}\n`
  return `---\n# Empty keys are required. A key that starts with # is optional: take the # away to use it.\n${yaml}\n---\n\n${BODIES[kind as keyof typeof BODIES]}`
}

const BODIES = {
  article: `<InShort>\n\nThe short version, every paragraph with its source.[@source-id]\n\n</InShort>\n\n## The first question [#first-question]\n\nWrite here. A mark follows the sentence that it stands for.[@source-id, p. 3]\n`,
  case: `<InShort>\n\nThe short version, every paragraph with its source.[@source-id]\n\n</InShort>\n\n## What happened [#what-happened]\n\nWrite here. A mark follows the sentence that it stands for.[@source-id, p. 3]\n`,
  page: `## The first heading [#first-heading]\n\nWrite here. [Link by id](page:home).\n`,
}

/** A field of the file: its explanation, and its lines, commented out if it is optional. */
function formatField(field: FieldDescription, today: string): string {
  return [`# ${field.doc}`, ...blockOf(field, today, false)].join('\n')
}

/** The lines of a field. Optional ones become comments, but only once: not again inside a commented block. */
function blockOf(field: FieldDescription, today: string, commented: boolean): string[] {
  const comments = !field.required && !commented
  const lines = linesOf(field, today, commented || comments)
  return comments ? lines.map((line) => `# ${line}`) : lines
}

function linesOf(field: FieldDescription, today: string, commented: boolean): string[] {
  if (DAYS.has(field.key)) return [`${field.key}: "${today}"`]
  if (field.fields.length === 0) return [`${field.key}:${startOf(field)}`]
  const inner = field.fields.flatMap((child) => blockOf(child, today, commented))
  const indented = field.list
    ? inner.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
    : inner.map((line) => `  ${line}`)
  return [`${field.key}:`, ...indented]
}

function startOf(field: FieldDescription): string {
  if (BLOCKS.has(field.key)) return ' |'
  if (FOLDED.has(field.key)) return ' >-'
  if (field.list) return ' []'
  if (field.holds === 'true or false') return ' true'
  if (field.holds === 'mapping') return ' {}'
  if (field.holds === 'number') return ' 1'
  return ' ""'
}
