import { expect, test } from 'vitest'
import { site } from './site'

/**
 * What the post of 1 September 2010 says, in our words and in its order, and where the site answers it: the section of
 * the article that goes through the post, and the sections that tell the matter in full.
 */
const STATEMENTS: [id: string, says: string, answers: string[]][] = [
  ['s1', 'ICE is expanding a program, and some places want to stop', ['/articles/what-is-secure-communities#growth']],
  ['s2', 'it is presented as a voluntary partnership', ['/articles/was-it-voluntary#four-questions']],
  [
    's3',
    'prints go to immigration databases, and ICE decides',
    ['/articles/how-the-fingerprints-travel#in-one-paragraph'],
  ],
  ['s4', 'it reaches people with minor offenses or none', ['/articles/what-is-secure-communities#removed-by-2010']],
  [
    's5',
    'leaders of both cities spoke against it',
    ['/cases/district-of-columbia#tradition', '/cases/san-francisco#may-2010'],
  ],
  [
    's6',
    'both cities have old policies',
    ['/cases/district-of-columbia#tradition', '/cases/san-francisco#city-of-refuge'],
  ],
  [
    's7',
    'the program will override them',
    ['/articles/what-became-of-it#never-stopped', '/articles/how-the-fingerprints-travel#still-decide'],
  ],
  ['s8', 'a councilmember on the tradition of separation', ['/cases/district-of-columbia#tradition']],
  ['s9', 'the Council unanimously sponsored a bill', ['/cases/district-of-columbia#bill']],
  ['s10', 'by July D.C. was first to withdraw', ['/cases/district-of-columbia#withdrawal']],
  ['s11', 'ICE makes agreements with states, not cities', ['/articles/was-it-voluntary#agreements']],
  ['s12', 'D.C. had an agreement of its own', ['/cases/district-of-columbia#not-in-a-state']],
  ['s13', 'San Francisco tried and found its hands tied', ['/cases/san-francisco#may-2010']],
  ['s14', 'once California signed, all prints went on', ['/cases/san-francisco#agreement', '/rollout#how-it-spread']],
  ['s15', 'against the wishes of sheriff and supervisors', ['/cases/san-francisco#june-2010']],
  ['s16', 'Lofgren asked about the confusion', ['/articles/was-it-voluntary#lofgren']],
  ['s17', 'ICE’s statements were inconsistent', ['/statements']],
  [
    's18',
    'a spokesman said two things',
    ['/statements', '/events/medvesky-says-not-a-mandate', '/events/medvesky-says-cities-cannot'],
  ],
  ['s19', 'a paper of August seemed to deny ambiguity', ['/articles/was-it-voluntary#setting-the-record-straight']],
  ['s20', 'it outlined a way to avoid joining', ['/articles/was-it-voluntary#setting-the-record-straight']],
  ['s21', 'no city has managed to date', ['/articles/was-it-voluntary#answer', '/cases/other-places#compared']],
  ['s22', 'San Francisco may be the first', ['/cases/san-francisco#november-2010']],
  ['s23', 'the outcome will be a precedent', ['/cases/san-francisco#precedent']],
  ['s24', 'can cities really opt out?', ['/articles/was-it-voluntary#answer', '/']],
]

const post = site.pieces.find(({ href }) => href === '/articles/the-2010-post-today')

test('the article on the post has a section for each of its statements, in order', () => {
  const anchors = post?.headings.map(({ anchor }) => anchor).filter((anchor) => /^s\d+$/.test(anchor))
  expect(anchors).toEqual(STATEMENTS.map(([id]) => id))
})

test.each(STATEMENTS)('%s (%s) is judged, sourced, and answered in full elsewhere', (id, _, answers) => {
  const section = post?.sections.find(({ heading }) => heading?.anchor === id)
  expect(section?.blocks.join(' ')).toMatch(/^(Right|Partly right|Wrong|Overtaken|Open)\./)
  const lines = (post?.source.body ?? '').split('\n')
  const start = lines.findIndex((line) => line.includes(`[#${id}]`))
  const end = lines.findIndex((line, index) => index > start && line.startsWith('#'))
  const text = lines.slice(start, end < 0 ? undefined : end).join('\n')
  expect(text).toMatch(/\[@[a-z0-9-]+/)
  expect(text).toMatch(/\]\((event|article|case|page|thread|state):/)
  for (const address of answers) expect(address, address).toSatisfy(isThere)
})

/** Whether a path of the site, and the heading that an anchor names, are there. */
function isThere(address: string): boolean {
  const [path = '', anchor] = address.split('#')
  if (path.startsWith('/events/')) return site.events.has(path.slice('/events/'.length))
  const piece = site.pieces.find(({ href }) => href === path)
  return piece !== undefined && (anchor === undefined || piece.headings.some((heading) => heading.anchor === anchor))
}
