import type { CslItem } from '../csl-item'
import { oneLine } from './one-line'
import type { SpokenField } from './spoken-fields'

const PUBLICATION_FIELDS = ['container-title', 'collection-title', 'number'] as const
const LEGAL_FIELDS = [
  ...(['volume', 'container-title', 'section', 'page'] as const),
  ...(['number', 'references', 'chapter-number'] as const),
]

/** The fields of a work that `publicationWords` says. */
export function publicationFields(item: CslItem): readonly SpokenField[] {
  return isLegal(item) ? LEGAL_FIELDS : PUBLICATION_FIELDS
}

/**
 * Where a work was published, in words, laws and cases as they are cited: "745 F.3d 634; No. 12-3991", "8 U.S.C. § 1373".
 * Empty if nothing is known.
 */
export function publicationWords(item: CslItem): string {
  const said = new Map(publicationFields(item).map((field) => [field, oneLine(item[field])]))
  const section = said.get('section')
  const groups = isLegal(item)
    ? [
        [
          said.get('volume'),
          said.get('container-title'),
          section && (item.type === 'hearing' ? section : `§ ${section}`),
          said.get('page'),
        ],
        ...[said.get('number'), said.get('references'), said.get('chapter-number')].map((text) => [text]),
      ]
    : [[said.get('container-title')], [said.get('collection-title'), said.get('number')]]
  return groups
    .map((group) => group.filter(Boolean).join(' '))
    .filter(Boolean)
    .join('; ')
}

function isLegal({ type }: CslItem): boolean {
  return ['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty'].includes(type)
}
