import { findLocatorTwins, noteIdentity } from '../citation/number-notes'
import { plainUses, plainWords } from '../mdx/parse-plain-text'
import type { RuleId } from '../problem/rules'
import { countWords } from '../schema/cited-source'
import { parseDate } from '../schema/date'
import { ACCOUNT_WORDS } from '../schema/event'
import type { PersonRecord } from '../schema/list-entry'
import { type Checking, checkId, checkIds, checkPlainText, citedIds } from './checking'
import type { Loaded, LoadedEvent } from './content'

/** Checks what an event says of other records, the order in time, and that its account rests on what it lists. */
export function checkEvent(event: LoadedEvent, checking: Checking): void {
  const { complain, ids } = checking
  const { data, file } = event
  for (const [kind, key] of [
    ['thread', 'threads'],
    ['place', 'places'],
    ['person', 'people'],
  ] as const)
    checkIds(
      checking,
      event,
      kind,
      data[key].map((id, index) => ({ id, path: [key, index] })),
    )
  data.people.forEach((id, index) => {
    const person = ids.person.get(id) as Loaded<PersonRecord> | undefined
    if (!person || person.data.roles.some(({ date }) => !date || mayMeet(date, data.date))) return
    complain(
      file,
      event.at(['people', index]),
      'person-in-role',
      `${person.data.name} has no role in people.yaml at ${data.date}`,
      'Give the role that the sources show for that time, or leave the person out.',
    )
  })
  if (data.answers && checkId(checking, 'event', data.answers, file, event.at(['answers']))) {
    const answered = ids.event.get(data.answers) as LoadedEvent
    if (data.answers === event.id)
      complain(
        file,
        event.at(['answers']),
        'answer-not-before-question',
        'it answers itself',
        'Name the earlier event, or leave answers out.',
      )
    if (isAfter(answered.data.date, data.date))
      complain(
        file,
        event.at(['answers']),
        'answer-not-before-question',
        `it answers "${data.answers}" of ${answered.data.date}, which comes later than ${data.date}`,
        'Check both dates, or the id.',
      )
  }
  checkEarlier(
    event,
    'affects',
    data.affects.map(({ id, how }) => ({ id, verb: how })),
    'effect-not-before-cause',
    checking,
  )
  checkEarlier(
    event,
    'contradicts',
    data.contradicts.map(({ id }) => ({ id, verb: 'contradicts' })),
    'contradiction-not-before',
    checking,
  )
  checkIds(checking, event, 'source', citedIds(data.sources, ['sources']))
  data.sides.forEach((side, index) => {
    checkIds(checking, event, 'source', citedIds(side.sources, ['sides', index, 'sources']))
  })

  const words = countWords(plainWords(event.account))
  if (words < ACCOUNT_WORDS.least || words > ACCOUNT_WORDS.most)
    complain(
      file,
      event.at(['account']),
      'account-length',
      `the account has ${words} words`,
      `Write ${ACCOUNT_WORDS.least} to ${ACCOUNT_WORDS.most}.`,
    )
  const listed = new Set(
    [...data.sources, ...data.sides.flatMap((side) => side.sources)].map((source) =>
      noteIdentity({ source: source.id, locator: source.locator }),
    ),
  )
  for (const use of plainUses(event.account)) {
    const position = event.within(['account'], use.place.line, use.place.column)
    if (checkId(checking, 'source', use.source, file, position) && !listed.has(noteIdentity(use)))
      complain(
        file,
        position,
        'account-sources-listed',
        `"${use.source}${use.locator ? `, ${use.locator}` : ''}" is cited but not listed under sources`,
        'List it with the same locator, or correct the citation.',
      )
  }
  for (const { use, twin } of findLocatorTwins(plainUses(event.account)))
    complain(
      file,
      event.within(['account'], use.place.line, use.place.column),
      'anchor-unique',
      `the locator "${use.locator}" gets the same anchor as "${twin.locator}"`,
      'Write it the same way each time, or tell the two apart in words.',
    )
  checkPlainText(event.account, (line, column) => event.within(['account'], line, column), file, checking)
}

/** Checks that events which this one names are there, are others, and do not come later. */
function checkEarlier(
  event: LoadedEvent,
  key: 'affects' | 'contradicts',
  named: readonly { id: string; verb: string }[],
  rule: RuleId,
  checking: Checking,
): void {
  const { complain, ids } = checking
  named.forEach(({ id, verb }, index) => {
    const position = event.at([key, index, 'id'])
    if (!checkId(checking, 'event', id, event.file, position)) return
    const earlier = ids.event.get(id) as LoadedEvent
    if (id === event.id) complain(event.file, position, rule, `it ${verb} itself`, 'Name the earlier event.')
    if (isAfter(earlier.data.date, event.data.date))
      complain(
        event.file,
        position,
        rule,
        `it ${verb} "${id}" of ${earlier.data.date}, which comes later than ${event.data.date}`,
        'Check both dates, or the id.',
      )
  })
}

/** Whether two dates can fall on one day; an open or unknown end of a span can. */
function mayMeet(first: string, second: string): boolean {
  return !isAfter(first, second) && !isAfter(second, first)
}

/** Whether the first date begins after the second has ended: only then is the order impossible. */
function isAfter(first: string, second: string): boolean {
  const earliest = parseDate(first)?.earliest
  const latest = parseDate(second)?.latest
  return earliest !== undefined && latest !== undefined && earliest > latest
}
