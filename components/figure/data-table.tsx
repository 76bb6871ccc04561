import { ScrollingTable } from '@/components/layout/scrolling-table'
import type { FigureCell, FigureData } from '@/lib/figure/drawing'

/** The data of a drawing as a table. `name`: what the table is called. */
export function DataTable({ data, name }: { data: FigureData; name: string }) {
  const { rows } = data
  const columns = data.columns.filter(({ fileOnly }) => !fileOnly)
  return (
    <ScrollingTable name={name} className="data-table">
      <thead>
        <tr>
          {columns.map(({ id, heading, number }) => (
            <th key={id} scope="col" className={number ? 'text-right' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={data.columns.map(({ id }) => row[id]?.text).join('|')}>
            {columns.map(({ id, number }, index) =>
              index === 0 ? (
                <th key={id} scope="row">
                  <Cell cell={row[id]} />
                </th>
              ) : (
                <td key={id} className={number ? 'text-right' : undefined}>
                  <Cell cell={row[id]} number={number} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  )
}

function Cell({ cell, number = false }: { cell?: FigureCell; number?: boolean }) {
  const text = withSeparators(cell?.text ?? '', number)
  return cell?.href ? <a href={cell.href}>{text}</a> : text
}

/** "46929" as "46,929". What is not known to be a number may be a year. */
function withSeparators(text: string, isNumber: boolean): string {
  return /^\d+$/.test(text) && (isNumber || text.length > 4) ? Number(text).toLocaleString('en-US') : text
}
