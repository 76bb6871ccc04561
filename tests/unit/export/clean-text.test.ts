import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanJson, cleanLine, cleanText } from '@/lib/export/clean-text'
import { hostileText, RUNS } from './arbitraries'

/** What a text is, as files have it, and as one line. */
const CASES: [text: string, clean: string, line: string][] = [
  ['plain', 'plain', 'plain'],
  ['one\r\ntwo\rthree\ntwo', 'one\ntwo\nthree\ntwo', 'one two three two'],
  ['one\u2028two\u2029three\u0085four\vfive\fsix', 'one\ntwo\nthree\nfour\nfive\nsix', 'one two three four five six'],
  ['a\tb', 'a\tb', 'a b'],
  [
    'bell \u0007, null \u0000, escape \u001B, delete \u007F, \u0090',
    'bell , null , escape , delete , ',
    'bell , null , escape , delete ,',
  ],
  ['half \uD83D and \uDE00', 'half \uFFFD and \uFFFD', 'half \uFFFD and \uFFFD'],
  ['no character \uFFFE\uFFFF', 'no character \uFFFD\uFFFD', 'no character \uFFFD\uFFFD'],
  [
    '\u{1F600} \u202Ertl\u202C a\u00A0b e\u0301',
    '\u{1F600} \u202Ertl\u202C a\u00A0b e\u0301',
    '\u{1F600} \u202Ertl\u202C a\u00A0b e\u0301',
  ],
  ['  around  ', '  around  ', 'around'],
]

test.each(CASES)('%j goes into files without what breaks them, and nothing else is lost', (text, clean, line) => {
  expect(cleanText(text)).toBe(clean)
  expect(cleanLine(text)).toBe(line)
})

test('A clean text stays as it is when it is cleaned again', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
    }),
    RUNS,
  )
})

test('JSON has clean texts at every depth, leaves out what is undefined, and ends its last line', () => {
  expect(cleanJson({ a: 'x\u0007', b: [{ c: 'y\uD800' }], d: undefined, e: 1 })).toBe(
    '{\n  "a": "x",\n  "b": [\n    {\n      "c": "y\uFFFD"\n    }\n  ],\n  "e": 1\n}\n',
  )
})
