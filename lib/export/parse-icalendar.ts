/** A day-long event of a calendar file. Days are year-month-day; `last` is a day of the event, not the one after it. */
export type CalendarEntry = {
  uid: string
  first: string
  last: string
  title: string
  description: string
  categories: string[]
  url?: string
  /** The date as recorded, EDTF. */
  edtf?: string
  created?: string
  changed?: string
}

/** A calendar file read: its properties by name, its events, and a sentence for each thing that is wrong in it. */
export type ReadCalendar = { properties: Map<string, string>; entries: CalendarEntry[]; problems: string[] }

type ContentLine = { name: string; value: string }

/** What each event must have (RFC 5545, 3.6.1; DTSTART because these calendars have no METHOD). */
const REQUIRED = ['UID', 'DTSTAMP', 'DTSTART']

/**
 * Reads a calendar of day-long events, as `formatICalendar` writes it: unfolds lines, undoes escapes. Lines that break RFC
 * 5545, 3.1 (an end other than CRLF, more than 75 octets) are problems and are read all the same.
 */
export function parseICalendar(file: string): ReadCalendar {
  const problems = findLineProblems(file)
  const properties = new Map<string, string>()
  const events: ContentLine[][] = []
  const open: string[] = []
  for (const line of unfold(file).map(readLine)) {
    if (line.name === 'BEGIN') {
      open.push(line.value)
      if (line.value === 'VEVENT') events.push([])
    } else if (line.name === 'END') {
      if (open.pop() !== line.value) problems.push(`END:${line.value} ends what did not begin.`)
    } else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(line)
    else properties.set(line.name, unescapeText(line.value))
  }
  if (open.length > 0) problems.push(`${open.join(', ')} does not end.`)
  for (const event of events) {
    const missing = REQUIRED.filter((name) => readValue(event, name) === undefined)
    if (missing.length > 0) problems.push(`An event has no ${missing.join(', ')}.`)
  }
  return { properties, entries: events.map(readEntry), problems }
}

function findLineProblems(file: string): string[] {
  const lines = file.split('\r\n')
  const long = lines.find((line) => Buffer.byteLength(line) > 75)
  return [
    ...(lines.at(-1) === '' ? [] : ['The last line does not end in CRLF.']),
    ...(lines.some((line) => /[\r\n]/.test(line)) ? ['A line ends in CR or LF alone.'] : []),
    ...(long === undefined ? [] : [`A line has more than 75 octets: ${long.slice(0, 40)}…`]),
  ]
}

function unfold(file: string): string[] {
  return file
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

/** Name and value; parameters, whose quoted values may hold a colon, are left out: only VALUE=DATE occurs. */
function readLine(line: string): ContentLine {
  const match = /^([^;:]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/s.exec(line)
  return { name: (match?.[1] ?? line).toUpperCase(), value: match?.[2] ?? '' }
}

function readEntry(lines: readonly ContentLine[]): CalendarEntry {
  const first = dayOf(readValue(lines, 'DTSTART') ?? '')
  const end = readValue(lines, 'DTEND')
  const [created, changed] = [readValue(lines, 'CREATED'), readValue(lines, 'LAST-MODIFIED')]
  return {
    uid: unescapeText(readValue(lines, 'UID') ?? ''),
    first,
    last: end === undefined ? first : dayBefore(dayOf(end)),
    title: unescapeText(readValue(lines, 'SUMMARY') ?? ''),
    description: unescapeText(readValue(lines, 'DESCRIPTION') ?? ''),
    categories: splitList(readValue(lines, 'CATEGORIES') ?? '').map(unescapeText),
    url: readValue(lines, 'URL'),
    edtf: readValue(lines, 'X-EDTF'),
    created: created && dayOf(created),
    changed: changed && dayOf(changed),
  }
}

function readValue(lines: readonly ContentLine[], name: string): string | undefined {
  return lines.find((line) => line.name === name)?.value
}

/** Divides at commas that are not escaped. */
function splitList(value: string): string[] {
  return value.match(/(?:\\.|[^\\,])+/gs) ?? []
}

/** Undoes the escapes of TEXT (RFC 5545, 3.3.11). */
function unescapeText(value: string): string {
  return value.replace(/\\(.)/gs, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))
}

/** "20100518" or "20100518T000000Z" to a day. */
function dayOf(value: string): string {
  return value.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
