import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { DataTable } from '@/components/figure/data-table'
import { htmlOf } from './render'

test('large numbers have separators in the table of a page; a year has none', () => {
  const data = {
    columns: [
      { id: 'year', heading: 'Year' },
      { id: 'group', heading: 'Group' },
      { id: 'people', heading: 'People', number: true },
    ],
    rows: [
      { year: { text: '2010' }, group: { text: '46929' }, people: { text: '1417' } },
      { year: { text: '2011' }, group: { text: '2012' }, people: { text: 'about 5000' } },
    ],
  }
  const { document } = parseHTML(htmlOf(<DataTable data={data} name="Numbers" />))
  const cells = [...document.querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent)
  expect(cells).toEqual(['2010', '46,929', '1,417', '2011', '2012', 'about 5000'])
})
