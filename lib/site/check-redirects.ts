import { didYouMean } from '../problem/problem'
import type { RedirectRecord } from '../schema/redirect'
import { pathOf } from '../url/paths'
import type { Complain } from './checking'
import type { Content, Loaded } from './content'
import type { Published } from './list-published'
import { isUnread } from './unread-addresses'

/** First parts of addresses under which the site keeps what is no page. */
const OWN_FOLDERS = /^\/(?:assets|data-files|withdrawn|icon\.svg|robots\.txt|sitemap\.xml)(?:\/|$)/

/** Checks that every old address is gone, stands once, and leads at once to where something is. */
export function checkRedirects(content: Content, published: Published, complain: Complain): void {
  const entries = new Map<string, Loaded<RedirectRecord>>()
  for (const entry of content.redirects) {
    const { from } = entry.data
    const first = entries.get(from)
    if (first)
      complain(
        entry.file,
        entry.at(['from']),
        'redirect-unique',
        `${from} stands in line ${first.at(['from']).line} already`,
        'Keep one of the two.',
      )
    else entries.set(from, entry)
    checkFrom(entry, content, published, complain)
  }
  for (const entry of entries.values()) checkTo(entry, entries, content, published, complain)
}

function checkFrom(entry: Loaded<RedirectRecord>, content: Content, published: Published, complain: Complain): void {
  const { from } = entry.data
  const position = entry.at(['from'])
  if (isAnchored(from)) {
    const list = pathPart(from)
    if (!LISTS.includes(list))
      complain(
        entry.file,
        position,
        'redirect-from-valid',
        `no server is told of the anchor in ${from}`,
        'Keep a heading’s old anchor in former-anchors of its text; here only entries of people, places and the glossary have anchors.',
      )
    else if (entriesOf(content).has(from))
      complain(
        entry.file,
        position,
        'redirect-from-gone',
        `the entry ${from} is there`,
        'Remove it from redirects.yaml, or from its list.',
      )
  } else if (published.paths.has(from))
    complain(
      entry.file,
      position,
      'redirect-from-gone',
      `the page ${from} is there`,
      'Remove it from redirects.yaml, or move the page first.',
    )
  else if (OWN_FOLDERS.test(from))
    complain(entry.file, position, 'redirect-from-gone', `the site needs ${from} itself`, 'Name the address of a page.')
}

function checkTo(
  entry: Loaded<RedirectRecord>,
  entries: ReadonlyMap<string, Loaded<RedirectRecord>>,
  content: Content,
  { paths, anchors }: Published,
  complain: Complain,
): void {
  const { from, to } = entry.data
  // What a wrong old address leads to is not asked.
  if (!to?.startsWith('/') || (isAnchored(from) && !LISTS.includes(pathPart(from)))) return
  const say = (rule: 'redirect-direct' | 'redirect-to-lives', message: string, hint: string) =>
    complain(entry.file, entry.at(['to']), rule, message, hint)
  const path = pathPart(to)
  const next = entries.get(to) ?? entries.get(path)
  if (to === from) say('redirect-direct', `${from} leads to itself`, 'Say where it is now.')
  else if (next?.data.to) {
    const end = followTo(to, entries)
    if (end) say('redirect-direct', `${to} has moved itself`, `Write ${end}, where it ends.`)
    else say('redirect-direct', `${from} leads in a circle, over ${to}`, 'Say of one of them where it is now.')
  } else if (next)
    say('redirect-to-lives', `${to} was withdrawn`, 'Lead to another page, or withdraw this one: title and why.')
  else if (isAnchored(from) && (pathPart(from) !== path || !entriesOf(content).has(to))) {
    if (!isUnread(content, to))
      say(
        'redirect-to-lives',
        `${from} is a place on its page, and leads only to an entry there`,
        `Write ${pathPart(from)}#id; a server never sees what follows the #.`,
      )
  } else if (!paths.has(path)) {
    if (!isUnread(content, path))
      say(
        'redirect-to-lives',
        `there is no page ${path}`,
        didYouMean(
          path,
          [...paths].filter((one) => one !== '/'),
        ) ?? 'Lead to a page that is there, or to an https address.',
      )
  } else if (isAnchored(to) && !anchors.has(to) && !isUnread(content, to)) {
    const there = [...anchors].filter((address) => pathPart(address) === path)
    say(
      'redirect-to-lives',
      `there is no heading or entry ${to}`,
      didYouMean(to, there) ?? 'Lead to an anchor that is there, or to the page.',
    )
  }
}

/** Where a chain of moves ends; undefined for a circle. */
function followTo(to: string, entries: ReadonlyMap<string, Loaded<RedirectRecord>>): string | undefined {
  const seen = new Set<string>()
  let end = to
  for (let next = entries.get(end)?.data.to; next; next = entries.get(end)?.data.to) {
    if (seen.has(next)) return undefined
    seen.add(next)
    end = next
  }
  return end
}

const LISTS = (['person', 'place', 'term'] as const).map((kind) => pathPart(pathOf(kind, '')))

function entriesOf({ people, places, terms }: Content): Set<string> {
  return new Set([
    ...people.map(({ id }) => pathOf('person', id)),
    ...places.map(({ id }) => pathOf('place', id)),
    ...terms.map(({ id }) => pathOf('term', id)),
  ])
}

function isAnchored(address: string): boolean {
  return address.includes('#')
}

function pathPart(address: string): string {
  return address.split('#')[0] ?? ''
}
