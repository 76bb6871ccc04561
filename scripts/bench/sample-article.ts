import { makeDraw, sampleSentence, sampleWords } from './sample-words'

/** What an article of the sample names: its own events, the sources that it cites, and an entry of each list. */
export type ArticleParts = {
  /** From 1. */
  number: number
  id: string
  events: readonly string[]
  sources: readonly string[]
  thread?: string
  person: string
  place: string
  term: string
}

/** Notes of an article, sections, and paragraphs in a section. */
export const NOTES = 12
const SECTIONS = 5
const PARAGRAPHS = 4
/** Words of a paragraph: five sections of four, and what stands around them, make about 1,200 words. */
const WORDS = 54
/** Events that stand in the flow of the text; the others are linked. */
const SHOWN_EVENTS = 2

/** The sentence that `editArticle` writes anew. */
const EDITABLE = /Edition \w+ of this text stands here\./

/** The text of an article of about 1,200 words with 12 notes, as the site writes it. */
export function sampleArticle(parts: ArticleParts): string {
  const { number, events, thread, person, place, term } = parts
  const draw = makeDraw(1000 + number)
  const cite = citations(parts)
  const links = [
    ...events.slice(SHOWN_EVENTS).map((id) => `event:${id}`),
    `person:${person}`,
    `place:${place}`,
    `term:${term}`,
  ]
  const paragraph = (index: number) => {
    const link = links[index]
    const half = sampleSentence(`Sample paragraph ${index + 1} says`, WORDS / 2, draw)
    const rest = sampleSentence('It adds', WORDS / 2 - 3, draw)
    return `${half} ${link ? `${rest.slice(0, -1)} [${sampleWords(3, draw)}](${link}).` : rest}${cite()}`
  }
  const sections = Array.from({ length: SECTIONS }, (_, section) => {
    const title = `## Sample section ${section + 1} of article ${number} [#section-${section + 1}]`
    const body = Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(section * PARAGRAPHS + index))
    const shown = events[section]
    return [title, ...body, ...(shown && section < SHOWN_EVENTS ? [`<Event id="${shown}" />`] : [])].join('\n\n')
  })
  return `---
title: Sample article ${number}
description: ${sampleSentence(`Sample description of article ${number}`, 18, draw)}
order: ${number}
${thread ? `thread: ${thread}\n` : ''}published: "2020-01-01"
updated: "2020-01-01"
---

<InShort>

${sampleSentence('In short', 30, draw)} Edition one of this text stands here.${cite()}

</InShort>

${sections.join('\n\n')}

<Note>

${sampleSentence('What was not seen', 20, draw)}

</Note>
`
}

/** The article with another sentence in it, as after an edit. `edition`: a word. */
export function editArticle(text: string, edition: string): string {
  return text.replace(EDITABLE, `Edition ${edition} of this text stands here.`)
}

/** The same text for a site without our components: plain Markdown, notes as footnotes of GFM. */
export function toPlainMarkdown(text: string): string {
  const notes: string[] = []
  const body = text
    .replace(/^<\/?(InShort|Note)>\n+/gm, '')
    .replace(/^<Event .*\n\n/gm, '')
    .replace(/ \[#[a-z0-9-]+\]$/gm, '')
    .replace(/\[([^\]@]+)\]\([a-z]+:[^)]*\)/g, '$1')
    .replace(/\[@([^\]]+)\]/g, (_, key: string) => {
      if (!notes.includes(key)) notes.push(key)
      return `[^${notes.indexOf(key) + 1}]`
    })
  return `${body}\n${notes.map((key, index) => `[^${index + 1}]: Sample source ${key}, https://sample.example/${index}`).join('\n')}\n`
}

/** Gives the marks one after the other: first each note once, then again from the first. */
function citations({ sources }: ArticleParts): () => string {
  let used = 0
  return () => {
    const note = used++ % NOTES
    const round = Math.floor(note / sources.length)
    return `[@${sources[note % sources.length]}${round > 0 ? `, p. ${round}` : ''}]`
  }
}
