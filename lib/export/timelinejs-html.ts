const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const CHARACTERS = Object.fromEntries(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]))

/** A text as HTML, between tags and in attributes with quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** Paragraphs of text as HTML, and a last one that is a link. */
export function formatParagraphs(paragraphs: readonly string[], link: { href: string; words: string }): string {
  const anchor = `<a href="${escapeHtml(link.href)}">${escapeHtml(link.words)}</a>`
  return [...paragraphs.map(escapeHtml), anchor].map((html) => `<p>${html}</p>`).join('')
}

/** The text of HTML: tags taken out, the five entities of `escapeHtml` as characters. */
export function textOfHtml(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity)
}

/** The paragraphs of HTML as text, those that are only a link left out, and the address of the last link. */
export function readParagraphs(html: string): { paragraphs: string[]; href?: string } {
  const href = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].at(-1)?.[1]
  const marked = [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner = '']) => inner)
  const paragraphs = (marked.length > 0 ? marked : [html])
    .filter((inner) => inner !== '' && !/^<a\b[^>]*>[^<]*<\/a>$/.test(inner))
    .map(textOfHtml)
  return href === undefined ? { paragraphs } : { paragraphs, href: textOfHtml(href) }
}
