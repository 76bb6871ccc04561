import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site/load-site'
import { packSite, unpackSite } from '@/lib/site/site-snapshot'

test.each(['tests/fixtures/minimal', 'tests/fixtures/awkward', 'content'])(
  'the site of %s survives its way as bytes',
  (root) => {
    const site = loadSite({ root })
    const read = unpackSite(packSite(site))
    expect(read).toEqual(site)
    // What parts of the site share they still share: an event is one, wherever it stands.
    const [event] = read.timeline
    expect(read.events.get(event?.id ?? '')).toBe(event)
  },
  // To compare the whole site takes seconds on a busy machine.
  60_000,
)
