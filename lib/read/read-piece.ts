import type { z } from 'zod'
import { type Problem, START } from '../problem/problem'
import { readYaml, type YamlRecord } from './read-yaml'

/** An article, case or page, read but not yet parsed as MDX. */
export type PieceFile<T> = {
  matter: YamlRecord<T>
  /** The text after the front matter, preceded by as many empty lines as the front matter has: positions are the file's. */
  body: string
}

/**
 * Splits a file into front matter and text, and checks the front matter.
 * Only the plain `---` fence is read. Other libraries run `---js` fences as code; here they are a problem.
 */
export function readPiece<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): { piece?: PieceFile<z.output<S>>; problems: Problem[] } {
  const lines = text.split('\n')
  const fail = (message: string, hint: string): { problems: Problem[] } => ({
    problems: [{ file, ...START, rule: 'front-matter-plain', message, hint }],
  })
  const opening = lines[0]?.trimEnd()
  if (opening !== '---') {
    if (opening?.startsWith('---'))
      return fail(`the fence "${opening}" is not read`, 'Open front matter with three hyphens alone on the line.')
    return fail(
      'there is no front matter',
      'Begin the file with a line of three hyphens, the keys, and another such line.',
    )
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end < 0) return fail('the front matter has no end', 'Close it with a line of three hyphens.')
  const yaml = lines.slice(1, end).join('\n')
  const { record, problems } = readYaml(yaml === '' ? '{}' : yaml, file, schema, 1)
  if (!record) return { problems }
  return { piece: { matter: record, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') }, problems: [] }
}
