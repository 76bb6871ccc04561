import type { LinkTarget } from '../mdx/link-target'
import { type PlainText, plainWords } from '../mdx/parse-plain-text'
import { didYouMean, type Position, type Problem } from '../problem/problem'
import type { RuleId } from '../problem/rules'
import { findRollout } from '../rollout/build-rollout'
import { ROLLOUT_FIGURE } from '../rollout/rollout'
import { countWords, QUOTATION_WORDS } from '../schema/cited-source'
import { linkFault } from '../schema/field'
import type { LinkKind } from '../url/paths'
import type { Content, Loaded, LoadedPiece } from './content'

/** What a check of references needs: the content, the ids there are, where to put a problem, and which sources are used. */
export type Checking = { content: Content; ids: Ids; complain: Complain; used: Set<string> }
/** Puts one problem on the list. */
export type Complain = (file: string, position: Position, rule: RuleId, message: string, hint?: string) => void
/** All ids by kind, with what they belong to. */
export type Ids = Record<LinkKind | 'correction', Map<string, Loaded<unknown> | LoadedPiece>>

/** Begins a check: `problems` fills while the checks run. */
export function beginChecking(content: Content): { checking: Checking; problems: Problem[] } {
  const problems: Problem[] = []
  const complain: Complain = (file, position, rule, message, hint) => {
    problems.push({ file, ...position, rule, message, hint })
  }
  return { checking: { content, ids: idsOf(content), complain, used: new Set() }, problems }
}

function idsOf(content: Content): Ids {
  const map = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]))
  const pieces = (kind: LoadedPiece['kind']) => map(content.pieces.filter((piece) => piece.kind === kind))
  return {
    event: map(content.events),
    source: map(content.sources),
    person: map(content.people),
    place: map(content.places),
    term: map(content.terms),
    thread: map(content.threads),
    figure: map(content.figures),
    correction: map(content.corrections),
    state: map(statesOf(content)),
    article: pieces('article'),
    case: pieces('case'),
    page: pieces('page'),
  }
}

/** The states of the county data, with the anchors of their counties. */
function statesOf(content: Content): (Loaded<unknown> & { anchors: string[] })[] {
  const figure = content.figures.find(({ id }) => id === ROLLOUT_FIGURE)
  return figure
    ? (findRollout([figure])?.states ?? []).map(({ id, counties }) => ({
        ...figure,
        id,
        anchors: counties.map(({ anchor }) => anchor),
      }))
    : []
}

const KIND_WORDS: Record<keyof Ids, string> = {
  event: 'event',
  source: 'source',
  person: 'person',
  place: 'place',
  term: 'term of the glossary',
  thread: 'thread',
  state: 'state of the county data',
  article: 'article',
  case: 'case',
  page: 'page',
  figure: 'figure',
  correction: 'correction',
}

/**
 * Whether an id belongs to a record that was read. An unknown id is a problem; one whose record could not be read is not.
 * A source that is named counts as used.
 */
export function checkId(checking: Checking, kind: keyof Ids, id: string, file: string, position: Position): boolean {
  if (kind === 'source') checking.used.add(id)
  if (checking.ids[kind].has(id)) return true
  const { unread } = checking.content
  if (unread.has(`${kind}:${id}`) || unread.has(`${kind}:*`)) return false
  const where: Partial<Record<keyof Ids, string>> = {
    event: 'events',
    source: 'sources',
    person: 'people.yaml',
    place: 'places.yaml',
    term: 'glossary.yaml',
    thread: 'threads.yaml',
  }
  checking.complain(
    file,
    position,
    'id-resolves',
    `there is no ${KIND_WORDS[kind]} "${id}"`,
    didYouMean(id, checking.ids[kind].keys()) ??
      `Add it${where[kind] ? ` to ${checking.content.label}/${where[kind]}` : ''}, or correct the id.`,
  )
  return false
}

/** Checks that a figure is there and has a page of its own. */
export function checkFigurePage(checking: Checking, id: string, file: string, position: Position): void {
  if (!checkId(checking, 'figure', id, file, position)) return
  if (!checking.content.figures.some((figure) => figure.id === id && figure.data.drawing))
    checking.complain(
      file,
      position,
      'link-resolves',
      `the figure "${id}" has no page of its own`,
      'Only a figure with a drawing has one: show it with <Figure>, or link to the text that does.',
    )
}

/** Checks a list of ids, each with its path in the record. */
export function checkIds(
  checking: Checking,
  record: Loaded<unknown>,
  kind: keyof Ids,
  entries: readonly { id: string; path: readonly PropertyKey[] }[],
): void {
  for (const { id, path } of entries) checkId(checking, kind, id, record.file, record.at(path))
}

/** The ids of a list of cited sources, with their paths. */
export function citedIds(sources: readonly { id: string }[], path: readonly PropertyKey[]) {
  return sources.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }))
}

/** Checks links and quotations of a record's text. `place` turns a line and column of the text into a position. */
export function checkPlainText(
  text: PlainText,
  place: (line: number, column: number) => Position,
  file: string,
  checking: Checking,
): void {
  for (const run of text.flat()) {
    if (run.type === 'link')
      checkLink(run.target, run.words, file, place(run.place.line, run.place.column), checking, undefined)
  }
  for (const match of plainWords(text).matchAll(/“([^”]*)”|"([^"]*)"/g)) {
    const words = countWords(match[1] ?? match[2] ?? '')
    if (words > QUOTATION_WORDS)
      checking.complain(
        file,
        place(0, 0),
        'quotation-short',
        `a quotation has ${words} words: "${(match[1] ?? match[2] ?? '').slice(0, 40)}…"`,
        `Keep the ${QUOTATION_WORDS} that matter, or paraphrase.`,
      )
  }
}

/** Checks a link. `own`: the piece in which it stands; undefined in records. */
export function checkLink(
  target: LinkTarget,
  words: string,
  file: string,
  position: Position,
  checking: Checking,
  own: LoadedPiece | undefined,
): void {
  const { complain } = checking
  if (target.type === 'record') {
    if (target.kind === 'figure') {
      checkFigurePage(checking, target.id, file, position)
      return
    }
    if (!checkId(checking, target.kind, target.id, file, position) || !target.anchor) return
    const found = checking.ids[target.kind].get(target.id)
    if (found && 'anchors' in found)
      complainOfAnchor(target.anchor, found.anchors as string[], file, position, checking)
    else checkAnchor(target.anchor, found && 'matter' in found ? found : undefined, file, position, checking)
  } else if (target.type === 'anchor') {
    if (own) checkAnchor(target.anchor, own, file, position, checking)
    else complain(file, position, 'link-resolves', `"#${target.anchor}" leads nowhere from a record`, 'Link by id.')
  } else if (own === undefined) {
    const fault = target.type === 'web' ? linkFault(target.address) : undefined
    if (fault) complain(file, position, 'link-web', fault, 'Cite it as a source instead.')
    if (target.type === 'unknown')
      complain(
        file,
        position,
        'link-by-id',
        `"${target.address}" (on "${words}") is not a link of this site`,
        'Write [words](event:id), source:, person:, place:, term:, article:, case:, page:, figure: or thread:.',
      )
  }
}

function checkAnchor(
  anchor: string,
  piece: LoadedPiece | undefined,
  file: string,
  position: Position,
  checking: Checking,
): void {
  if (piece && !piece.analysis) return
  const anchors = [
    ...(piece?.analysis?.headings.map((heading) => heading.anchor) ?? []),
    ...Object.keys(piece?.matter.data['former-anchors'] ?? {}),
  ]
  complainOfAnchor(anchor, anchors, file, position, checking)
}

function complainOfAnchor(
  anchor: string,
  anchors: readonly string[],
  file: string,
  position: Position,
  checking: Checking,
): void {
  if (!anchors.includes(anchor))
    checking.complain(
      file,
      position,
      'link-resolves',
      `there is no anchor "#${anchor}" there`,
      didYouMean(anchor, anchors) ?? 'Link to a heading’s anchor, or to the page.',
    )
}
