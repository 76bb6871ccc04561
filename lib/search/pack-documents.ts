import { countyAnchor } from '../rollout/county-anchor'
import type { Rollout } from '../rollout/rollout'
import type { SearchDocument } from './search-document'

/** Documents as a file holds them: counties, of which there are thousands, as one text for each state. */
export type PackedDocuments = {
  documents: SearchDocument[]
  /** Name of the state, its postal abbreviation, path of its page, its counties with a bar between them: name, equals sign, day in eight digits. */
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
    counties.map(({ name: county, on }) => `${county}=${on.replaceAll('-', '')}`).join('|'),
  ])
}

/** All documents of a file, each county as one: its row on the page of its state. */
export function unpackDocuments({ documents, counties }: PackedDocuments): SearchDocument[] {
  return [
    ...documents,
    ...counties.flatMap(([state, code, path, names]) =>
      names.split('|').map((county): SearchDocument => {
        const [name = '', day = ''] = county.split('=')
        return {
          kind: 'county',
          title: name === state ? name : `${name}, ${state}`,
          names: [`${name}, ${code}`],
          href: `${path}#${countyAnchor(name)}`,
          detail: `Switched on ${dayInWords(day)}`,
        }
      }),
    ),
  ]
}

/** "20100316" as "16 March 2010", without what a browser would have to load for it. */
function dayInWords(day: string): string {
  const month = new Date(Date.UTC(2000, Number(day.slice(4, 6)) - 1)).toLocaleString('en-US', {
    month: 'long',
    timeZone: 'UTC',
  })
  return `${Number(day.slice(6))} ${month} ${day.slice(0, 4)}`
}
