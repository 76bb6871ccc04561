import type { Position } from './data'

/** What the drawing says of a statement; in the wide one on which side of the mark, and how many letters to a line. */
export type Callout = { words: string; side?: 'left' | 'right'; letters?: number }

/**
 * The statements that the drawing names, by the id of the event: the words of its title, shortened; the date stands before
 * them. Each tells a turn of the answer, or what was written inside while the answer outside was another.
 */
export const CALLOUTS: Readonly<Record<string, Callout>> = {
  'ice-sets-the-record-straight': {
    words: 'ICE’s steps for places that do not want to start on their date',
    side: 'left',
    letters: 33,
  },
  'napolitano-tells-lofgren-how': {
    words: 'Napolitano tells Lofgren what an agency that does not wish to take part must do',
    letters: 46,
  },
  'rocha-not-inclined-to-allow': {
    words: 'ICE’s spokesman writes that ICE is “not inclined” to let places opt out altogether',
    side: 'left',
    letters: 48,
  },
  'napolitano-says-not-opt-out-program': {
    words: 'Napolitano says that Secure Communities is not an opt-in, opt-out program',
    side: 'left',
    letters: 50,
  },
  'morton-says-states-decide': {
    words: 'ICE’s director: local governments cannot opt out, because the arrangement is with the states',
    side: 'left',
    letters: 54,
  },
  'ice-tells-sf-no': { words: 'ICE tells San Francisco that it cannot keep its fingerprints back', side: 'left' },
  'morton-ends-all-agreements': {
    words: 'ICE ends all its agreements with states and says that none is needed',
    side: 'left',
  },
}

/** A stretch of time with the position mostly taken in it: from a day to before another, or to the end. */
export type Turn = { inside: boolean; position: Position; from: string; to?: string; words: string }

/** What to see first, in the words of "Was it voluntary?"; a test holds the statements to it. */
export const TURNS: readonly Turn[] = [
  { inside: false, position: 'cannot-opt-out', from: '2010-05-01', to: '2010-07-01', words: 'mostly no' },
  { inside: false, position: 'can-opt-out', from: '2010-08-01', to: '2010-09-30', words: 'a way to ask' },
  { inside: false, position: 'cannot-opt-out', from: '2010-09-30', words: 'no again, though not everywhere' },
  {
    inside: true,
    position: 'cannot-opt-out',
    from: '2010-09-15',
    to: '2011-02-16',
    words: 'no in September’s mail, seen in February 2011',
  },
]
