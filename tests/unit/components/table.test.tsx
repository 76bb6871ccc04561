import { expect, test } from 'vitest'
import { FigureTable } from '@/components/figure/figure-table'
import { Cell, HeaderCell, Table } from '@/components/mdx/table'
import { loadSite } from '@/lib/site/load-site'
import { htmlOf } from './render'

test('a table of a text has a caption, heads with a scope, and no inline style', () => {
  const html = htmlOf(
    <Table caption="The bells">
      <thead>
        <tr>
          <HeaderCell>Bell</HeaderCell>
          <HeaderCell style={{ textAlign: 'right' }}>Weight</HeaderCell>
        </tr>
      </thead>
      <tbody>
        <tr>
          <Cell style={{ textAlign: 'left' }}>Wren</Cell>
          <Cell style={{ textAlign: 'right' }}>4,213 lb</Cell>
        </tr>
      </tbody>
    </Table>,
  )
  expect(html).toContain('<table><caption class="sr-only">The bells</caption><thead>')
  expect(html).toContain('<th scope="col">Bell</th><th scope="col" class="text-right">Weight</th>')
  expect(html).toContain('<td>Wren</td><td class="text-right">4,213 lb</td>')
  expect(html).not.toContain('style=')
})

test('the data of a figure have a caption and heads of columns and rows', () => {
  const figure = [...loadSite({ root: 'tests/fixtures/awkward' }).figures.values()][0]
  if (!figure) throw new Error('the awkward site has lost its figures')
  const html = htmlOf(<FigureTable figure={figure} anchor="figure-x" />)
  expect(html).toContain('<caption')
  expect(html.match(/<th scope="col"/g)).toHaveLength(figure.order.length)
  expect(html.match(/<th scope="row"/g)).toHaveLength(figure.rows.length)
})
