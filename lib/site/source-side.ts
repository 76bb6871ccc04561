import type { SIDES, SourceRecord } from '../schema/source'

/** A side, or none where the record does not say. */
export type Side = keyof typeof SIDES

const BY_TYPE: Partial<Record<SourceRecord['type'], Side>> = {
  legislation: 'official',
  bill: 'official',
  regulation: 'official',
  legal_case: 'official',
  hearing: 'official',
  treaty: 'official',
  'article-newspaper': 'press',
  'article-magazine': 'press',
  broadcast: 'press',
  'article-journal': 'research',
  thesis: 'research',
  book: 'research',
  dataset: 'research',
  article: 'research',
}

/** From which side a source speaks: as its record says, else as its type does; undefined where neither does. */
export function sideOf({ side, type }: SourceRecord): Side | undefined {
  return side ?? BY_TYPE[type]
}
