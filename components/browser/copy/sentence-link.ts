/** Words at either end by which a text fragment finds a long sentence. */
const WORDS = 5

/**
 * A link to a sentence on another page: its anchor, and a text fragment (WICG Scroll To Text Fragment, 3) by which newer
 * browsers show the sentence itself. A browser that knows none is left with an anchor that it does not find, at the top.
 */
export function sentenceLink(href: string, sentence: string): string {
  const words = sentence.trim().split(/\s+/)
  const ends =
    words.length > WORDS * 2
      ? [words.slice(0, WORDS), words.slice(-WORDS)].map((some) => some.join(' '))
      : [words.join(' ')]
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${ends.map(encode).join(',')}`
}

/** A comma, hyphen or ampersand would divide the fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D')
}
