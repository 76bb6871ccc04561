import type { Drawing } from '../figure/drawing'
import type { EventRecord } from '../schema/event'
import type { Lane } from '../timeline/lanes'

/**
 * What stands on the picture that other programs show for a page (Open Graph): few words, in boxes as on a form. How it looks
 * is said by lay-out-card.ts.
 */
export type ShareCard = {
  /** The path of the page. */
  page: string
  /** Boxes above the title, at most three, with few words each. */
  boxes: readonly CardBox[]
  /** Small, in the corner of the box of the title: what sort of page it is. */
  label?: string
  title: string
  /** Below the title, always: what later rulings and laws did to it. */
  note?: string
  /** Below the title, if there is room for all of it. */
  description?: string
  /** At the foot: the name of the site, and on what the page rests. */
  site: string
  foot?: string
  /** Whether the mark stands beside the title, large: on the start alone. */
  mark?: true
  /** A figure at a glance, beside the title. */
  drawing?: Drawing
}

/** A box with its label in the corner. A lane adds its hue, a status its shape; the words say the same. */
export type CardBox = { label: string; words: string; lane?: Lane; status?: EventRecord['status'] }

/** What a card says, for those who do not see it: the words on it in reading order, without the description, and what its drawing shows. */
export function describeCard({ boxes, label, title, note, drawing, site, foot }: ShareCard): string {
  const name = site.toLowerCase() === title.toLowerCase() ? undefined : site
  const parts = [...boxes.map((box) => `${box.label}: ${box.words}`), label, title, note, drawing?.name, name, foot]
  return parts
    .filter((part): part is string => part !== undefined)
    .map((part) => (/[.?!…][”’)\]]?$/.test(part) ? part : `${part}.`))
    .join(' ')
}
