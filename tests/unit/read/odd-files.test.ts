import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { formatProblems } from '@/lib/problem/format-problems'
import type { Problem } from '@/lib/problem/problem'
import { checkSite } from '@/lib/site/load-site'

/** The names under which the tests save their odd files; the minimal site has none of them, and nothing refers to them. */
const CORRECTION = 'corrections/2020-01-03-name-of-sheriff.yaml'
const ARTICLE = 'articles/appeals.mdx'
const EVENT = 'events/council-votes.yaml'
const DATA = 'figures/steps.csv'

const GOOD_CORRECTION = `date: "2020-01-03"
wrong: The sheriff was called Adda.
right: She is called Ada.
affects: [person:ada-example]
published: "2020-01-03"
updated: "2020-01-03"
`

const FRONT_MATTER = `---
title: Appeals
description: What a town can do after a no.
published: "2020-01-03"
updated: "2020-01-03"
---
`

const GOOD_ARTICLE = `${FRONT_MATTER}
It can ask again.[@paper-2010-story]
`

/** An event with this account, written as a YAML value. */
function eventWith(account: string): string {
  return `title: The council votes to ask again
kind: decision
status: reported
certainty: A newspaper reported the vote.
date: "2010-06-01"
threads: [main]
summary: The council of Exampletown voted to ask the state once more.
account: ${account}
sources:
  - id: paper-2010-story
checked: "2020-01-03"
published: "2020-01-03"
updated: "2020-01-03"
`
}

/** As many words as an account needs. */
const ACCOUNT = 'It asked once more. '.repeat(11).trim()

/** The problems of the minimal site with these files in it; `prepare` makes what is not a plain file. */
function problemsWith(files: Record<string, string | Uint8Array>, prepare?: (root: string) => void): Problem[] {
  const temporary = mkdtempSync(join(tmpdir(), 'site-odd-'))
  try {
    const root = join(temporary, 'site')
    cpSync(join(import.meta.dirname, '../../fixtures/minimal'), root, { recursive: true })
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    prepare?.(root)
    return checkSite({ root })
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function printed(files: Record<string, string | Uint8Array>, prepare?: (root: string) => void): string {
  return formatProblems(problemsWith(files, prepare))
}

/** What stands in a file at the place of a problem, up to the end of the line. */
function pointedAt(text: string, problem: Problem | undefined): string | undefined {
  return problem && text.split(/\r?\n/)[problem.line - 1]?.slice(problem.column - 1)
}

// Encodings and line ends

test('files with the line ends of Windows are read', () => {
  const windows = (text: string) => text.replace(/\n/g, '\r\n')
  expect(
    printed({
      [CORRECTION]: windows(GOOD_CORRECTION),
      [ARTICLE]: windows(GOOD_ARTICLE),
      [DATA]: 'step,where\r\n1,Jail\r\n',
    }),
  ).toMatchInlineSnapshot(`"No problems in content."`)
})

test('files with the line ends of Windows have their mistakes where an editor shows them', () => {
  const correction = GOOD_CORRECTION.replace('updated: "2020-01-03"', 'updated: "2020-02-30"').replace(/\n/g, '\r\n')
  const article = GOOD_ARTICLE.replace('[@paper-2010-story]', '[@Paper] [@paper-2010-story]').replace(/\n/g, '\r\n')
  const problems = problemsWith({ [CORRECTION]: correction, [ARTICLE]: article })
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:8:18 citation-valid "[@Paper]" is not a citation
        Write [@source-id], [@source-id, p. 3] or [@a; @b, para. 4].
    content/corrections/2020-01-03-name-of-sheriff.yaml:6:10 day-valid "2020-02-30" is not a calendar day
        Write year-month-day, for example 2010-05-18.

    2 problems in 2 files"
  `)
  expect(pointedAt(article, problems[0])).toBe('[@Paper] [@paper-2010-story]')
  expect(pointedAt(correction, problems[1])).toBe('"2020-02-30"')
})

test('files with the line ends of old Macs are read', () => {
  expect(
    printed({ [CORRECTION]: GOOD_CORRECTION.replace(/\n/g, '\r'), [ARTICLE]: GOOD_ARTICLE.replace(/\n/g, '\r') }),
  ).toMatchInlineSnapshot(`"No problems in content."`)
})

test('files with a byte order mark are read', () => {
  expect(
    printed({
      [CORRECTION]: `\ufeff${GOOD_CORRECTION}`,
      [ARTICLE]: `\ufeff${GOOD_ARTICLE}`,
      [DATA]: '\ufeffstep,where\n1,Jail\n',
    }),
  ).toMatchInlineSnapshot(`"No problems in content."`)
})

test('a file in Latin-1 is refused', () => {
  expect(
    printed({ [CORRECTION]: Buffer.from(GOOD_CORRECTION.replace('Adda', 'Zo\u00eb'), 'latin1') }),
  ).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 file-utf8 the file is not UTF-8
        Save it with the encoding UTF-8.

    1 problem in 1 file"
  `)
})

test('a file in UTF-16 is refused, whichever byte comes first', () => {
  const little = Buffer.from(`\ufeff${GOOD_CORRECTION}`, 'utf16le')
  expect(printed({ [CORRECTION]: little, [ARTICLE]: Buffer.from(little).swap16() })).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:1:1 file-utf8 byte 3 is a null byte
        Save the file as UTF-8 text (not UTF-16).
    content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 file-utf8 byte 4 is a null byte
        Save the file as UTF-8 text (not UTF-16).

    2 problems in 2 files"
  `)
})

test('a file with a null byte is refused, and the message says where it is', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replace('Adda', '\0dda') })).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 file-utf8 byte 50 is a null byte
        Save the file as UTF-8 text (not UTF-16).

    1 problem in 1 file"
  `)
})

test('an invisible character in an id is shown, so that the message does not look absurd', () => {
  const text = printed({ [CORRECTION]: GOOD_CORRECTION.replace('person:ada-example', 'person:ada-example\u200b') })
  expect(text).toContain('ada-example')
  expect(text).not.toContain('\u200b')
})

// Nothing or too much

test('an empty file is refused', () => {
  expect(printed({ [CORRECTION]: '', [ARTICLE]: '\ufeff\n \n' })).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:1:1 file-not-empty the file is empty
        Start from \`npm run new\`, or delete it.
    content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 file-not-empty the file is empty
        Start from \`npm run new\`, or delete it.

    2 problems in 2 files"
  `)
})

test('a file with only a comment is refused', () => {
  expect(
    printed({
      [CORRECTION]: '# To be written.\n',
      [ARTICLE]: '---\n# To be written.\n---\n\nIt asks.[@paper-2010-story]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:2:1 field-valid the file should be a mapping of keys, but is empty
    content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 field-valid the file should be a mapping of keys, but is empty

    2 problems in 2 files"
  `)
})

test('front matter without a key lacks all that are required', () => {
  expect(printed({ [ARTICLE]: '---\n---\n\nIt asks.[@paper-2010-story]\n' })).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:2:1 field-required \`description\` is missing
        One or two sentences for lists and search engines.
    content/articles/appeals.mdx:2:1 field-required \`published\` is missing
        The day on which this record first stood on the site.
    content/articles/appeals.mdx:2:1 field-required \`title\` is missing
        The title, unlike that of any other page.
    content/articles/appeals.mdx:2:1 field-required \`updated\` is missing
        The day of its last change that a reader would notice.

    4 problems in 1 file"
  `)
})

test('a file of 10 MB is refused unread', () => {
  expect(printed({ [CORRECTION]: `wrong: ${'x'.repeat(10_000_000)}` })).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 file-size-limited the file has 9.5 MiB
        A record is text of at most 1 MiB; did something else get this name?

    1 problem in 1 file"
  `)
})

// YAML

test('a tab for indentation is refused', () => {
  expect(
    printed({
      [CORRECTION]: GOOD_CORRECTION.replace('affects: [person:ada-example]', 'affects:\n\t- person:ada-example'),
    }),
  ).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:5:1 yaml-valid a tab is used for indentation
        Indent with two spaces.

    1 problem in 1 file"
  `)
})

test('a tab between a key and its value is read', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replaceAll(': ', ':\t') })).toMatchInlineSnapshot(
    `"No problems in content."`,
  )
})

test('a key that stands twice is refused at its second place, at the top, within an entry and in front matter', () => {
  const text = printed({
    [CORRECTION]: `${GOOD_CORRECTION}wrong: Another one.\n`,
    [ARTICLE]: GOOD_ARTICLE.replace('updated', 'published'),
    [EVENT]: 'sources:\n  - id: paper-2010-story\n    id: town-2010-report\n',
  })
  expect(text).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:5:1 yaml-keys-unique this key stands twice in its mapping
        Remove one of the two, or rename it.
    content/corrections/2020-01-03-name-of-sheriff.yaml:7:1 yaml-keys-unique this key stands twice in its mapping
        Remove one of the two, or rename it.
    content/events/council-votes.yaml:3:5 yaml-keys-unique this key stands twice in its mapping
        Remove one of the two, or rename it.

    3 problems in 3 files"
  `)
})

test('an alias bomb is refused in less than a second, and only its first lines are printed', { timeout: 1000 }, () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  const bomb = names
    .map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(index === 0 ? 'lol' : `*${names[index - 1]}`)
          .join(', ')}]`,
    )
    .join('\n')
  const problems = problemsWith({ [CORRECTION]: bomb })
  expect(problems).toHaveLength(20)
  expect(formatProblems(problems.slice(0, 3))).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:1:7 yaml-no-aliases anchors and aliases are not read
        Write the value out where it is needed.
    content/corrections/2020-01-03-name-of-sheriff.yaml:2:7 yaml-no-aliases anchors and aliases are not read
        Write the value out where it is needed.
    content/corrections/2020-01-03-name-of-sheriff.yaml:2:8 yaml-no-aliases anchors and aliases are not read
        Write the value out where it is needed.

    3 problems in 1 file"
  `)
})

test('a list instead of a mapping is refused', () => {
  expect(
    printed({
      [CORRECTION]: '- wrong: Adda\n  right: Ada\n',
      [ARTICLE]: '---\n- Appeals\n---\n\nIt asks.[@paper-2010-story]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:2:1 field-valid the file should be a mapping of keys, but is a list
    content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 field-valid the file should be a mapping of keys, but is a list

    2 problems in 2 files"
  `)
})

test('a sentence instead of a mapping is refused', () => {
  expect(
    printed({ [CORRECTION]: 'Her name is Ada.\n', [ARTICLE]: '---\nAppeals\n---\n\nIt asks.[@paper-2010-story]\n' }),
  ).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:2:1 field-valid the file should be a mapping of keys, but is "Appeals"
    content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 field-valid the file should be a mapping of keys, but is "Her name is Ada."

    2 problems in 2 files"
  `)
})

test('a mapping instead of a list is refused', () => {
  expect(printed({ 'people.yaml': 'ada-example:\n  name: Ada Example\n' })).toMatchInlineSnapshot(`
    "content/people.yaml:1:1 field-valid the file should be a list, but is a mapping of keys

    1 problem in 1 file"
  `)
})

test('an entry that is a word or nothing is refused, and the other entries stand', () => {
  const threads = '- id: main\n  title: The main thread\n  description: All that happened.\n  order: 1\n- later\n-\n'
  expect(printed({ 'threads.yaml': threads })).toMatchInlineSnapshot(`
    "content/threads.yaml:5:3 field-valid \`[2]\` should be a mapping of keys, but is "later"
    content/threads.yaml:6:2 field-valid \`[3]\` should be a mapping of keys, but is empty

    2 problems in 1 file"
  `)
})

test('two documents in one file are refused at the second', () => {
  expect(printed({ [CORRECTION]: `${GOOD_CORRECTION}---\n${GOOD_CORRECTION}` })).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:7:1 yaml-valid a second document begins here
        Keep one record in a file.

    1 problem in 1 file"
  `)
})

test('the marks of an unresolved merge are refused at their lines', () => {
  const problems = problemsWith({
    [CORRECTION]: `<<<<<<< HEAD\n${GOOD_CORRECTION}=======\n${GOOD_CORRECTION}>>>>>>> other\n`,
  })
  expect(problems.filter((problem) => problem.rule === 'yaml-valid').map((problem) => problem.line)).toEqual(
    expect.arrayContaining([1, 8, 15]),
  )
})

test('days and months without quotation marks are read as they stand', () => {
  expect(
    printed({ [CORRECTION]: GOOD_CORRECTION.replaceAll('"', ''), [ARTICLE]: GOOD_ARTICLE.replaceAll('"', '') }),
  ).toMatchInlineSnapshot(`"No problems in content."`)
})

test('a year without quotation marks and a time of day are refused', () => {
  expect(
    printed({
      [CORRECTION]: GOOD_CORRECTION.replace('date: "2020-01-03"', 'date: 2020').replace(
        'updated: "2020-01-03"',
        'updated: 2020-01-03T10:00:00Z',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:1:7 field-valid \`date\` should be a text, but is the number 2020
        Put it in quotation marks: "2020".
    content/corrections/2020-01-03-name-of-sheriff.yaml:6:10 day-valid "2020-01-03T10:00:00Z" is not a calendar day
        Write year-month-day, for example 2010-05-18.

    2 problems in 1 file"
  `)
})

test('the hint for a number without quotation marks keeps the digits that the author wrote', () => {
  const source =
    'type: report\ntitle: Minutes\nvolume: 1.10\nnumber: 0123\nno-link: On paper.\nstanding: primary\nnature: Minutes\nseen: original\nread: in full\npublished: "2020-01-03"\nupdated: "2020-01-03"\n'
  const hints = problemsWith({ 'sources/council-2010-minutes.yaml': source }).map((problem) => problem.hint)
  expect(hints).toEqual(['Put it in quotation marks: "1.10".', 'Put it in quotation marks: "0123".'])
})

test('keys that JavaScript knows are keys like any other', () => {
  expect(printed({ [CORRECTION]: `${GOOD_CORRECTION}__proto__: x\nconstructor: x\n` })).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:7:1 field-known "__proto__" is not a key of this record
        Keys are date, wrong, right, affects, published, updated.
    content/corrections/2020-01-03-name-of-sheriff.yaml:8:1 field-known "constructor" is not a key of this record
        Keys are date, wrong, right, affects, published, updated.

    2 problems in 1 file"
  `)
})

test('an unknown key that is a number is refused where it stands', () => {
  const text = `${GOOD_CORRECTION}2020: x\n`
  expect(pointedAt(text, problemsWith({ [CORRECTION]: text })[0])).toBe('2020: x')
})

test('a text that begins with an exclamation mark does not lose its first word silently', () => {
  // YAML takes "!Three" for a tag, warns, and keeps the rest.
  expect(problemsWith({ [CORRECTION]: GOOD_CORRECTION.replace('wrong: The', 'wrong: !The') })).not.toEqual([])
})

test('nesting of a hundred levels is refused like any other wrong value', () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`
  expect(
    printed({ [CORRECTION]: GOOD_CORRECTION.replace('The sheriff was called Adda.', deep) }),
  ).toMatchInlineSnapshot(`
    "content/corrections/2020-01-03-name-of-sheriff.yaml:2:8 field-valid \`wrong\` should be a text, but is a list
        What was wrong, in one or two sentences.

    1 problem in 1 file"
  `)
})

test('nesting too deep to be read is a problem of its file, not an exception', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const problems = problemsWith({ [CORRECTION]: GOOD_CORRECTION.replace('The sheriff was called Adda.', deep) })
  // Where the reader gives up depends on the machine's stack, so only file, rule and line are compared.
  expect(new Set(problems.map(({ file, rule, line }) => `${file}:${line} ${rule}`))).toEqual(
    new Set([`content/${CORRECTION}:2 yaml-valid`]),
  )
})

test('one unclosed nest is not thousands of problems', () => {
  expect(problemsWith({ [CORRECTION]: `wrong: ${'['.repeat(500)}\n` }).length).toBeLessThanOrEqual(20)
})

// Front matter and text

test('a fence that other programs run as code is refused and not run', () => {
  const trace = join(tmpdir(), `site-odd-trace-${process.pid}`)
  const code = `(globalThis.frontMatterRan = true, process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(trace)}, ''), { title: 'Appeals' })`
  const text = printed({
    [ARTICLE]: `---js\n${code}\n---\n\nIt asks.[@paper-2010-story]\n`,
    'articles/hearings.mdx': `--- javascript\n${code}\n---\n\nIt asks.[@paper-2010-story]\n`,
    // A second fence below a plain one: an expression in braces, which is refused as such.
    'articles/protests.mdx': `${FRONT_MATTER.replace('Appeals', 'Protests')}---js\n{${code}}\n---\n\nIt asks.[@paper-2010-story]\n`,
  })
  expect(existsSync(trace)).toBe(false)
  expect('frontMatterRan' in globalThis).toBe(false)
  expect(text).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:1:1 front-matter-plain the fence "---js" is not read
        Open front matter with three hyphens alone on the line.
    content/articles/hearings.mdx:1:1 front-matter-plain the fence "--- javascript" is not read
        Open front matter with three hyphens alone on the line.
    content/articles/protests.mdx:7:1 paragraph-cited this paragraph cites no source: "---js…"
        Add [@source-id], or put it into <Ours> or <Note>.
    content/articles/protests.mdx:8:1 mdx-allowed an expression in braces cannot stand in an article
        Use Markdown and the components of content/README.md.

    4 problems in 3 files"
  `)
})

test('front matter without an end is refused', () => {
  expect(printed({ [ARTICLE]: GOOD_ARTICLE.replace('\n---\n', '\n') })).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:1:1 front-matter-plain the front matter has no end
        Close it with a line of three hyphens.

    1 problem in 1 file"
  `)
})

test('front matter below an empty line or in another fence is refused', () => {
  expect(
    printed({
      [ARTICLE]: `\n${GOOD_ARTICLE}`,
      'articles/hearings.mdx': '+++\ntitle = "Hearings"\n+++\n\nIt asks.[@paper-2010-story]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:1:1 front-matter-plain there is no front matter
        Begin the file with a line of three hyphens, the keys, and another such line.
    content/articles/hearings.mdx:1:1 front-matter-plain there is no front matter
        Begin the file with a line of three hyphens, the keys, and another such line.

    2 problems in 2 files"
  `)
})

test('a mistake in front matter is shown on its line of the file', () => {
  const article = GOOD_ARTICLE.replace('updated: "2020-01-03"', 'updated: "2020-02-30"')
  const problems = problemsWith({ [ARTICLE]: article })
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:5:10 day-valid "2020-02-30" is not a calendar day
        Write year-month-day, for example 2010-05-18.

    1 problem in 1 file"
  `)
  expect(pointedAt(article, problems[0])).toBe('"2020-02-30"')
})

test('a link with a percent sign is a problem, not an exception', () => {
  expect(printed({ [ARTICLE]: GOOD_ARTICLE.replace('It', '[It](#100%)') })).toContain(`content/${ARTICLE}:8:1 link-`)
})

test('a link with a percent sign in an account is a problem, not an exception', () => {
  const event = eventWith(`${ACCOUNT} [Again](#100%).[@paper-2010-story]`)
  expect(printed({ [EVENT]: event })).toContain(`content/${EVENT}:8:10 link-`)
})

test('a quotation of nineteen levels is read, and one of two thousand is refused without a crash', () => {
  const nested = (levels: number) => `${FRONT_MATTER}\n${'> '.repeat(levels)}It asks again.\n`
  expect(problemsWith({ [ARTICLE]: nested(19) }).map(({ rule }) => rule)).toEqual(['paragraph-cited'])
  expect(printed({ [ARTICLE]: nested(2000) })).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:8:1 mdx-valid quotations or lists are nested too deeply
        Nest a few levels at most.

    1 problem in 1 file"
  `)
})

test.for([
  ['a block', `|\n  ${ACCOUNT}\n\n  It was read out\n  and [@nope] heard.[@paper-2010-story]`, /^\[@nope\]/],
  ['a block after empty lines', `|\n\n\n    ${ACCOUNT}\n    and [@nope] heard.[@paper-2010-story]`, /^\[@nope\]/],
  // YAML joins the lines of a folded text, so that only its beginning is known.
  ['a folded block', `>-\n  ${ACCOUNT}\n  and [@nope] heard.[@paper-2010-story]`, /^>-$/],
  ['a line', `${ACCOUNT} It was [@nope] heard.[@paper-2010-story]`, /^It asked/],
] as const)('a mistake in an account that is %s is shown at its place, or at the beginning', ([, account, place]) => {
  const event = eventWith(account)
  const problems = problemsWith({ [EVENT]: event })
  expect(problems.map(({ rule }) => rule)).toEqual(['id-resolves'])
  expect(pointedAt(event, problems[0])).toMatch(place)
})

test('a mistake in the first line of a paragraph is shown at its column', () => {
  const article = GOOD_ARTICLE.replace('It can', 'It [@Paper] can')
  expect(pointedAt(article, problemsWith({ [ARTICLE]: article })[0])).toMatch(/^\[@Paper\]/)
})

test.for([
  ['in a later line of a list item', '- It can\n  ask [@Paper] again.[@paper-2010-story]\n'],
  ['in a later line of a block quotation', '> It can\n> ask [@Paper] again.[@paper-2010-story]\n'],
  ['in a later line with an indent', 'It can\n   ask [@Paper] again.[@paper-2010-story]\n'],
  ['after an escaped character', 'It \\*can\\* [@Paper] ask again.[@paper-2010-story]\n'],
  ['after a character by name', 'It R&amp;D [@Paper] can ask again.[@paper-2010-story]\n'],
] as const)('a mistake %s is shown at its column', ([, text]) => {
  const article = `${FRONT_MATTER}\n${text}`
  expect(pointedAt(article, problemsWith({ [ARTICLE]: article })[0])).toMatch(/^\[@Paper\]/)
})

test('a component that is not closed within its line is shown where it opens', () => {
  const article = GOOD_ARTICLE.replace('ask', '<Note>ask')
  expect(pointedAt(article, problemsWith({ [ARTICLE]: article })[0])).toMatch(/^<Note>/)
})

test('a row of data that is too short is shown on its line', () => {
  const data = 'step,where\n1,Jail\n2\n'
  expect(pointedAt(data, problemsWith({ [DATA]: data })[0])).toBe('2')
})

test.for([
  ['an empty line', 'step,where\n\n\n1,Jail\n2\n'],
  ['a cell of two lines', 'step,where\n1,"Jail\nof the town"\n2\n'],
] as const)('a row of data that is too short is shown on its line also after %s', ([, data]) => {
  expect(pointedAt(data, problemsWith({ [DATA]: data })[0])).toBe('2')
})

// Links on the disk

test('symbolic links that lead out of content, nowhere or to themselves are refused', () => {
  const text = printed({}, (root) => {
    writeFileSync(join(root, '..', 'outside.yaml'), GOOD_CORRECTION)
    symlinkSync('../../outside.yaml', join(root, CORRECTION))
    symlinkSync('nowhere.yaml', join(root, EVENT))
    symlinkSync('appeals.mdx', join(root, ARTICLE))
  })
  expect(text).toMatchInlineSnapshot(`
    "content/articles/appeals.mdx:1:1 file-inside-content this is a symbolic link
        Put a plain file in its place.
    content/corrections/2020-01-03-name-of-sheriff.yaml:1:1 file-inside-content this is a symbolic link
        Put a plain file in its place.
    content/events/council-votes.yaml:1:1 file-inside-content this is a symbolic link
        Put a plain file in its place.

    3 problems in 3 files"
  `)
})

test('a folder out of content is not entered through a symbolic link', () => {
  const text = printed({}, (root) => {
    mkdirSync(join(root, '..', 'outside'))
    writeFileSync(join(root, '..', 'outside', 'secret.yaml'), 'secret: true\n')
    symlinkSync('../../outside', join(root, 'events/outside'))
  })
  expect(text).toMatchInlineSnapshot(`
    "content/events/outside:1:1 file-inside-content this is a symbolic link
        Put a plain file in its place.

    1 problem in 1 file"
  `)
})

test('a folder with the name of a record is refused', () => {
  expect(printed({}, (root) => mkdirSync(join(root, EVENT)))).toMatchInlineSnapshot(`
    "content/events/council-votes.yaml:1:1 file-name-valid "council-votes.yaml" is not a folder of content
        Folders are articles, cases, pages, events, sources, corrections, figures.

    1 problem in 1 file"
  `)
})

test('a symbolic link to a folder of content is a problem, not an exception', () => {
  expect(printed({}, (root) => symlinkSync('../sources', join(root, EVENT)))).toContain(`content/${EVENT}:1:1`)
})

test('files that systems and editors leave behind are not content', () => {
  expect(
    printed({
      '.DS_Store': 'x',
      'events/.town-asks.yaml.swp': 'x',
      'events/town-asks.yaml~': 'x',
      'events/Thumbs.db': 'x',
      'README.md': '# Content\n',
    }),
  ).toMatchInlineSnapshot(`"No problems in content."`)
})

test('a folder of content that is not there is a problem, not a stack trace', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'site-odd-')), 'nowhere')
  const problems = checkSite({ root, label: 'nowhere' })
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "nowhere:1:1 file-inside-content the folder cannot be read (ENOENT)
        Check that it is there and may be read.
    nowhere/pages:1:1 id-resolves there is no page "home": the start of the site
        Run npm run new page home.
    nowhere/site.yaml:1:1 field-required there is no readable site.yaml
        It holds title, description, language, publisher and contact.

    3 problems in 3 files"
  `)
})
