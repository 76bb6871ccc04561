import type { CslItem } from '../csl-item'
import { sentence } from '../remarks'
import { oneLine } from './one-line'

/** What a field holds, as files say it where their format has no place for the field. */
export const SPOKEN_FIELDS = {
  'container-title': 'In',
  'collection-title': 'Series',
  publisher: 'Publisher',
  'publisher-place': 'Place',
  authority: 'Court or authority',
  'chapter-number': 'Session',
  section: 'Section',
  number: 'Number',
  references: 'Also known as',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Page',
  genre: 'Kind',
  'event-title': 'Event',
} as const satisfies Partial<Record<keyof CslItem, string>>

/** A field that can be said in words. */
export type SpokenField = keyof typeof SPOKEN_FIELDS

/** "Number: AILA Doc. No. 10081163." Undefined if the value is empty. */
export function speakField(name: string, value: string | undefined): string | undefined {
  const line = oneLine(value)
  return line && sentence(`${name}: ${line}`)
}
