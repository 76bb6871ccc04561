import { chicagoLegal, isLegal } from './chicago-legal'
import { chicagoParts } from './chicago-parts'
import { endWith, joinParts } from './join-runs'
import { type CitationRun, type CitationStyle, remarkRuns } from './style'

/** An entry of a bibliography; it names a work as a whole, never a place in it. */
export const chicagoBibliography: CitationStyle = {
  id: 'chicago-bibliography',
  name: 'Chicago, bibliography',
  manual: 'The Chicago Manual of Style, 18th edition, notes and bibliography',
  format: (item) => {
    if (isLegal(item)) return chicagoLegal(item)
    const { lead, title, details, facts, after, access } = chicagoParts(item, 'bibliography')
    const entry = joinParts([lead, title, ...details, withCapital(facts), ...after, ...access], '. ')
    return [...endWith(entry, '.'), ...remarkRuns(item)]
  },
}

/** A date in words, or one that is about, begins a sentence where no publisher stands before it; "n.d." has no capital. */
function withCapital([first, ...rest]: readonly CitationRun[]): CitationRun[] {
  if (!first) return []
  const stays = first.italic || first.words.startsWith('n.d.')
  return [stays ? first : { ...first, words: first.words.charAt(0).toUpperCase() + first.words.slice(1) }, ...rest]
}
