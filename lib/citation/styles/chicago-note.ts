import { chicagoLegal, isLegal } from './chicago-legal'
import { chicagoLocator } from './chicago-locator'
import { chicagoParts } from './chicago-parts'
import { endWith, joinParts } from './join-runs'
import { type CitationStyle, remarkRuns } from './style'

/** A full note as it stands at the foot of a page, without its number. */
export const chicagoNote: CitationStyle = {
  id: 'chicago-note',
  name: 'Chicago, note',
  manual: 'The Chicago Manual of Style, 18th edition, notes and bibliography',
  format: (item, use) => {
    if (isLegal(item)) return chicagoLegal(item, use)
    const place = chicagoLocator(item, use?.locator)
    const { lead, title, details, facts, bracketed, after, access } = chicagoParts(item, 'note', place)
    const work = joinParts([lead, title, ...details], ', ')
    const published =
      bracketed && facts.length > 0
        ? joinParts([work, [{ words: '(' }, ...facts, { words: ')' }]], ' ')
        : joinParts([work, facts], ', ')
    return [...endWith(joinParts([published, ...after, ...access], ', '), '.'), ...remarkRuns(item)]
  },
}
