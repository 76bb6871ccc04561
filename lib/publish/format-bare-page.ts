import { absoluteUrl } from '../url/paths'

/** The page of a moved address for hosts that know no redirects: it leads on by itself, and by a link. */
export function formatMovedPage(to: string, origin: string | undefined): string {
  const target = escaped(to)
  return formatBarePage({
    title: 'This page has moved',
    head: `<link rel="canonical" href="${escaped(absoluteUrl(origin, to) ?? to)}"/><meta http-equiv="refresh" content="0; url=${target}"/>`,
    body: `<p>It is at <a href="${target}">${target}</a> now.</p>`,
  })
}

/** What a server answers with 500, in the place of the framework's page with its inline styles. */
export function formatFaultPage(): string {
  return formatBarePage({
    title: 'Something went wrong on our side',
    body: '<p>The page could not be made. Please try again later, or <a href="/">go to the start</a>.</p>',
  })
}

function formatBarePage({ title, head = '', body }: { title: string; head?: string; body: string }): string {
  return `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="robots" content="noindex"/>${head}<title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>\n`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
