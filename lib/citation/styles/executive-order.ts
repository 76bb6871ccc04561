import type { CslItem } from '../csl-item'

/** How a number or title names an order, and its number in two groups of figures; longer numbers with dashes are others'. */
const NAMED = /^(?:executive order|exec\. order|e\.?o\.?)(?: no\.)? (\d{1,2}),?(\d{3})(?![\d-])/i
/** Who gives orders that are cited so: not governors or mayors. */
const FEDERAL = /\bPresident\b|^U\.S\. |United States/

/**
 * The number of an executive order of the President, with its comma: "13,768" of "Executive Order 13768" or "EO 13,768", be
 * it the number or the beginning of the title. Undefined for what is none.
 */
export function executiveOrderNumber({ type, title, number, genre = '', authority }: CslItem): string | undefined {
  const isFederal = authority === undefined || FEDERAL.test(authority)
  if ((type !== 'legislation' && type !== 'regulation') || !isFederal) return undefined
  const named = /^executive order$/i.test(genre) && /^\d/.test(number ?? '') ? `${genre} ${number}` : number
  const [, thousands, rest] = NAMED.exec(named ?? '') ?? NAMED.exec(title ?? '') ?? []
  return thousands && rest ? `${thousands},${rest}` : undefined
}
