/** Framework scripts of a page, inline data and inline code among them; JSON-LD and our own files stay. */
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const KEPT = /type="application\/ld\+json"|src="\/assets\//

/**
 * What the framework's runtime alone needs, each as Next 16.4 writes it: script preloads, markers between texts and of streamed parts,
 * attributes for its stylesheet order.
 */
const REMAINS = [
  /<link\b[^>]*\bas="script"[^>]*>/g,
  /<div hidden=""><!--\$-->[\s\S]*?<!--\/\$--><\/div>/g,
  /<!--(?: |\/?\$[!?~]?|\/?&)-->/g,
  /<meta name="next-size-adjust" content=""\/>/g,
  / data-precedence="[^"]*"/g,
]

/**
 * A page of Next without its runtime: HTML in, HTML out. Safe with regular expressions because React escapes `<` in
 * every text and attribute, so that a tag in the source is a tag. What they miss, `checkPage` finds.
 */
export function makeScriptFree(html: string): string {
  const plain = html.replace(SCRIPT, (tag, attributes: string) => (KEPT.test(attributes) ? tag : ''))
  return REMAINS.reduce((text, pattern) => text.replace(pattern, ''), plain)
}
