/** HTML that is safe to print: made by `html` and by nothing else. */
export type Html = { readonly html: string }

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escapes a text for HTML, between tags and in attributes with quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A template of HTML. Every text put into it is escaped; HTML and lists of HTML are taken as they are. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return { html: parts.reduce((all, part, index) => all + printed(values[index - 1] ?? '') + part) }
}

/** No HTML. */
export const NOTHING: Html = { html: '' }

function printed(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'html' in value ? value.html : value.map((one) => one.html).join('')
}
