import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { START } from '../problem/problem'
import { countWords } from '../schema/cited-source'
import type { TermRecord } from '../schema/list-entry'
import type { Checking } from './checking'
import type { LoadedPiece } from './content'

/** Words that the short version of a text may have. */
const IN_SHORT_WORDS = 120

/** Checks that what a piece says in short is borne out by its text, and that terms are explained where they first stand. */
export function checkExplained(piece: LoadedPiece, checking: Checking): void {
  if (piece.kind === 'page' || !piece.analysis) return
  checkInShort(piece, checking)
  checkTerms(piece, checking)
}

function checkInShort({ analysis, file }: LoadedPiece, { complain }: Checking): void {
  const inShort = analysis?.components.find(({ name }) => name === 'InShort')
  if (!analysis || !inShort) return
  const from = inShort.position.line
  // Positions of the tree count from the same line as those of uses.
  const to = from + linesOf(inShort.node)
  const words = countWords(textOf(inShort.node).replace(/\[@[^\]]*\]/g, ''))
  if (words > IN_SHORT_WORDS)
    complain(
      file,
      inShort.position,
      'in-short-length',
      `it has ${words} words`,
      `Keep ${IN_SHORT_WORDS}: who reads no more has to have the answer.`,
    )
  const inside = analysis.uses.filter(({ position }) => position.line >= from && position.line <= to)
  const below = new Set(analysis.uses.filter((use) => !inside.includes(use)).map(({ source }) => source))
  for (const use of inside)
    if (!below.has(use.source))
      complain(
        file,
        use.position,
        'in-short-borne-out',
        `"${use.source}" is cited in short and nowhere below`,
        'Say it in the text too, with the same source.',
      )
}

function linesOf(node: Nodes): number {
  return (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0)
}

/** Checks that a text which uses a term of the glossary links it at its first use. Offsets are those of the body. */
function checkTerms(piece: LoadedPiece, { content, complain }: Checking): void {
  const { body, file, analysis } = piece
  const words = plainBody(body)
  for (const { data } of content.terms) {
    const used = firstUse(words, data)
    if (used === undefined) continue
    const linked = body.indexOf(`](term:${data.id})`)
    if (linked >= 0 && body.lastIndexOf('[', linked) <= used) continue
    const line = body.slice(0, used).split('\n').length
    const first = analysis?.headings[0]
    complain(
      file,
      first ? { line: offsetOfBody(piece) + line, column: used - body.lastIndexOf('\n', used) } : START,
      'term-explained',
      linked >= 0 ? `"${data.term}" is used before it is linked` : `"${data.term}" is never linked`,
      `Link its first use: [${data.term}](term:${data.id}).`,
    )
  }
}

/** Lines of the file before the first line of the body. */
function offsetOfBody({ body, analysis }: LoadedPiece): number {
  const first = analysis?.headings[0]
  if (!first) return 0
  const inBody =
    body.split('\n').findIndex((line) => line.startsWith('#') && line.includes(first.text.slice(0, 20))) + 1
  return first.position.line - inBody
}

/** The body with everything that is no running text blanked out, offsets kept: tags, citations, addresses of links. */
function plainBody(body: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  return body
    .replace(/<[^>]*>/g, blank)
    .replace(/\[@[^\]]*\]/g, blank)
    .replace(/\[#[^\]]*\]/g, blank)
    .replace(/^#.*$/gm, blank)
    .replace(/\]\([^)]*\)/g, blank)
}

function firstUse(words: string, { term, explained }: TermRecord): number | undefined {
  if (explained === 'everywhere') return undefined
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const match = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}s?(?![\\p{L}\\p{N}-])`, 'iu').exec(words)
  return match?.index
}
