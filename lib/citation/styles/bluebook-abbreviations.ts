/** States and other jurisdictions (table T10.1). */
const STATES = readTable(`
  Alabama=Ala.; Arizona=Ariz.; Arkansas=Ark.; California=Cal.; Colorado=Colo.; Connecticut=Conn.; Delaware=Del.;
  District of Columbia=D.C.; Florida=Fla.; Georgia=Ga.; Hawaii=Haw.; Illinois=Ill.; Indiana=Ind.; Kansas=Kan.; Kentucky=Ky.;
  Louisiana=La.; Maine=Me.; Maryland=Md.; Massachusetts=Mass.; Michigan=Mich.; Minnesota=Minn.; Mississippi=Miss.;
  Missouri=Mo.; Montana=Mont.; Nebraska=Neb.; Nevada=Nev.; New Hampshire=N.H.; New Jersey=N.J.; New Mexico=N.M.;
  New York=N.Y.; North Carolina=N.C.; North Dakota=N.D.; Oklahoma=Okla.; Oregon=Or.; Pennsylvania=Pa.; Puerto Rico=P.R.;
  Rhode Island=R.I.; South Carolina=S.C.; South Dakota=S.D.; Tennessee=Tenn.; Texas=Tex.; Vermont=Vt.; Virginia=Va.;
  Washington=Wash.; West Virginia=W. Va.; Wisconsin=Wis.; Wyoming=Wyo.; Alaska=Alaska; Idaho=Idaho; Iowa=Iowa; Ohio=Ohio;
  Utah=Utah`)

/** Countries and cities (table T10). */
const PLACES = readTable(`
  United States=U.S.; the District of Columbia=D.C.; Baltimore=Balt.; Boston=Bos.; Chicago=Chi.; Dallas=Dall.;
  Houston=Hous.; Los Angeles=L.A.; Miami=Mia.; New York City=N.Y.C.; Philadelphia=Phila.; Phoenix=Phx.; San Francisco=S.F.`)

/** Words of case names, institutions and periodicals (table T6, which since the 21st edition holds those of T13 too). */
const WORDS = readTable(`
  Academy=Acad.; Administration=Admin.; Administrative=Admin.; Advocate=Advoc.; Affair=Aff.; America=Am.; American=Am.;
  Associate=Assoc.; Association=Ass’n; Attorney=Att’y; Authority=Auth.; Board=Bd.; Broadcasting=Broad.; Bulletin=Bull.;
  Business=Bus.; Center=Ctr.; Central=Cent.; Chronicle=Chron.; Civil Liberties=C.L.; Civil Rights=C.R.; Civil=Civ.;
  Coalition=Coal.; College=Coll.; Commission=Comm’n; Commissioner=Comm’r; Committee=Comm.; Communication=Commc’n;
  Community=Cmty.; Congress=Cong.; Congressional=Cong.; Constitution=Const.; Constitutional=Const.; Corporation=Corp.;
  County=Cnty.; Counties=Cntys.; Court=Ct.; Criminal=Crim.; Defender=Def.; Defense=Def.; Department=Dep’t;
  Development=Dev.; Digest=Dig.; Director=Dir.; District=Dist.; Division=Div.; East=E.; Eastern=E.; Economic=Econ.;
  Economics=Econ.; Economy=Econ.; Education=Educ.; Educational=Educ.; Enforcement=Enf’t; Enterprise=Enter.;
  Examiner=Exam’r; Executive=Exec.; Federal=Fed.; Federation=Fed’n; Foundation=Found.; General=Gen.; Government=Gov’t;
  Group=Grp.; History=Hist.; Human=Hum.; Immigration=Immigr.; Independent=Indep.; Information=Info.; Institute=Inst.;
  Institution=Inst.; International=Int’l; Journal=J.; Judicial=Jud.; Judiciary=Jud.; Justice=Just.; Labor=Lab.; Law=L.;
  Legislation=Legis.; Legislative=Legis.; Library=Libr.; Litigation=Litig.; Magazine=Mag.; Management=Mgmt.;
  Market=Mkt.; Metropolitan=Metro.; Municipal=Mun.; National=Nat’l; North=N.; Northern=N.; Office=Off.;
  Organization=Org.; Organizing=Org.; Policy=Pol’y; Political=Pol.; Politics=Pol.; Practice=Prac.; Professional=Pro.;
  Psychology=Psych.; Public=Pub.; Publishing=Publ’g; Quarterly=Q.; Record=Rec.; Register=Reg.; Report=Rep.;
  Reporter=Rep.; Research=Rsch.; Resource=Res.; Review=Rev.; Rights=Rts.; School=Sch.; Science=Sci.; Secretary=Sec’y;
  Security=Sec.; Service=Serv.; Social=Soc.; Society=Soc’y; Sociology=Socio.; South=S.; Southern=S.; Statistics=Stat.;
  Street=St.; Studies=Stud.; Subcommittee=Subcomm.; System=Sys.; Technology=Tech.; Tribune=Trib.; University=Univ.;
  Urban=Urb.; Weekly=Wkly.; West=W.; Western=W.`)

/** Words that titles of periodicals shorten otherwise (table T6). */
const PERIODICAL_WORDS = readTable('University=U.')

/** Periodicals whose own abbreviation the words would not give: capitals of a school stand apart (rule 6.1(a)). */
const PERIODICALS = readTable(
  'University of the District of Columbia Law Review=U. D.C. L. Rev.; New York University Law Review=N.Y.U. L. Rev.',
)

/** Words of legislative papers (table T9). */
const LEGISLATIVE_WORDS = readTable(`
  House=H.; Senate=S.; Congress=Cong.; Legislature=Leg.; Regular=Reg.; Session=Sess.; Assembly=Assemb.; Bill=B.; Joint=J.;
  Resolution=Res.; Committee=Comm.; Subcommittee=Subcomm.`)

const shortenName = shortener([...PLACES, ...STATES, ...WORDS])
const shortenPeriodical = shortener([...PLACES, ...STATES, ...WORDS, ...PERIODICAL_WORDS])
const shortenLegislative = shortener([...LEGISLATIVE_WORDS])

/** An institution or a party of a case with the words that tables T6 and T10 shorten, "&" for "and", no "The" before it. */
export function abbreviateName(name: string): string {
  return shortenName(name.replace(/^The /, '').replace(/,? and /g, ' & '))
}

/**
 * A periodical as table T13 has it: "S.F. Chron.", "U. Chi. L. Rev.", "J.L. & Econ.". Articles and "of", "in", "at" fall;
 * a title of which one word is left stays as it is.
 */
export function abbreviatePeriodical(title: string): string {
  const known = PERIODICALS.get(title)
  if (known) return known
  const bare = title.replace(/(?<![\p{L}’])(?:a|at|in|of|the) /giu, '').replace(/,? and /g, ' & ')
  if (!bare.includes(' ')) return bare
  return closeUp(shortenPeriodical(bare))
}

/** A legislative body, session or committee as tables T9, T6 and T10 have it: "H. Comm. on Homeland Sec.", "119th Cong.". */
export function abbreviateLegislative(words: string): string {
  const ordinal = words.replace(/(\d)(?:nd|rd)\b/g, '$1d')
  return abbreviateName(shortenLegislative(ordinal))
}

/** The abbreviation of a state (table T10.1); undefined for what is none. */
export function stateAbbreviation(name: string): string | undefined {
  return STATES.get(name.replace(/^the /, ''))
}

/** The first state that a text names. */
export function findState(text: string | undefined): { name: string; short: string } | undefined {
  const [name] = new RegExp(patternOf([...STATES.keys()]), 'u').exec(text ?? '') ?? []
  const short = name && STATES.get(name)
  return short ? { name, short } : undefined
}

/** Whether a party is a place and nothing else: it is then not shortened (rule 10.2.2). */
export function isPlace(party: string): boolean {
  return STATES.has(party) || PLACES.has(party)
}

/** Single capitals next to each other without a space between (rule 6.1(a)): "S.D. N.Y." becomes "S.D.N.Y.". */
export function closeUp(words: string): string {
  return words.replace(/(?<=(?:^|\s)(?:\p{Lu}\.)+) (?=(?:\p{Lu}\.)+(?:\s|$))/gu, '')
}

/**
 * What replaces the phrases of a table in a text, longer ones before the words in them. A plural has its s before the stop
 * ("Servs.", "Ass’ns"); "Law" as the first word stays (table T6). Of two entries for a phrase the later one counts.
 */
function shortener(entries: readonly (readonly [string, string])[]): (text: string) => string {
  const table = new Map(entries)
  const phrases = [...table.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(`${patternOf(phrases)}(s?)(?![\\p{L}’])`, 'gu')
  return (text) =>
    text.replace(pattern, (whole, phrase: string, plural: string, start: number) => {
      const short = table.get(phrase)
      if (!short || (phrase === 'Law' && start === 0)) return whole
      return plural === '' ? short : short.replace(/(\.?)$/, 's$1')
    })
}

function patternOf(phrases: readonly string[]): string {
  return `(?<![\\p{L}’])(${phrases.join('|')})`
}

function readTable(table: string): Map<string, string> {
  return new Map(
    table.split(';').map((entry): [string, string] => {
      const [words = '', short = ''] = entry.trim().split('=')
      return [words, short]
    }),
  )
}
