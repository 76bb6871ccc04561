import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { splitSentences } from '../lib/citation/sentence-before'
import { loadSite } from '../lib/site/load-site'

/**
 * `npm run check:reading`: how hard the texts are to read. For each: words, median and longest sentence in words, and the
 * grade of school by Flesch and Kincaid (1975), which counts words and syllables and knows nothing of sense. It prints,
 * and fails nothing: names such as "Secure Communities" weigh as much as jargon.
 */
const root = process.env.SITE_CONTENT_DIR || 'content'
const site = loadSite({ root, label: root, lenient: true })

const rows = site.pieces.map((piece) => {
  const blocks = piece.sections.flatMap((section) => section.blocks)
  const sentences = blocks
    .flatMap(splitSentences)
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const lengths = sentences.map((words) => words.length).sort((a, b) => a - b)
  const words = sentences.flat()
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  })
  return {
    kind: piece.kind,
    path: piece.href,
    words: words.length,
    median: middle(lengths),
    longest: lengths.at(-1) ?? 0,
    grade,
  }
})

console.log('grade  median  longest  words  text')
for (const { path, words, median, longest, grade } of rows.sort((a, b) => b.grade - a.grade))
  console.log(
    `${grade.toFixed(1).padStart(5)}  ${String(median).padStart(6)}  ${String(longest).padStart(7)}  ${String(words).padStart(5)}  ${path}`,
  )
const articles = rows.filter(({ kind }) => kind !== 'page')
console.log(
  `\nThe median article or case: grade ${middle(articles.map(({ grade }) => grade).sort((a, b) => a - b)).toFixed(1)}.`,
)

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
