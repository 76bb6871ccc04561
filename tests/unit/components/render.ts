import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a reader is sent, as HTML. */
export function htmlOf(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

/** What a reader reads: the words of the HTML, one space between them. */
export function wordsOf(node: ReactNode): string {
  return htmlOf(node)
    .replace(/<(?!\/?(?:a|b|bdi|cite|span|sup|time|wbr)\b)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ')
    .trim()
}
