import { expect, test } from 'vitest'
import { sentenceBefore, splitSentences } from '@/lib/citation/sentence-before'

/** What stands before a mark, and the sentence that the mark stands for. */
type Case = [text: string, sentence: string]

const CASES: Case[] = [
  ['It began.', 'It began.'],
  ['It began. It ended.', 'It ended.'],
  ['It began. It ended', 'It ended'],
  ['Is it so? Yes.', 'Yes.'],
  ['Stop! They went on.', 'They went on.'],
  ['First line\n  second line', 'First line second line'],
  ['It began.\nIt ended.', 'It ended.'],
  ['It began. ', 'It began.'],
  // Abbreviations
  ['The U.S. Congress acted in 2008.', 'The U.S. Congress acted in 2008.'],
  ['He spoke in Washington, D.C. Police listened.', 'He spoke in Washington, D.C. Police listened.'],
  ['It lost. The case is Galarza v. Szalczyk.', 'The case is Galarza v. Szalczyk.'],
  ['See Arizona v. United States. The court held so.', 'The court held so.'],
  ['It ended. Mr. Smith and Dr. Jones agreed.', 'Mr. Smith and Dr. Jones agreed.'],
  ['It ended. Gov. Brown vetoed it.', 'Gov. Brown vetoed it.'],
  ['It ended. Sen. Durbin and Rep. Lofgren wrote.', 'Sen. Durbin and Rep. Lofgren wrote.'],
  ['It ended. St. Paul voted.', 'St. Paul voted.'],
  ['It ended. On Jan. 5 it began.', 'On Jan. 5 it began.'],
  ['It ended. The Third Cir. 2014 ruling stands.', 'The Third Cir. 2014 ruling stands.'],
  ['It ended. See No. 12 for more.', 'See No. 12 for more.'],
  ['It ended. The rule (see p. 3) holds.', 'The rule (see p. 3) holds.'],
  // Initials
  ['It ended. J. Edgar Hoover stayed.', 'J. Edgar Hoover stayed.'],
  ['It ended. George W. Bush signed.', 'George W. Bush signed.'],
  // Quotation marks and brackets
  ['He said “Stop.” Then he left.', 'Then he left.'],
  ['He said "no." Then he left.', 'Then he left.'],
  ['It ended. “Detainers” are requests.', '“Detainers” are requests.'],
  ['It ended. ‘Secure’ is a word.', '‘Secure’ is a word.'],
  ['(It ended.) It began again.', 'It began again.'],
  ['It ended. (Nobody knew.)', '(Nobody knew.)'],
  ['He asked “why?” and left.', 'He asked “why?” and left.'],
  // Numbers
  ['It grew by 5.5 percent.', 'It grew by 5.5 percent.'],
  ['It cost $3.2 million.', 'It cost $3.2 million.'],
  ['It began in 2010. 27 counties joined.', '27 counties joined.'],
  ['It grew. In 2010 it fell.', 'In 2010 it fell.'],
  // Names with a point inside, and words that go on in small letters
  ['It ended. ICE.gov published it.', 'ICE.gov published it.'],
  ['It ended. Yahoo! news had it.', 'Yahoo! news had it.'],
  // Other scripts' capitals
  ['It ended. Óscar came.', 'Óscar came.'],
  ['', ''],
]

test.each(CASES)('before a mark after %j stands %j', (text, sentence) => {
  expect(sentenceBefore(text)).toBe(sentence)
})

// Abbreviations that texts of this site use and that cut a sentence in two now.
test.each([
  'Congress passed 8 U.S.C. 1373 in 1996.',
  'The law is sec. 9 of the act.',
  'The law is secs. 2 to 4 of the act.',
  'Lt. Gov. Quinn signed.',
  'Sens. Menendez and Durbin wrote.',
  'Reps. Lofgren and Honda wrote.',
  'The N.Y. Times reported it.',
  'They met at 9 a.m. Monday.',
  'Prof. Smith said so.',
  'The S.D.N.Y. Court ordered it.',
  'It is docket no. 10 of the court.',
  'A. É. Zola wrote.',
])('%j is one sentence', (text) => {
  expect(sentenceBefore(`It ended. ${text}`)).toBe(text)
})

// Now “They stayed.” without its opening quotation mark.
test('a quotation of two sentences is not cut in its middle', () => {
  expect(sentenceBefore('It ended. He said: “We left. They stayed.”')).toBe('He said: “We left. They stayed.”')
})

test('a text is split into all of its sentences, with nothing lost', () => {
  expect(splitSentences(' It began in Washington, D.C., in 2008.  “It ended. It did.” Did it?\nNo. ')).toEqual([
    'It began in Washington, D.C., in 2008.',
    '“It ended. It did.”',
    'Did it?',
    'No.',
  ])
  expect(splitSentences(' ')).toEqual([])
})
