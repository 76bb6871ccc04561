import { ScrollingTable } from '@/components/layout/scrolling-table'
import type { Figure } from '@/lib/site/site'
import { FigureSources } from './figure-frame'

/** The data of a figure as a table, with what they count, for whom, and from where. */
export function FigureTable({ figure, anchor }: { figure: Figure; anchor: string }) {
  const columns = figure.order.map((column) => [column, figure.columns[column] ?? column] as const)
  return (
    <figure id={anchor} className="figure">
      <figcaption>
        <p className="figure-title">{figure.title}</p>
        <p className="mt-1 max-w-measure">{figure.description}</p>
      </figcaption>
      <div className="mt-4">
        <ScrollingTable name={figure.title} className="data-table min-w-[34rem]">
          <thead>
            <tr>
              {columns.map(([column, heading]) => (
                <th key={column} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figure.rows.map((row) => (
              <tr key={columns.map(([column]) => row[column]).join('|')}>
                {columns.map(([column], index) =>
                  index === 0 ? (
                    <th key={column} scope="row">
                      {row[column]}
                    </th>
                  ) : (
                    <td key={column}>{row[column]}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      </div>
      <FigureSources figure={figure} />
    </figure>
  )
}
