/** A page to be looked at, by type. */
export type ShotPage = { name: string; path: string }

/** One way of looking. `widths`: other than all. `large`: with text at twice its size. */
export type Look = {
  name: string
  scheme?: 'light' | 'dark'
  forced?: boolean
  print?: boolean
  large?: boolean
  widths?: readonly number[]
}

/** Widths of screens in CSS pixels: an old phone, a tablet, a laptop, a desktop. */
export const WIDTHS = [360, 768, 1280, 1920] as const

export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', scheme: 'dark', forced: true, widths: [360, 1280] },
  // The width of A4 between its margins.
  { name: 'print', print: true, widths: [680] },
  { name: 'text-200', large: true, widths: [360, 1280] },
]

/** One page of each type. */
export const PAGES: readonly ShotPage[] = [
  { name: 'home', path: '/' },
  { name: 'article', path: '/articles/was-it-voluntary' },
  { name: 'article-with-figures', path: '/articles/how-the-fingerprints-travel' },
  { name: 'case', path: '/cases/district-of-columbia' },
  { name: 'timeline', path: '/timeline' },
  { name: 'thread', path: '/timeline/sf' },
  { name: 'event', path: '/events/ice-tells-sf-no' },
  { name: 'event-disputed', path: '/events/dc-withdraws' },
  { name: 'statements', path: '/statements' },
  { name: 'figures', path: '/figures' },
  { name: 'figure-two-cities', path: '/figures/two-cities' },
  { name: 'figure-path', path: '/figures/path-of-a-fingerprint' },
  { name: 'figure-said', path: '/figures/what-they-said' },
  { name: 'figure-curve', path: '/figures/rollout-curve' },
  { name: 'figure-map', path: '/figures/rollout-map' },
  { name: 'figure-removed', path: '/figures/whom-it-removed' },
  { name: 'articles', path: '/articles' },
  { name: 'source', path: '/sources/ice-2009-sop-local-lea' },
  { name: 'sources', path: '/sources' },
  { name: 'people', path: '/people' },
  { name: 'glossary', path: '/glossary' },
  { name: 'rollout', path: '/rollout' },
  { name: 'state', path: '/rollout/california' },
  { name: 'search', path: '/search?q=sheriff+31+August+2010' },
  { name: 'cite', path: '/cite' },
  { name: 'data', path: '/data' },
  { name: 'teach', path: '/teach' },
  { name: 'help', path: '/today' },
  { name: 'spanish', path: '/es/today' },
  { name: 'not-found', path: '/nothing-here' },
]

/** Pictures of docs/design.md. With `selector` only that part of the page. */
export const DOC_SHOTS: readonly {
  file: string
  path: string
  width: number
  height: number
  scheme?: 'light' | 'dark'
  selector?: string
}[] = [
  { file: 'home.png', path: '/', width: 1280, height: 860 },
  { file: 'article.png', path: '/articles/was-it-voluntary', width: 1280, height: 860 },
  { file: 'article-phone.png', path: '/articles/was-it-voluntary', width: 360, height: 720 },
  { file: 'event-dark.png', path: '/events/ice-tells-sf-no', width: 1280, height: 620, scheme: 'dark' },
  { file: 'timeline.png', path: '/timeline#y2010', width: 1280, height: 860 },
  { file: 'two-cities.png', path: '/figures/two-cities', width: 1280, height: 700, selector: '.figure' },
]
