import type { Language } from '../schema/language'

/** A number in digits with its thing: "1 source", "3,143 counties". */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`
}

/** How many sources there are, in the language of the page; undefined where there is none. */
export function countSources(number: number, language: Language = 'en'): string | undefined {
  if (number === 0) return undefined
  return language === 'es' ? count(number, 'fuente', 'fuentes') : count(number, 'source', 'sources')
}
