import { EVENT_KINDS, POSITIONS } from '../../lib/schema/event'
import { makeDraw, sampleSentence } from './sample-words'

/** What an event of the sample names. Numbers begin at 1. */
export type EventParts = {
  number: number
  of: number
  sources: readonly [string, string]
  thread: string
  person: string
  place: string
  /** The event before it, if there is one. */
  earlier?: string
}

const KINDS = Object.keys(EVENT_KINDS)
const POSITION_NAMES = Object.keys(POSITIONS)
/** The events lie in these years, in the order of their numbers. */
const FIRST_DAY = Date.UTC(2001, 0, 1)
const DAYS = 20 * 365
const DAY = 86_400_000

/** The file of one event: kinds in turn, every fourth an answer, every twentieth disputed. */
export function sampleEvent(parts: EventParts): string {
  const { number, of, sources, thread, person, place, earlier } = parts
  const draw = makeDraw(2_000_000 + number)
  const kind = KINDS[number % KINDS.length] ?? 'other'
  const [first, second] = sources
  const disputed = number % 20 === 0
  const date = new Date(FIRST_DAY + Math.floor((number / (of + 1)) * DAYS) * DAY).toISOString().slice(0, 10)
  const lines = [
    `title: Sample event ${number} takes place`,
    `kind: ${kind}`,
    `status: ${disputed ? 'disputed' : number % 2 ? 'reported' : 'confirmed'}`,
    `certainty: ${sampleSentence('Why it counts as that', 14, draw)}`,
    `date: "${date}"`,
    `threads: [${thread}]`,
    `places: [${place}]`,
    `people: [${person}]`,
    ...(earlier && number % 4 === 0 ? [`answers: ${earlier}`] : []),
    ...(kind === 'statement'
      ? [
          `position: ${POSITION_NAMES[number % POSITION_NAMES.length]}`,
          'ledger: true',
          'statement:',
          '  by: A sample speaker',
          '  office: federal',
          '  channel: public',
        ]
      : []),
    ...(kind === 'law' || kind === 'ruling' ? ['body: The sample body', 'stage: in-force'] : []),
    ...(earlier && kind === 'ruling' ? ['affects:', `  - id: ${earlier}`, '    how: narrows'] : []),
    `summary: ${sampleSentence(`In short, sample event ${number} was`, 24, draw)}`,
    'account: |',
    `  ${sampleSentence(`Sample account ${number} tells`, 34, draw)}[@${first}] ${sampleSentence('It goes on', 30, draw)}[@${second}]`,
    ...(disputed
      ? [
          'sides:',
          ...['first', 'second'].flatMap((side, index) => [
            `  - who: The ${side} sample side`,
            `    says: ${sampleSentence(`The ${side} side says`, 14, draw)}`,
            '    sources:',
            `      - id: ${sources[index]}`,
          ]),
        ]
      : []),
    'sources:',
    `  - id: ${first}`,
    `  - id: ${second}`,
    'checked: "2020-01-01"',
    'published: "2020-01-01"',
    'updated: "2020-01-01"',
  ]
  return `${lines.join('\n')}\n`
}
