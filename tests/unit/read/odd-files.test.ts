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

/** The problems of the minimal site with these files in it; `prepare` makes what is not a plain file. */
function problemsWith(files: Record<string, string | Uint8Array>, prepare?: (root: string) => void): Problem[] {
  const temporary = mkdtempSync(join(tmpdir(), 'site-odd-'))
  try {
    const root = join(temporary, 'site')
    cpSync('tests/fixtures/minimal', root, { recursive: true })
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
  expect(printed({ [CORRECTION]: windows(GOOD_CORRECTION), [ARTICLE]: windows(GOOD_ARTICLE), [DATA]: 'step,where\r\n1,Jail\r\n' })).toMatchInlineSnapshot()
})

test('files with the line ends of Windows have their mistakes where an editor shows them', () => {
  const correction = GOOD_CORRECTION.replace('updated: "2020-01-03"', 'updated: "2020-02-30"').replace(/\n/g, '\r\n')
  const article = GOOD_ARTICLE.replace('[@paper-2010-story]', '[@Paper] [@paper-2010-story]').replace(/\n/g, '\r\n')
  const problems = problemsWith({ [CORRECTION]: correction, [ARTICLE]: article })
  expect(formatProblems(problems)).toMatchInlineSnapshot()
  expect(pointedAt(article, problems[0])).toBe('[@Paper] [@paper-2010-story]')
  expect(pointedAt(correction, problems[1])).toBe('"2020-02-30"')
})

test('files with the line ends of old Macs are read', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replace(/\n/g, '\r'), [ARTICLE]: GOOD_ARTICLE.replace(/\n/g, '\r') })).toMatchInlineSnapshot()
})

test('files with a byte order mark are read', () => {
  expect(printed({ [CORRECTION]: `\ufeff${GOOD_CORRECTION}`, [ARTICLE]: `\ufeff${GOOD_ARTICLE}`, [DATA]: '\ufeffstep,where\n1,Jail\n' })).toMatchInlineSnapshot()
})

test('a file in Latin-1 is refused', () => {
  expect(printed({ [CORRECTION]: Buffer.from(GOOD_CORRECTION.replace('Adda', 'Zo\u00eb'), 'latin1') })).toMatchInlineSnapshot()
})

test('a file in UTF-16 is refused, whichever byte comes first', () => {
  const little = Buffer.from(`\ufeff${GOOD_CORRECTION}`, 'utf16le')
  expect(printed({ [CORRECTION]: little, [ARTICLE]: Buffer.from(little).swap16() })).toMatchInlineSnapshot()
})

test('a file with a null byte is refused, and the message says where it is', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replace('Adda', '\0dda') })).toMatchInlineSnapshot()
})

test('an invisible character in an id is shown, so that the message does not look absurd', { fails: true }, () => {
  const text = printed({ [CORRECTION]: GOOD_CORRECTION.replace('person:ada-example', 'person:ada-example\u200b') })
  expect(text).toContain('ada-example')
  expect(text).not.toContain('\u200b')
})

// Nothing or too much

test('an empty file is refused', () => {
  expect(printed({ [CORRECTION]: '', [ARTICLE]: '\ufeff\n \n' })).toMatchInlineSnapshot()
})

test('a file with only a comment is refused', () => {
  expect(printed({ [CORRECTION]: '# To be written.\n', [ARTICLE]: '---\n# To be written.\n---\n\nIt asks.[@paper-2010-story]\n' })).toMatchInlineSnapshot()
})

test('front matter without a key lacks all that are required', () => {
  expect(printed({ [ARTICLE]: '---\n---\n\nIt asks.[@paper-2010-story]\n' })).toMatchInlineSnapshot()
})

test('a file of 10 MB is refused unread', () => {
  expect(printed({ [CORRECTION]: `wrong: ${'x'.repeat(10_000_000)}` })).toMatchInlineSnapshot()
})

// YAML

test('a tab for indentation is refused', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replace('affects: [person:ada-example]', 'affects:\n\t- person:ada-example') })).toMatchInlineSnapshot()
})

test('a tab between a key and its value is read', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replaceAll(': ', ':\t') })).toMatchInlineSnapshot()
})

test('a key that stands twice is refused at its second place, at the top, within an entry and in front matter', () => {
  const people = '- id: ben-example\n  name: Ben Example\n  name: Benjamin Example\n  roles:\n    - role: clerk\n'
  const text = printed({
    [CORRECTION]: `${GOOD_CORRECTION}wrong: Another one.\n`,
    [ARTICLE]: GOOD_ARTICLE.replace('updated', 'published'),
    [EVENT]: people,
  })
  expect(text).toMatchInlineSnapshot()
})

test('an alias bomb is refused in less than a second, and only its first lines are printed', { timeout: 1000 }, () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  const bomb = names.map((name, index) => `${name}: &${name} [${Array(9).fill(index === 0 ? 'lol' : `*${names[index - 1]}`).join(', ')}]`).join('\n')
  const problems = problemsWith({ [CORRECTION]: bomb })
  expect(problems).toHaveLength(20)
  expect(formatProblems(problems.slice(0, 3))).toMatchInlineSnapshot()
})

test('a list instead of a mapping is refused', () => {
  expect(printed({ [CORRECTION]: '- wrong: Adda\n  right: Ada\n', [ARTICLE]: '---\n- Appeals\n---\n\nIt asks.[@paper-2010-story]\n' })).toMatchInlineSnapshot()
})

test('a sentence instead of a mapping is refused', () => {
  expect(printed({ [CORRECTION]: 'Her name is Ada.\n', [ARTICLE]: '---\nAppeals\n---\n\nIt asks.[@paper-2010-story]\n' })).toMatchInlineSnapshot()
})

test('a mapping instead of a list is refused', () => {
  // The glossary, because other files of the minimal site name its people, places and threads.
  expect(printed({ 'glossary.yaml': 'booking:\n  term: booking\n' }).split('\n').filter((line) => line.startsWith('content/glossary.yaml'))).toMatchInlineSnapshot()
})

test('an entry that is a word or nothing is refused, and the other entries stand', () => {
  const threads = '- id: main\n  title: The main thread\n  description: All that happened.\n  order: 1\n- later\n-\n'
  expect(printed({ 'threads.yaml': threads })).toMatchInlineSnapshot()
})

test('two documents in one file are refused at the second', () => {
  expect(printed({ [CORRECTION]: `${GOOD_CORRECTION}---\n${GOOD_CORRECTION}` })).toMatchInlineSnapshot()
})

test('the marks of an unresolved merge are refused at their lines', () => {
  const problems = problemsWith({ [CORRECTION]: `<<<<<<< HEAD\n${GOOD_CORRECTION}=======\n${GOOD_CORRECTION}>>>>>>> other\n` })
  expect(problems.filter((problem) => problem.rule === 'yaml-valid').map((problem) => problem.line)).toEqual(expect.arrayContaining([1, 8, 15]))
})

test('days and months without quotation marks are read as they stand', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replaceAll('"', ''), [ARTICLE]: GOOD_ARTICLE.replaceAll('"', '') })).toMatchInlineSnapshot()
})

test('a year without quotation marks and a time of day are refused', () => {
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replace('date: "2020-01-03"', 'date: 2020').replace('updated: "2020-01-03"', 'updated: 2020-01-03T10:00:00Z') })).toMatchInlineSnapshot()
})

test('the hint for a number without quotation marks keeps the digits that the author wrote', { fails: true }, () => {
  const source = 'type: report\ntitle: Minutes\nvolume: 1.10\nnumber: 0123\nno-link: On paper.\nstanding: primary\nnature: Minutes\nseen: original\nread: in full\npublished: "2020-01-03"\nupdated: "2020-01-03"\n'
  const hints = problemsWith({ 'sources/council-2010-minutes.yaml': source }).map((problem) => problem.hint)
  expect(hints).toEqual(['Put it in quotation marks: "1.10".', 'Put it in quotation marks: "0123".'])
})

test('keys that JavaScript knows are keys like any other', () => {
  expect(printed({ [CORRECTION]: `${GOOD_CORRECTION}__proto__: x\nconstructor: x\n` })).toMatchInlineSnapshot()
})

test('an unknown key that is a number is refused where it stands', { fails: true }, () => {
  const text = `${GOOD_CORRECTION}2020: x\n`
  expect(pointedAt(text, problemsWith({ [CORRECTION]: text })[0])).toBe('2020: x')
})

test('a text that begins with an exclamation mark does not lose its first word silently', { fails: true }, () => {
  // YAML takes "!Three" for a tag, warns, and keeps the rest.
  expect(problemsWith({ [CORRECTION]: GOOD_CORRECTION.replace('wrong: The', 'wrong: !The') })).not.toEqual([])
})

test('nesting of a hundred levels is refused like any other wrong value', () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`
  expect(printed({ [CORRECTION]: GOOD_CORRECTION.replace('The sheriff was called Adda.', deep) })).toMatchInlineSnapshot()
})

test('nesting too deep to be read is a problem of its file, not an exception', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const problems = problemsWith({ [CORRECTION]: GOOD_CORRECTION.replace('The sheriff was called Adda.', deep) })
  // Where the reader gives up depends on the machine's stack, so only file, rule and line are compared.
  expect(new Set(problems.map(({ file, rule, line }) => `${file}:${line} ${rule}`))).toEqual(new Set([`content/${CORRECTION}:2 yaml-valid`]))
})

test('one unclosed nest is not thousands of problems', { fails: true }, () => {
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
  expect(text).toMatchInlineSnapshot()
})

test('front matter without an end is refused', () => {
  expect(printed({ [ARTICLE]: GOOD_ARTICLE.replace('\n---\n', '\n') })).toMatchInlineSnapshot()
})

test('front matter below an empty line or in another fence is refused', () => {
  expect(printed({ [ARTICLE]: `\n${GOOD_ARTICLE}`, 'articles/hearings.mdx': '+++\ntitle = "Hearings"\n+++\n\nIt asks.[@paper-2010-story]\n' })).toMatchInlineSnapshot()
})

test('a mistake in front matter is shown on its line of the file', () => {
  const article = GOOD_ARTICLE.replace('updated: "2020-01-03"', 'updated: "2020-02-30"')
  const problems = problemsWith({ [ARTICLE]: article })
  expect(formatProblems(problems)).toMatchInlineSnapshot()
  expect(pointedAt(article, problems[0])).toBe('"2020-02-30"')
})

test('a link with a percent sign is a problem, not an exception', { fails: true }, () => {
  const account = `${'word '.repeat(45)}[x](#100%).[@paper-2010-story]`
  expect(printed({ [ARTICLE]: GOOD_ARTICLE.replace('It', '[It](#100%)') })).toContain(`content/${ARTICLE}:8:1 link-resolves`)
  expect(printed({ [EVENT]: `account: ${account}` })).toContain('link-resolves')
})

test('an article that is nested too deep is a problem, not an exception', { fails: true }, () => {
  expect(printed({ [ARTICLE]: `${FRONT_MATTER}\n${'> '.repeat(10_000)}It asks.[@paper-2010-story]\n` })).toContain('content/')
})

test('a mistake in the first line of a paragraph is shown at its column', () => {
  const article = GOOD_ARTICLE.replace('It can', 'It [@Paper] can')
  expect(pointedAt(article, problemsWith({ [ARTICLE]: article })[0])).toMatch(/^\[@Paper\]/)
})

test.for([
  ['of a list item', '- It can\n  ask [@Paper] again.[@paper-2010-story]\n'],
  ['of a block quotation', '> It can\n> ask [@Paper] again.[@paper-2010-story]\n'],
  ['with an indent', 'It can\n   ask [@Paper] again.[@paper-2010-story]\n'],
  ['after an escaped character', 'It \\*can\\* [@Paper] ask again.[@paper-2010-story]\n'],
  ['after a character by name', 'It R&amp;D [@Paper] can ask again.[@paper-2010-story]\n'],
] as const)('a mistake in a later line %s is shown at its column', { fails: true }, ([, text]) => {
  const article = `${FRONT_MATTER}\n${text}`
  expect(pointedAt(article, problemsWith({ [ARTICLE]: article })[0])).toMatch(/^\[@Paper\]/)
})

test('a component that is not closed within its line is shown where it opens', { fails: true }, () => {
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
] as const)('a row of data that is too short is shown on its line also after %s', { fails: true }, ([, data]) => {
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
  expect(text).toMatchInlineSnapshot()
})

test('a folder out of content is not entered through a symbolic link', () => {
  const text = printed({}, (root) => {
    mkdirSync(join(root, '..', 'outside'))
    writeFileSync(join(root, '..', 'outside', 'secret.yaml'), 'secret: true\n')
    symlinkSync('../../outside', join(root, 'events/outside'))
  })
  expect(text).toMatchInlineSnapshot()
})

test('a folder with the name of a record is refused', () => {
  expect(printed({}, (root) => mkdirSync(join(root, EVENT)))).toMatchInlineSnapshot()
})

test('a symbolic link to a folder of content is a problem, not an exception', { fails: true }, () => {
  expect(printed({}, (root) => symlinkSync('../sources', join(root, EVENT)))).toContain(`content/${EVENT}:1:1`)
})

test('files that systems and editors leave behind are not content', () => {
  expect(printed({ '.DS_Store': 'x', 'events/.town-asks.yaml.swp': 'x', 'events/town-asks.yaml~': 'x', 'events/Thumbs.db': 'x', 'README.md': '# Content\n' })).toMatchInlineSnapshot()
})
