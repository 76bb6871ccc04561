import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of app/fonts: the package file that it is cut from, its weights, and which of the letters it keeps. */
export type FontFile = {
  file: string
  from: string
  weights: number | { min: number; max: number }
  only?: RegExp
}

const WEIGHTS = { min: 400, max: 700 }

/** The italic is for titles of works and foreign words: letters, figures and the signs that stand among them. */
export const FONT_FILES: readonly FontFile[] = [
  {
    file: 'source-serif-4.woff2',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weights: WEIGHTS,
  },
  {
    file: 'source-serif-4-italic.woff2',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    weights: 400,
    only: /[\p{L}\p{N} .,:;’“”()&–-]/u,
  },
  {
    file: 'public-sans.woff2',
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    weights: WEIGHTS,
  },
]

/** Where words for readers stand. */
const ROOMS = ['content', 'components', 'app', 'lib']
const TEXTS = /\.(mdx|yaml|csv|tsx?)$/

/** Letters of ASCII, which any new text may need. */
const ALWAYS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

/** Every letter that content and code hold, in order; control signs and what no Latin face has are left out. */
export function lettersInUse(root = '.'): string[] {
  const found = new Set(ALWAYS)
  for (const room of ROOMS)
    for (const file of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }))
      if (TEXTS.test(file)) for (const letter of readFileSync(join(root, room, file), 'utf8')) found.add(letter)
  return [...found].filter(isInFaces).sort()
}

/** Basic Latin, Latin-1, and general punctuation: shapes and arrows are drawn, not set. */
export function isInFaces(letter: string): boolean {
  return /[\u0020-\u007e\u00a0-\u00ff\u2010-\u2026\u2032\u2033\u2212]/u.test(letter) && letter !== '\u00ad'
}
