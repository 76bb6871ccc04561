/** A start tag with its attributes. */
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** Attributes by which a page, or one of our scripts, loads something. */
const LOADING = new Set(['src', 'srcset', 'poster', 'data', 'background', 'data-index'])
const LOADING_LINKS = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'icon',
  'manifest',
  'apple-touch-icon',
])

const MOST_STYLESHEETS = 3

/** What a page loads, and what it holds that it must not. */
export type PageCheck = {
  /** Sentences, without the name of the page. */
  findings: string[]
  /** Paths of files that the page loads, without queries. */
  loads: string[]
}

/**
 * Holds a finished page to what the site promises: no script but JSON-LD and our own files under /assets, no inline
 * code or style, nothing loaded from elsewhere, few stylesheets: that of every page, of timelines, of figures.
 */
export function checkPage(html: string): PageCheck {
  const findings: string[] = []
  const loads: string[] = []
  let stylesheets = 0
  for (const [, name = '', rest = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase()
    const attributes = readAttributes(rest)
    const link = tag === 'link' ? (attributes.get('rel') ?? '').toLowerCase() : ''
    for (const [attribute] of attributes) {
      if (attribute === 'style') findings.push(`<${tag}> has a style attribute`)
      if (attribute.startsWith('on')) findings.push(`<${tag}> has the handler ${attribute}`)
    }
    if (tag === 'style') findings.push('there is a <style> element')
    if (tag === 'iframe' || tag === 'object' || tag === 'embed' || tag === 'base')
      findings.push(`there is a <${tag}> element`)
    if (tag === 'script') findings.push(...checkScript(attributes))
    if (link.split(/\s+/).some((rel) => rel === 'preconnect' || rel === 'dns-prefetch'))
      findings.push(`there is a ${link} link`)
    if (link === 'stylesheet') stylesheets += 1
    const isLoading = link.split(/\s+/).some((rel) => LOADING_LINKS.has(rel))
    const addresses = [...attributes].filter(([key]) => LOADING.has(key) || (key === 'href' && isLoading))
    for (const [, value] of addresses) {
      if (/^\/(?!\/)/.test(value)) loads.push(value.replace(/[?#].*$/, ''))
      else if (!(tag === 'a' || value.startsWith('data:,')))
        findings.push(`<${tag}> loads "${value}", which is not a file of the site`)
    }
  }
  if (stylesheets < 1 || stylesheets > MOST_STYLESHEETS)
    findings.push(`there are ${stylesheets} stylesheets instead of one to ${MOST_STYLESHEETS}`)
  if (/<!--/.test(html.replace(/<script\b[\s\S]*?<\/script>/g, ''))) findings.push('there is a comment')
  return { findings: [...new Set(findings)], loads: [...new Set(loads)] }
}

function checkScript(attributes: Map<string, string>): string[] {
  if (attributes.get('type') === 'application/ld+json') return attributes.has('src') ? ['JSON-LD has a src'] : []
  const src = attributes.get('src')
  if (!src) return ['there is an inline script']
  if (!/^\/assets\/[a-z-]+\.[0-9a-f]{10}\.js$/.test(src)) return [`the script "${src}" is not one of our own`]
  return attributes.get('type') === 'module' ? [] : [`the script "${src}" is not a module`]
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, key = '', ...values]) => [
      key.toLowerCase(),
      (values.find((value) => value !== undefined) ?? '').replace(/&amp;/g, '&'),
    ]),
  )
}
