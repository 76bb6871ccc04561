import { countyAnchor } from '../rollout/county-anchor'
import type { Rollout } from '../rollout/rollout'
import type { SearchDocument } from './search-document'

/** Documents as a file holds them: counties, of which there are thousands, as one text for each state. */
export type PackedDocuments = {
  documents: SearchDocument[]
  /** Name of the state, its postal abbreviation, path of its page, names of its counties with a bar between them. */
  counties: [state: string, code: string, path: string, names: string][]
}

/** Packs the counties of a rollout. `pathOfState`: the path of a state's page by its id. */
export function packCounties(
  rollout: Rollout | undefined,
  pathOfState: (id: string) => string,
): PackedDocuments['counties'] {
  return (rollout?.states ?? []).map(({ id, code, name, counties }) => [
    name,
    code,
    pathOfState(id),
    counties.map((county) => county.name).join('|'),
  ])
}

/** All documents of a file, each county as one: its row on the page of its state. */
export function unpackDocuments({ documents, counties }: PackedDocuments): SearchDocument[] {
  return [
    ...documents,
    ...counties.flatMap(([state, code, path, names]) =>
      names.split('|').map(
        (name): SearchDocument => ({
          kind: 'county',
          title: name === state ? name : `${name}, ${state}`,
          names: [`${name}, ${code}`],
          href: `${path}#${countyAnchor(name)}`,
          detail: 'The day on which it was switched on',
        }),
      ),
    ),
  ]
}
