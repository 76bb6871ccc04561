import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitFiles } from './list-files'

/** A bibliography to be read by another program: its path from the working folder and how many works are in it. */
export type Bundle = { path: string; works: number }

/**
 * The bibliographies of collections as they are, and one file that holds all those of single records, so that a program
 * starts a dozen times and not a thousand. `folder` holds the data files in `files`.
 */
export function bundleFiles(folder: string, ending: '.bib' | '.csl.json'): Bundle[] {
  const { collections, records } = splitFiles(join(folder, 'files'), ending)
  const texts = records.map((path) => readFileSync(join(folder, 'files', path), 'utf8'))
  const path = `all-records${ending}`
  writeFileSync(join(folder, path), ending === '.bib' ? texts.join('\n') : joinJson(texts))
  return [...collections.map((collection) => join('files', collection)), path].map((file) => ({
    path: file,
    works: countWorks(readFileSync(join(folder, file), 'utf8'), ending),
  }))
}

function joinJson(texts: readonly string[]): string {
  return JSON.stringify(texts.flatMap((text) => JSON.parse(text)))
}

function countWorks(text: string, ending: '.bib' | '.csl.json'): number {
  return ending === '.bib' ? (text.match(/^@/gm)?.length ?? 0) : JSON.parse(text).length
}
