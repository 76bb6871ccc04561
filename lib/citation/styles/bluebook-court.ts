import { closeUp, findState, stateAbbreviation } from './bluebook-abbreviations'

const CIRCUITS: Record<string, string> = {
  First: '1st',
  Second: '2d',
  Third: '3d',
  Fourth: '4th',
  Fifth: '5th',
  Sixth: '6th',
  Seventh: '7th',
  Eighth: '8th',
  Ninth: '9th',
  Tenth: '10th',
  Eleventh: '11th',
  'District of Columbia': 'D.C.',
  'D.C.': 'D.C.',
  Federal: 'Fed.',
}
/** Reporters that hold the Supreme Court of the United States and no other court. */
const SUPREME_REPORTERS = /^(?:U\.S\.|S\. ?Ct\.|L\. ?Ed\.)/
/** State courts by words of their names, as table T7 shortens them; the highest court is its state alone (rule 10.4(b)). */
const STATE_COURTS: [RegExp, string][] = [
  [/^Supreme Court.* of New York|^New York Supreme Court/, 'Sup. Ct.'],
  [/Supreme (?:Judicial )?Court|^(?:New York|Maryland|District of Columbia) Court of Appeals/, ''],
  [/Court of Appeals?\b/, 'Ct. App.'],
  [/Appellate Court/, 'App. Ct.'],
  [/Superior Court/, 'Super. Ct.'],
]

/**
 * A court, named in words, as tables T1 and T7 have it: "9th Cir.", "N.D. Cal.", "Cal. Ct. App."; one that is not known
 * stays as it is. `reporter`: what it says of the court is left out (rule 10.4(b)), so that for U.S. Reports nothing is left.
 */
export function bluebookCourt(words: string | undefined, reporter = ''): string {
  const court = (words ?? '').replace(/\s*\([^)]*\)$/, '')
  const short = federalCourt(court) ?? stateCourt(court) ?? court
  if (short === 'U.S.') return SUPREME_REPORTERS.test(reporter) ? '' : short
  const state = findState(court)?.short
  return state && reporter.startsWith(state) && short.startsWith(state) ? short.slice(state.length).trim() : short
}

function federalCourt(court: string): string | undefined {
  if (/^Supreme Court of the United States$|^(?:U\.S\.|United States) Supreme Court$/.test(court)) return 'U.S.'
  const [, kind, seat = ''] =
    /^(?:U\.S\.|United States) (Court of Appeals|District Court)(?: for the|,) (.+)$/.exec(court) ?? []
  if (kind === 'Court of Appeals') {
    const circuit = CIRCUITS[seat.replace(/ Circuit$/, '')]
    return circuit && `${circuit} Cir.`
  }
  if (seat === 'District of Columbia') return 'D.D.C.'
  const [, part = '', place = ''] = /^(?:([NSEWCM])\w+ )?District of (.+)$/.exec(seat) ?? []
  const state = stateAbbreviation(place)
  return state && closeUp(`${part ? `${part}.` : ''}D. ${state}`)
}

function stateCourt(court: string): string | undefined {
  const state = findState(court)?.short
  const known = STATE_COURTS.find(([words]) => words.test(court))
  return state && known && `${state} ${known[1]}`.trim()
}
