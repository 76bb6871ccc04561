import { plainUses } from '../mdx/parse-plain-text'
import { START } from '../problem/problem'
import { REFERENCE_PATTERN } from '../schema/correction'
import { HOME_PAGE } from '../url/paths'
import { type Checking, type Complain, checkId, checkIds, checkPlainText, citedIds, type Ids } from './checking'
import type { Loaded } from './content'

/** Anchors that the pages of the lists use themselves. */
const TAKEN_ANCHOR = /^(main|notes|note-.+|cite-.+)$/

/** Checks places, glossary, figures and corrections, and that names lead to one entry each. */
export function checkLists(checking: Checking): void {
  const { content, complain } = checking
  for (const place of content.places) {
    if (place.data.in) checkId(checking, 'place', place.data.in, place.file, place.at(['in']))
  }
  for (const term of content.terms) {
    for (const use of plainUses(term.definition))
      checkId(checking, 'source', use.source, term.file, term.within(['definition'], use.place.line, use.place.column))
    checkPlainText(term.definition, (line, column) => term.within(['definition'], line, column), term.file, checking)
  }
  for (const entry of [...content.people, ...content.places, ...content.terms]) {
    if (TAKEN_ANCHOR.test(entry.id))
      complain(
        entry.file,
        entry.at(['id']),
        'anchor-unique',
        `the id "${entry.id}" is an anchor that its page uses itself`,
        'Choose another id.',
      )
  }
  for (const figure of content.figures) checkIds(checking, figure, 'source', citedIds(figure.data.sources, ['sources']))
  for (const correction of content.corrections) {
    correction.data.affects.forEach((reference, index) => {
      const match = REFERENCE_PATTERN.exec(reference)
      if (match)
        checkId(checking, match[1] as keyof Ids, match[2] ?? '', correction.file, correction.at(['affects', index]))
    })
  }
  checkNames(
    content.people.map((p) => ({ record: p, name: p.data.name, key: 'name' })),
    complain,
  )
  checkNames(
    content.places.map((p) => ({ record: p, name: p.data.name, key: 'name' })),
    complain,
  )
  checkNames(
    content.terms.map((t) => ({ record: t, name: t.data.term, key: 'term' })),
    complain,
  )
}

function checkNames(
  entries: { record: Loaded<{ id: string; aliases: string[] }>; name: string; key: string }[],
  complain: Complain,
): void {
  const seen = new Map<string, string>()
  for (const { record, name, key } of entries) {
    ;[name, ...record.data.aliases].forEach((text, index) => {
      const folded = text.toLowerCase()
      const other = seen.get(folded)
      const position = record.at(index === 0 ? [key] : ['aliases', index - 1])
      if (other !== undefined)
        complain(
          record.file,
          position,
          'alias-unique',
          `"${text}" already leads to "${other}"`,
          'A name or alias belongs to one entry; make it longer.',
        )
      else seen.set(folded, record.id)
    })
  }
}

/** Checks the settings, the start page, and what a release needs. */
export function checkSettings({ content, complain, ids }: Checking, release: boolean): void {
  const settings = content.settings
  if (!ids.page.has(HOME_PAGE) && !content.unread.has(`page:${HOME_PAGE}`))
    complain(
      `${content.label}/pages`,
      START,
      'id-resolves',
      'there is no page "home": the start of the site',
      'Run npm run new page home.',
    )
  if (!settings) {
    complain(
      `${content.label}/site.yaml`,
      START,
      'field-required',
      'there is no readable site.yaml',
      'It holds title, description, language, publisher and contact.',
    )
    return
  }
  if (!release) return
  for (const key of ['publisher', 'contact'] as const) {
    if (!settings.data[key].trim())
      complain(
        settings.file,
        settings.at([key]),
        'publisher-stated',
        `${key} is empty`,
        'A release names its publisher and a contact. Nobody invents one.',
      )
  }
}
