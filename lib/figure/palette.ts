/** The light tokens of app/tokens.css, for files that leave the site (a test holds the two equal). */
export const PALETTE = {
  paper: '#fdfcf9',
  panel: '#f4f1ea',
  ink: '#1b1a17',
  muted: '#4d483f',
  rule: '#8c8577',
  link: '#0b4779',
  signal: '#7d2518',
  federal: '#1c4f94',
  dc: '#a81f3d',
  sf: '#b25a00',
  other: '#2b6e4a',
  courts: '#6a3fa3',
  nation: '#4d483f',
} as const

/** The faces of the site, and what stands in for them. */
export const FACES = {
  text: '"Source Serif 4", Georgia, serif',
  plain: '"Public Sans", Arial, sans-serif',
} as const
