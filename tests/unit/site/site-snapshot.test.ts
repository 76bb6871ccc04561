import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import type { Site } from '@/lib/site/site'
import { packSite, unpackSite } from '@/lib/site/site-snapshot'
import { site as content } from '../../content/site'
import { awkward, minimal } from '../export/fixture-sites'

test.each<[name: string, site: Site]>([
  ['the minimal fixture', minimal],
  ['the awkward fixture', awkward],
  ['the real content', content],
])('the site of %s survives its way as bytes', (_, site) => {
  const read = unpackSite(packSite(site))
  // Not toEqual: to prepare the words of a difference in 6 MB takes seconds.
  expect(isDeepStrictEqual(read, site)).toBe(true)
  expect(read.timeline.length).toBeGreaterThan(0)
  // What parts of the site share they still share: an event is one, wherever it stands.
  const [event] = read.timeline
  expect(read.events.get(event?.id ?? '')).toBe(event)
})
