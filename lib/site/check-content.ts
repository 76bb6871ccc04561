import { noteKey } from '../url/anchors'
import { HOME_PAGE, type LinkKind } from '../url/paths'
import type { LinkTarget } from '../mdx/link-target'
import { attributeOf } from '../mdx/parse-mdx'
import { type PlainText, plainUses, plainWords } from '../mdx/parse-plain-text'
import { didYouMean, type Position, type Problem, START } from '../problem/problem'
import type { RuleId } from '../problem/rules'
import { REFERENCE_PATTERN } from '../schema/correction'
import { countWords, QUOTATION_WORDS } from '../schema/cited-source'
import { parseDate } from '../schema/date'
import { ACCOUNT_WORDS } from '../schema/event'
import { linkFault } from '../schema/field'
import type { SourceRecord } from '../schema/source'
import type { Content, Loaded, LoadedEvent, LoadedPiece } from './content'

/** What a check needs: the content, the ids there are, and where to put a problem. */
type Checking = { content: Content; ids: Ids; complain: Complain; used: Set<string> }
type Complain = (file: string, position: Position, rule: RuleId, message: string, hint?: string) => void
type Ids = Record<LinkKind | 'figure' | 'correction', Map<string, Loaded<unknown> | LoadedPiece>>

/** Checks everything that needs more than one record: references, order, uniqueness, use. */
export function checkContent(content: Content, options: { release?: boolean } = {}): Problem[] {
  const problems: Problem[] = []
  const complain: Complain = (file, position, rule, message, hint) => problems.push({ file, ...position, rule, message, hint })
  const checking: Checking = { content, ids: idsOf(content), complain, used: new Set() }
  for (const event of content.events) checkEvent(event, checking)
  for (const piece of content.pieces) checkPieceReferences(piece, checking)
  checkLists(checking)
  checkTitles(checking)
  checkSources(checking)
  checkSettings(checking, options.release ?? false)
  return problems
}

function idsOf(content: Content): Ids {
  const map = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]))
  const pieces = (kind: LoadedPiece['kind']) => map(content.pieces.filter((piece) => piece.kind === kind))
  return {
    event: map(content.events), source: map(content.sources), person: map(content.people), place: map(content.places), term: map(content.terms),
    thread: map(content.threads), figure: map(content.figures), correction: map(content.corrections),
    article: pieces('article'), case: pieces('case'), page: pieces('page'),
  }
}

const KIND_WORDS: Record<keyof Ids, string> = {
  event: 'event', source: 'source', person: 'person', place: 'place', term: 'term of the glossary', thread: 'thread', article: 'article', case: 'case', page: 'page', figure: 'figure', correction: 'correction',
}

function checkId(checking: Checking, kind: keyof Ids, id: string, file: string, position: Position): boolean {
  if (kind === 'source') checking.used.add(id)
  if (checking.ids[kind].has(id)) return true
  const where: Partial<Record<keyof Ids, string>> = { event: 'content/events', source: 'content/sources', person: 'content/people.yaml', place: 'content/places.yaml', term: 'content/glossary.yaml', thread: 'content/threads.yaml' }
  checking.complain(file, position, 'id-resolves', `there is no ${KIND_WORDS[kind]} "${id}"`, didYouMean(id, checking.ids[kind].keys()) ?? `Add it${where[kind] ? ` to ${where[kind]}` : ''}, or correct the id.`)
  return false
}

/** Checks a list of ids at a key of a record. */
function checkIds(checking: Checking, record: Loaded<unknown>, kind: keyof Ids, path: string, ids: readonly string[]): void {
  ids.forEach((id, index) => checkId(checking, kind, id, record.file, record.at([path, index])))
}

function checkEvent(event: LoadedEvent, checking: Checking): void {
  const { complain, ids } = checking
  const { data, file } = event
  checkIds(checking, event, 'thread', 'threads', data.threads)
  checkIds(checking, event, 'place', 'places', data.places)
  checkIds(checking, event, 'person', 'people', data.people)
  if (data.answers && checkId(checking, 'event', data.answers, file, event.at(['answers']))) {
    const answered = ids.event.get(data.answers) as LoadedEvent
    if (isAfter(answered.data.date, data.date))
      complain(file, event.at(['answers']), 'answer-not-before-question', `it answers "${data.answers}" of ${answered.data.date}, which comes later than ${data.date}`, 'Check both dates, or the id.')
  }
  data.affects.forEach((effect, index) => {
    const position = event.at(['affects', index, 'id'])
    if (!checkId(checking, 'event', effect.id, file, position)) return
    const affected = ids.event.get(effect.id) as LoadedEvent
    if (isAfter(affected.data.date, data.date))
      complain(file, position, 'effect-not-before-cause', `it ${effect.how} "${effect.id}" of ${affected.data.date}, which comes later than ${data.date}`, 'Check both dates, or the id.')
  })
  data.sources.forEach((source, index) => checkId(checking, 'source', source.id, file, event.at(['sources', index, 'id'])))
  data.sides.forEach((side, sideIndex) => {
    side.sources.forEach((source, index) => checkId(checking, 'source', source.id, file, event.at(['sides', sideIndex, 'sources', index, 'id'])))
  })

  const words = countWords(plainWords(event.account))
  if (words < ACCOUNT_WORDS.least || words > ACCOUNT_WORDS.most)
    complain(file, event.at(['account']), 'account-length', `the account has ${words} words`, `Write ${ACCOUNT_WORDS.least} to ${ACCOUNT_WORDS.most}.`)
  const listed = new Set([...data.sources, ...data.sides.flatMap((side) => side.sources)].map((source) => noteKey(source.id, source.locator)))
  for (const use of plainUses(event.account)) {
    const position = event.within(['account'], use.place.line, use.place.column)
    if (checkId(checking, 'source', use.source, file, position) && !listed.has(noteKey(use.source, use.locator)))
      complain(file, position, 'account-sources-listed', `"${use.source}${use.locator ? `, ${use.locator}` : ''}" is cited but not listed under sources`, 'List it with the same locator, or correct the citation.')
  }
  checkPlainText(event.account, (line, column) => event.within(['account'], line, column), file, checking)
}

/** Whether the first date begins after the second has ended: only then is the order impossible. */
function isAfter(first: string, second: string): boolean {
  const earliest = parseDate(first)?.earliest
  const latest = parseDate(second)?.latest
  return earliest !== undefined && latest !== undefined && earliest > latest
}

function checkPlainText(text: PlainText, place: (line: number, column: number) => Position, file: string, checking: Checking): void {
  for (const run of text.flat()) {
    if (run.type === 'link') checkLink(run.target, run.words, file, place(run.place.line, run.place.column), checking, undefined)
  }
  for (const match of plainWords(text).matchAll(/“([^”]*)”|"([^"]*)"/g)) {
    const words = countWords(match[1] ?? match[2] ?? '')
    if (words > QUOTATION_WORDS) checking.complain(file, place(0, 0), 'quotation-short', `a quotation has ${words} words: "${(match[1] ?? match[2] ?? '').slice(0, 40)}…"`, `Keep the ${QUOTATION_WORDS} that matter, or paraphrase.`)
  }
}

function checkLink(target: LinkTarget, words: string, file: string, position: Position, checking: Checking, own: LoadedPiece | undefined): void {
  const { complain } = checking
  if (target.type === 'record') {
    if (!checkId(checking, target.kind, target.id, file, position) || !target.anchor) return
    const piece = checking.ids[target.kind].get(target.id)
    checkAnchor(target.anchor, piece && 'matter' in piece ? piece : undefined, file, position, checking)
  } else if (target.type === 'anchor') {
    if (own) checkAnchor(target.anchor, own, file, position, checking)
    else complain(file, position, 'link-resolves', `"#${target.anchor}" leads nowhere from a record`, 'Link by id.')
  } else if (own === undefined) {
    const fault = target.type === 'web' ? linkFault(target.address) : undefined
    if (fault) complain(file, position, 'link-web', fault, 'Cite it as a source instead.')
    if (target.type === 'unknown') complain(file, position, 'link-by-id', `"${target.address}" (on "${words}") is not a link of this site`, 'Write [words](event:id), source:, person:, place:, term:, article:, case:, page: or thread:.')
  }
}

function checkAnchor(anchor: string, piece: LoadedPiece | undefined, file: string, position: Position, checking: Checking): void {
  if (piece && !piece.analysis) return
  const anchors = [...(piece?.analysis?.headings.map((heading) => heading.anchor) ?? []), ...Object.keys(piece?.matter.data['former-anchors'] ?? {})]
  if (!anchors.includes(anchor)) checking.complain(file, position, 'link-resolves', `there is no anchor "#${anchor}" there`, didYouMean(anchor, anchors) ?? 'Link to a heading’s anchor, or to the page.')
}

function checkPieceReferences(piece: LoadedPiece, checking: Checking): void {
  const { matter, analysis, file } = piece
  const { complain } = checking
  if (matter.data.thread) checkId(checking, 'thread', matter.data.thread, file, matter.at(['thread']))
  if (matter.data.place) checkId(checking, 'place', matter.data.place, file, matter.at(['place']))
  if (!analysis) return
  for (const use of analysis.uses) checkId(checking, 'source', use.source, file, use.position)
  for (const link of analysis.links) checkLink(link.target, link.text, file, link.position, checking, piece)
  for (const component of analysis.components) {
    const id = attributeOf(component.node, 'id')
    if (id && component.name === 'Event') checkId(checking, 'event', id, file, component.position)
    if (id && component.name === 'Figure') checkId(checking, 'figure', id, file, component.position)
  }
  const anchors = analysis.headings.map((heading) => heading.anchor)
  for (const [old, now] of Object.entries(matter.data['former-anchors'])) {
    const position = matter.at(['former-anchors', old])
    if (!anchors.includes(now)) complain(file, position, 'anchor-kept', `the former anchor "${old}" leads to "${now}", which is no heading's`, didYouMean(now, anchors) ?? 'Name the anchor of a heading.')
    if (anchors.includes(old)) complain(file, position, 'anchor-kept', `"${old}" is the anchor of a heading`, 'Remove it from former-anchors.')
  }
}

function checkLists(checking: Checking): void {
  const { content, complain } = checking
  for (const place of content.places) {
    if (place.data.in) checkId(checking, 'place', place.data.in, place.file, place.at(['in']))
  }
  for (const term of content.terms) {
    for (const use of plainUses(term.definition)) checkId(checking, 'source', use.source, term.file, term.within(['definition'], use.place.line, use.place.column))
    checkPlainText(term.definition, (line, column) => term.within(['definition'], line, column), term.file, checking)
  }
  for (const figure of content.figures) figure.data.sources.forEach((source, index) => checkId(checking, 'source', source.id, figure.file, figure.at(['sources', index, 'id'])))
  for (const correction of content.corrections) {
    correction.data.affects.forEach((reference, index) => {
      const match = REFERENCE_PATTERN.exec(reference)
      if (match) checkId(checking, match[1] as keyof Ids, match[2] ?? '', correction.file, correction.at(['affects', index]))
    })
  }
  checkNames(content.people.map((p) => ({ record: p, name: p.data.name, key: 'name' })), complain)
  checkNames(content.places.map((p) => ({ record: p, name: p.data.name, key: 'name' })), complain)
  checkNames(content.terms.map((t) => ({ record: t, name: t.data.term, key: 'term' })), complain)
}

function checkNames(entries: { record: Loaded<{ id: string; aliases: string[] }>; name: string; key: string }[], complain: Complain): void {
  const seen = new Map<string, string>()
  for (const { record, name, key } of entries) {
    ;[name, ...record.data.aliases].forEach((text, index) => {
      const folded = text.toLowerCase()
      const other = seen.get(folded)
      const position = record.at(index === 0 ? [key] : ['aliases', index - 1])
      if (other !== undefined) complain(record.file, position, 'alias-unique', `"${text}" already leads to "${other}"`, 'A name or alias belongs to one entry; make it longer.')
      else seen.set(folded, record.id)
    })
  }
}

function checkTitles({ content, complain }: Checking): void {
  const check = (records: { file: string; title: string; position: Position }[]) => {
    const seen = new Map<string, string>()
    for (const { file, title, position } of records) {
      const folded = title.trim().toLowerCase()
      const other = seen.get(folded)
      if (other) complain(file, position, 'title-unique', `the title "${title}" is also that of ${other}`, 'Readers and screen readers tell pages apart by their titles.')
      else seen.set(folded, file)
    }
  }
  check(content.pieces.map((piece) => ({ file: piece.file, title: piece.matter.data.title, position: piece.matter.at(['title']) })))
  check(content.events.map((event) => ({ file: event.file, title: event.data.title, position: event.at(['title']) })))
}

function checkSources({ content, complain, used }: Checking): void {
  const addresses = new Map<string, Loaded<SourceRecord>>()
  const works = new Map<string, Loaded<SourceRecord>>()
  for (const source of content.sources) {
    const { data } = source
    if (!used.has(source.id) && !data.kept) complain(source.file, START, 'source-used', `nothing cites "${source.id}"`, 'Cite it, delete it, or say in kept why it stays.')
    if (used.has(source.id) && data.kept) complain(source.file, source.at(['kept']), 'source-used', 'kept is given, but the source is cited', 'Remove kept.')
    const twin = (data.URL && addresses.get(normaliseAddress(data.URL))) || works.get(workKey(data))
    if (twin && !(data['part-of'] && twin.data['part-of']))
      complain(source.file, source.at([data.URL ? 'URL' : 'title']), 'source-unique', `this looks like the document of "${twin.id}"`, 'Merge the two records, or mark both with part-of: which part each is.')
    if (data.URL) addresses.set(normaliseAddress(data.URL), source)
    works.set(workKey(data), source)
  }
}

/** An address without what does not tell documents apart: scheme, www, trailing slash, fragment. */
export function normaliseAddress(address: string): string {
  const url = new URL(address)
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`.toLowerCase()
}

function workKey(source: SourceRecord): string {
  const names = source.author.map((name) => ('literal' in name ? name.literal : name.family)).join(';')
  return [source.title, names, source.issued?.slice(0, 4) ?? ''].join('|').toLowerCase()
}

function checkSettings({ content, complain, ids }: Checking, release: boolean): void {
  const settings = content.settings
  if (!ids.page.has(HOME_PAGE)) complain('content/pages', START, 'id-resolves', 'there is no page "home": the start of the site', 'Run npm run new page home.')
  if (!settings) {
    complain('content/site.yaml', START, 'field-required', 'there is no readable content/site.yaml', 'It holds title, description, language, publisher and contact.')
    return
  }
  if (!release) return
  for (const key of ['publisher', 'contact'] as const) {
    if (!settings.data[key].trim()) complain(settings.file, settings.at([key]), 'publisher-stated', `${key} is empty`, 'A release names its publisher and a contact. Nobody invents one.')
  }
}
