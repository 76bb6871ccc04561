/** Languages into which a standing page may be translated, with their own names (BCP 47). The site itself is in English. */
export const TRANSLATIONS = { es: 'Español' } as const

/** A language of a page. */
export type Language = 'en' | keyof typeof TRANSLATIONS

const CODES = Object.keys(TRANSLATIONS) as (keyof typeof TRANSLATIONS)[]

/** The id of a translated page: `today` in Spanish is `es/today`. It is its path, and its id in links: `page:es/today`. */
export function translatedId(id: string, language: keyof typeof TRANSLATIONS): string {
  return `${language}/${id}`
}

/** The language of a page by its id, and the id of the page in English. */
export function splitPageId(id: string): { language: Language; original: string } {
  const code = CODES.find((language) => id.startsWith(`${language}/`))
  return code ? { language: code, original: id.slice(code.length + 1) } : { language: 'en', original: id }
}

/** The id and language that a file name of a page stands for: `today.es` is `today` in Spanish; undefined if it names no translation. */
export function readTranslationName(name: string): { id: string; language: keyof typeof TRANSLATIONS } | undefined {
  const [id, code, ...more] = name.split('.')
  const language = CODES.find((known) => known === code)
  return id && language && more.length === 0 ? { id, language } : undefined
}
