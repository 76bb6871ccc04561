import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { FONT_FILES, lettersInUse } from './fonts/letters'

/**
 * `npm run fonts`: cuts the faces of the site down to the letters that content and components use, and to the weights 400 to
 * 700, and writes them into app/fonts with the list of the letters. Kerning, ligatures and the two kinds of figures stay.
 */
const FOLDER = 'app/fonts'
const FEATURES = ['kern', 'liga', 'lnum', 'tnum']
const { resolve } = createRequire(import.meta.url)

const letters = lettersInUse()
mkdirSync(FOLDER, { recursive: true })
let total = 0
for (const { file, from, weights, only } of FONT_FILES) {
  const text = only ? letters.filter((letter) => only.test(letter)).join('') : letters.join('')
  const options = { targetFormat: 'woff2' as const, variationAxes: { wght: weights }, keepFeatures: FEATURES }
  const font = await subsetFont(readFileSync(resolve(from)), text, options)
  writeFileSync(`${FOLDER}/${file}`, font)
  total += font.length
  console.log(`${file}: ${(font.length / 1000).toFixed(1)} kB`)
}
writeFileSync(`${FOLDER}/letters.txt`, `${letters.join('')}\n`)
console.log(`${letters.length} letters, ${(total / 1000).toFixed(1)} kB in all`)
