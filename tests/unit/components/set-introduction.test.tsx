import { expect, test } from 'vitest'
import { SetIntroduction } from '@/components/timeline/set-introduction'
import { buildSet } from '@/lib/export/collections'
import { awkward, minimal } from '../export/fixture-sites'
import { htmlOf, wordsOf } from './render'

test('a set says who chose it, and leads back to the whole timeline', () => {
  const node = <SetIntroduction set={buildSet(minimal, ['town-asks'])} />
  expect(wordsOf(node)).toMatchInlineSnapshot(
    `"Somebody chose this event from the timeline. The choice is theirs; the accounts are ours. The address of this page holds the choice: keep it, or send it on. To change it, untick events and make the set anew; to add some, start again from the whole timeline."`,
  )
  expect(htmlOf(node)).toContain('<a href="/timeline">the whole timeline</a>')
})

test('an unknown id is named, with a way to the one that may be meant', () => {
  const node = <SetIntroduction set={buildSet(minimal, ['town-ask', 'zzzzzzzz'])} />
  expect(wordsOf(node)).toContain('No event is called “town-ask”. Did you mean town-asks?')
  expect(wordsOf(node)).toMatch(/No event is called “zzzzzzzz”\.$/)
  expect(htmlOf(node)).toContain('<a href="/timeline?ids=town-asks">town-asks</a>')
  expect(wordsOf(node)).toContain('None of the events that were asked for is on this timeline.')
})

test('what is more than a set can hold is said, in the singular and in the plural', () => {
  const ids = awkward.timeline.map(({ id }) => id)
  expect(wordsOf(<SetIntroduction set={buildSet(awkward, ids.slice(0, 60))} />)).not.toContain('at most')
  expect(wordsOf(<SetIntroduction set={buildSet(awkward, ids.slice(0, 61))} />)).toContain(
    'A set holds at most 60 events. 1 more was asked for and left out.',
  )
  expect(wordsOf(<SetIntroduction set={buildSet(awkward, ids.slice(0, 63))} />)).toContain('3 more were asked for')
})

test('a hostile id is words and no markup', () => {
  const html = htmlOf(<SetIntroduction set={buildSet(minimal, ['<script>alert(1)</script>', '"><img src=x>'])} />)
  expect(html).not.toMatch(/<script|<img/)
  expect(html).toContain('“&lt;script&gt;alert(1)&lt;/script&gt;”')
})
