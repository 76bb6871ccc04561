import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import type { CslItem } from '../../lib/citation/csl-item'
import { formatCslJson } from '../../lib/citation/formats/format-csl-json'
import type { PublishedStyle } from './published-styles'
import { runProgram } from './run-program'

/** A work to be printed, with the place in it that is cited. */
export type Cited = { item: CslItem; accessed?: number[]; locator?: string }

/** What pandoc's citeproc prints of works in a published style, plain words, in the order of the works. */
export function printPublished(folder: string, { xml, place }: PublishedStyle, works: readonly Cited[]): string[] {
  writeFileSync(join(folder, 'style.csl'), xml)
  writeFileSync(join(folder, 'works.json'), JSON.stringify(works.map(toInput)))
  const cites = works.map(({ locator }, index) => `[@w${index}${locator ? `, ${locator}` : ''}]`)
  const { out } = runProgram(
    'pandoc',
    ['--citeproc', '--csl=style.csl', '--bibliography=works.json', '--from=markdown-smart', '--to=html', '--wrap=none'],
    { cwd: folder, input: cites.join('\n\n') },
  )
  const { document } = parseHTML(`<html><body>${out}</body></html>`)
  return works.map((_, index) => {
    const entry = document.getElementById(place === 'note' ? `fn${index + 1}` : `ref-w${index}`)
    return (entry?.textContent ?? '').replace(/↩︎?$/u, '').replace(/\s+/g, ' ').trim()
  })
}

/** The work as the processor gets it: all that CSL knows of. Remarks are ours, and no style has a place for them. */
function toInput({ item, accessed }: Cited, index: number): object {
  const { note: _, custom: __, ...known } = item
  const [input] = JSON.parse(formatCslJson([{ ...known, id: `w${index}` }])) as object[]
  return { ...input, ...(accessed ? { accessed: { 'date-parts': [accessed] } } : {}) }
}
