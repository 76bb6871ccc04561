import { ScrollingTable } from '@/components/layout/scrolling-table'
import type { FigureData } from '@/lib/figure/drawing'

/** The data of a drawing as a table. `name`: what the table is called. */
export function DataTable({ data: { columns, rows }, name }: { data: FigureData; name: string }) {
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
          <tr key={columns.map(({ id }) => row[id]?.text).join('|')}>
            {columns.map(({ id, number }) => {
              const cell = row[id]
              return (
                <td key={id} className={number ? 'text-right' : undefined}>
                  {cell?.href ? <a href={cell.href}>{cell.text}</a> : cell?.text}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  )
}
