/**
 * Every rule that content is held to. The name states the good condition; the text is printed in the list of rules
 * (`content/README.md`) and is what an author reads who asks "why?".
 *
 * To add one: a line here, the check that raises it, and a fixture `tests/fixtures/broken/<rule>/`.
 */
export const RULES = {
  // Files as they come from people's machines
  'file-name-valid':
    'A file lies where its kind belongs and is named by its id: lower-case letters, digits and single hyphens.',
  'file-name-unique': 'No two files differ only in upper and lower case: some disks keep only one of them.',
  'file-inside-content': 'A file of content is a plain file below content that can be read, not a symbolic link.',
  'file-size-limited': 'A file is at most 1 MiB, the ledger at most 32.',
  'file-utf8': 'A file is UTF-8 text without null bytes.',
  'file-not-empty': 'A file holds a record.',

  // YAML and front matter
  'yaml-valid': 'YAML can be read as it is meant: no tabs for indentation, comments on lines of their own.',
  'yaml-keys-unique': 'A key stands once in its mapping.',
  'yaml-no-aliases': 'YAML has no anchors and aliases: a record is read top to bottom.',
  'front-matter-plain': 'An article, case or page opens with front matter between two lines of three hyphens.',

  // Schemas
  'field-known': 'A record has only keys that its kind knows.',
  'field-required': 'A record has all keys that its kind requires.',
  'field-valid': 'A value has the type and form that its key requires.',
  'date-valid': 'A date is EDTF level 1: 2010-05-18, 2010-05, 2010~, 2010-05/2010-06.',
  'day-valid': 'A day is a calendar day, year-month-day.',
  'id-unique': 'An id stands once in its list.',

  // Dates and order
  'dates-in-order':
    'What is published is not updated earlier, a paper becomes public after it is written, a sort day lies within its date.',
  'answer-not-before-question': 'An answer does not come before what it answers.',
  'effect-not-before-cause': 'A law or ruling affects only what came before it.',
  'contradiction-not-before': 'A statement contradicts only what was said before it.',

  // References between records
  'id-resolves': 'Every id that is named belongs to a record.',
  'source-used': 'A source is used somewhere, or says why it is kept.',
  'source-unique': 'One document has one source record: no two share an address, or a title, author and year.',
  'source-citable':
    'A source has what a citation of its type needs, or says in not-found that it could not be had; a translated title has its language.',
  'source-link-stated': 'A source has a link or says why there is none.',
  'title-unique': 'No two pages and no two events share a title.',
  'alias-unique': 'A name or alias leads to one entry of its list.',

  // Events
  'sides-stated': 'A disputed event gives at least two sides, each with its sources.',
  'statement-described': 'A statement says who made it, for whom, and whether in public.',
  'position-stated': 'A federal statement of the ledger says which position it takes.',
  'stage-stated': 'A law or ruling names its court or body and its stage.',
  'account-length': 'An account has 40 to 150 words.',
  'summary-one-sentence': 'A summary is one plain sentence of at most 40 words, without marks.',
  'account-sources-listed': 'A source that an account cites stands in the list of sources of its event.',
  'quotation-short': 'A quotation has at most 15 words.',
  'quotation-attributed': 'A quotation has a speaker and a source.',

  'person-in-role': 'A person whom an event names has a role at that date.',
  'event-led-to': 'A text leads to every event: by a link, or by telling one of its threads.',

  // Text
  'text-plain': 'Text in a record is paragraphs with inline links and citations, nothing else.',
  'mdx-valid': 'An article can be read as MDX.',
  'mdx-allowed': 'An article is Markdown and the allowed components: no import, export, expression or HTML.',
  'component-complete': 'A component has the attributes and children it needs, and no others.',
  'citation-valid': 'A citation reads [@source-id], [@source-id, p. 3] or [@a; @b].',
  'paragraph-cited':
    'Every paragraph, list item and table row of an article or case cites a source, or stands in Ours, Note or Excerpt.',
  'definition-cited': 'A definition of the glossary cites a source, or is marked as ours.',
  'in-short-length': 'What is said in short has at most 120 words.',
  'in-short-borne-out': 'What is said in short is said in the text: every source cited there is cited again below.',
  'term-explained': 'A term of the glossary is linked where a text first uses it.',
  'translation-parallel': 'A translated page has the headings, citations and links of its original, in the same order.',
  'heading-order': 'Headings begin at the second level and step by one.',
  'anchor-valid': 'A fixed anchor ends its heading: [#lower-case-words].',
  'anchor-unique': 'An anchor stands once on its page.',
  'anchor-kept': 'A former anchor leads to a heading that exists, and is not one itself.',
  'link-resolves': 'A link to an anchor of the site finds it.',
  'link-by-id':
    'A link within the site is written by id: event:, source:, person:, place:, term:, article:, case:, page:, thread:.',
  'link-web': 'A link to another site is http or https, and not to a host that we do not link to.',
  'image-described': 'An image has an alternative text.',
  'rollout-data-valid':
    'The county data have one row for each county, with its code, name, state and day, and a source for every other day.',
  'figure-data-valid': 'The data of a figure has the columns that its description names, and every row has them all.',

  // Addresses are for ever
  'redirect-from-valid':
    'The old address of an entry is a path of this site in its one form: lower case, no slash at the end, no .html, no query.',
  'redirect-from-gone': 'An old address is not that of a page or entry that is there.',
  'redirect-unique': 'An old address stands once in redirects.yaml.',
  'redirect-to-lives': 'A moved address leads to a page and anchor that are there, or to an https address elsewhere.',
  'redirect-direct': 'A moved address leads to its place at once: not over another old address, and not in a circle.',
  'withdrawal-explained': 'An address that leads nowhere any more says what it was and why it went.',
  'published-kept':
    'What was published stays: an address leads to its page, or an entry in redirects.yaml says where it went; a correction stands.',
  'update-dated': 'A record that has changed says so in updated.',
  'ledger-intact': 'The ledger only grows: no line of it is changed, removed or repeated.',

  // Only where asked for: npm run check:content -- --today <date>
  'law-read-lately': 'Present law that a text states was read within the last 90 days.',

  // Release
  'ledger-complete': 'The ledger holds every address and record before they are released.',
  'publisher-stated': 'The site names its publisher and a contact for errors before it is released.',
} as const

/** Name of a rule. */
export type RuleId = keyof typeof RULES

/** All rule names, in the order of the list. */
export const RULE_IDS = Object.keys(RULES) as RuleId[]
