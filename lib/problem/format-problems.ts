import { compareProblems, type Problem } from './problem'

/**
 * Prints problems, sorted, in the shape that editors and code hosts turn into links:
 * `file:line:column rule message`, the hint indented below, and a last line that counts them.
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems in content.'
  const files = new Set(problems.map((p) => p.file)).size
  const lines = [...problems].sort(compareProblems).map(formatProblem)
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`
  return [...lines, '', count].join('\n')
}

/** Prints one problem, hint included. Control and invisible characters of the offending value are shown, not sent to the terminal. */
export function formatProblem(problem: Problem): string {
  const first = `${visible(problem.file)}:${problem.line}:${problem.column} ${problem.rule} ${visible(problem.message)}`
  return problem.hint ? `${first}\n    ${visible(problem.hint)}` : first
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`)
}
