import { expect, test } from 'vitest'
import { foldWord, splitWords } from '@/lib/search/split-words'

/** A text, and the terms of its words; parts stand in brackets. */
type Case = [text: string, ...terms: string[]]

const CASES: Case[] = [
  ['The sheriff asked.', 'the', 'sheriff', 'asked'],
  // Accents, apostrophes of both kinds, possessives
  ['José', 'jose'],
  ['Jose\u0301', 'jose'],
  ['Hennessey’s', 'hennessey'],
  ["Hennessey's", 'hennessey'],
  ['O’Neill', 'oneill'],
  ["O'Neill", 'oneill'],
  ['Straße ﬁle', 'straße', 'file'],
  // Plurals, but not all that ends in s
  ['cities communities detainers', 'city', 'community', 'detainer'],
  ['addresses searches boxes', 'address', 'search', 'box'],
  ['process status basis ICE’s', 'process', 'status', 'basis', 'ice'],
  // Initials
  ['D.C.', 'dc'],
  ['in D.C., where', 'in', 'dc', 'where'],
  ['D.C.’s', 'dc', 's'],
  ['U.S.C.', 'usc'],
  // Numbers, whole and in parts
  ['I-247', 'i247 (i 247)'],
  ['I‑247', 'i247 (i 247)'],
  ['S-Comm', 'scomm (s comm)'],
  ['12H.2', '12h2 (12h 2)'],
  ['287(g)', '287g (287 g)'],
  ['3:17-cv-00485-WHO', '317cv00485who (3 17 cv 00485 who)'],
  ['§ 1373', '1373'],
  ['IDENT/IAFIS', 'identiafis (ident iafis)'],
  // Capitals and the number behind them
  ['AB 4', 'ab', '4', 'ab4 (ab 4)'],
  ['8 U.S.C. § 1373', '8', 'usc', '1373', 'usc1373 (usc 1373)'],
  ['in 2014', 'in', '2014'],
  // Dates
  ['8 June 2010', '8', 'june', '2010', '@2010-06-08 (@2010-06)'],
  ['June 8th, 2010', 'june', '8th', '2010', '@2010-06-08 (@2010-06)'],
  ['Sept. 2010', 'sept', '2010', '@2010-09'],
  ['2010-06-08', '20100608 (2010 06 08)', '@2010-06-08 (@2010-06)'],
  ['6/8/2010', '682010 (6 8 2010)', '@2010-06-08 (@2010-06)'],
  // Not dates
  ['2010-13', '201013 (2010 13)'],
  ['2012-DLE-01', '2012dle01 (2012 dle 01)'],
  ['10-2674.0004341', '1026740004341 (10 2674 0004341)'],
  ['40 June 2010', '40', 'june', '2010', '@2010-06'],
  // Other scripts, and what is no word
  ['مدينة', 'مدينة'],
  ['Шериф', 'шериф'],
  ['市長', '市長'],
  ['🙂 — “…” §'],
  ['\u0000\u202E'],
  ['__proto__', 'proto'],
  [''],
]

test.each(CASES)('the words of "%s"', (text, ...terms) => {
  expect(splitWords(text).map(({ term, parts }) => (parts.length > 0 ? `${term} (${parts.join(' ')})` : term))).toEqual(
    terms,
  )
})

test('small letters before a number count as its start only where readers type', () => {
  expect(splitWords('form i 247', { anyCase: true }).map(({ term }) => term)).toContain('i247')
  expect(splitWords('form i 247').map(({ term }) => term)).not.toContain('i247')
})

test('a word says where it stands in its text', () => {
  const text = 'Where is Form I-247 of June 8, 2010?'
  expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Where',
    'is',
    'Form',
    'I-247',
    'of',
    'June',
    '8',
    '2010',
    'June 8, 2010',
  ])
})

test('folding twice changes nothing more', () => {
  for (const word of ['Cities', 'José’s', 'U.S.C.', 'addresses', 'series'])
    expect(foldWord(foldWord(word))).toBe(foldWord(word))
})
