import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeStarter, STARTER_KINDS, type StarterKind } from '@/lib/authoring/make-starter'
import { checkSite } from '@/lib/site/load-site'

/** What an author types into the empty keys of each starter. */
const FILLED: Record<StarterKind, [from: string, to: string][]> = {
  event: [
    ['title: ""', 'title: The council votes'],
    ['kind: ""', 'kind: decision'],
    ['status: ""', 'status: reported'],
    ['certainty: >-', 'certainty: >-\n  A newspaper reported it.'],
    ['date: ""', 'date: "2010-06"'],
    ['threads: []', 'threads: [main]'],
    ['summary: >-', 'summary: >-\n  The council voted to ask again.'],
    [
      'account: |',
      `account: |\n  ${'The council met and voted to ask the state again. '.repeat(5)}[@paper-2010-story]`,
    ],
    ['\n  - id: ""', '\n  - id: paper-2010-story'],
  ],
  source: [
    ['type: ""', 'type: webpage'],
    ['title: ""', 'title: A page'],
    ['standing: ""', 'standing: secondary'],
    ['nature: ""', 'nature: Web page'],
    ['seen: ""', 'seen: original'],
    ['read: ""', 'read: in full'],
    ['# publisher: ""', 'publisher: The Example Post'],
    ['# URL: ""', 'URL: https://page.example/'],
    ['# kept: ""', 'kept: A test keeps it.'],
  ],
  article: [
    ['title: ""', 'title: A new article'],
    ['description: ""', 'description: It is new.'],
    ['@source-id', '@paper-2010-story'],
    ['@source-id', '@paper-2010-story'],
  ],
  case: [
    ['title: ""', 'title: A new case'],
    ['description: ""', 'description: It is new.'],
    ['@source-id', '@paper-2010-story'],
    ['@source-id', '@paper-2010-story'],
  ],
  page: [
    ['title: ""', 'title: A new page'],
    ['description: ""', 'description: It is new.'],
  ],
}

test.each(Object.keys(STARTER_KINDS) as StarterKind[])(
  'a starter for %s is refused while empty and passes once filled in',
  (kind) => {
    const root = mkdtempSync(join(tmpdir(), 'site-starter-'))
    cpSync('tests/fixtures/minimal', root, { recursive: true })
    const { folder, ending } = STARTER_KINDS[kind]
    const file = join(root, folder, `brand-new${ending}`)
    const starter = makeStarter(kind, '2026-11-24')

    writeFileSync(file, starter)
    expect(checkSite({ root }).every((problem) => problem.file === `content/${folder}/brand-new${ending}`)).toBe(true)
    expect(checkSite({ root })).not.toEqual([])

    writeFileSync(
      file,
      FILLED[kind].reduce((text, [from, to]) => text.replace(from, to), starter),
    )
    expect(checkSite({ root })).toEqual([])
    rmSync(root, { recursive: true })
  },
)

test('a starter for an event explains every key, and comments out what is optional', () => {
  expect(makeStarter('event', '2026-11-24').split('\n').slice(0, 12).join('\n')).toMatchInlineSnapshot(`
    "# Empty keys are required. A key that starts with # is optional: take the # away to use it.
    # The headline: present tense, no final period, unlike any other.
    title: ""
    # What sort of happening: law, agreement, activation, statement, decision, request, hearing, lawsuit, ruling, report, data, protest, local-policy, document-released, other.
    kind: ""
    # confirmed: read in a primary document. reported: read in secondary sources. disputed: sources contradict each other.
    status: ""
    # Why that status: what was seen and what was not, in one to three sentences.
    certainty: >-
    # When it happened, EDTF level 1, in quotation marks.
    date: ""
    # When an internal paper came out."
  `)
})
