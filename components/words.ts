import { formatOrdinal, formatReturn } from '@/lib/citation/format-return'
import type { Language } from '@/lib/schema/language'

/** What a page says around its text: labels of parts and controls. */
export type Words = {
  inShort: string
  aboutSources: string
  ourReading: string
  notes: string
  note: (number: string | number) => string
  noteInFull: (number: number) => string
  close: string
  inTheWordsOf: (speaker: string) => string
  aboutSource: string
  aboutSourceOf: (number: number) => string
  backToText: string
  back: (number: number, use: number, uses: number) => string
  use: (place: number) => string
  toText: string
  site: string
  lawAsRead: (day: string) => string
  otherLanguage: string
  linkToThis: string
}

const EN: Words = {
  inShort: 'In short',
  aboutSources: 'About the sources',
  ourReading: 'Our reading',
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  noteInFull: (number) => `Note ${number} in full`,
  close: 'Close',
  inTheWordsOf: (speaker) => `In the words of ${speaker}:`,
  aboutSource: 'About this source',
  aboutSourceOf: (number) => `About this source, note ${number}`,
  backToText: 'Back to the text:',
  back: formatReturn,
  use: formatOrdinal,
  toText: 'To the text',
  site: 'Site',
  lawAsRead: (day) =>
    `Law as read on ${day}, or on an earlier day where the text gives one; it may have changed. Information, not legal advice.`,
  otherLanguage: 'Read this page in English',
  linkToThis: 'link to this',
}

const ES: Words = {
  inShort: 'En resumen',
  aboutSources: 'Sobre las fuentes',
  ourReading: 'Nuestra interpretación',
  notes: 'Notas',
  note: (number) => `Nota ${number}`,
  noteInFull: (number) => `Nota ${number} completa`,
  close: 'Cerrar',
  inTheWordsOf: (speaker) => `En palabras de ${speaker}:`,
  aboutSource: 'Sobre esta fuente (en inglés)',
  aboutSourceOf: (number) => `Sobre esta fuente (en inglés), nota ${number}`,
  backToText: 'Volver al texto:',
  back: (number, use, uses) => `Volver al lugar de la nota ${number} en el texto${uses > 1 ? `, mención ${use}` : ''}`,
  use: String,
  toText: 'Ir al contenido',
  site: 'Sitio',
  lawAsRead: (day) =>
    `Leyes según su texto al ${day}, o a una fecha anterior si esta página la indica; pueden haber cambiado. Esto es información, no asesoría legal.`,
  otherLanguage: 'Leer esta página en español',
  linkToThis: 'enlace a esta parte',
}

const WORDS: Readonly<Record<Language, Words>> = { en: EN, es: ES }

/** The labels of a page in its language. */
export function wordsIn(language: Language = 'en'): Words {
  return WORDS[language]
}
