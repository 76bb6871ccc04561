import { Reference } from '@/components/citation/reference'
import { ScrollingTable } from '@/components/layout/scrolling-table'
import type { Figure } from '@/lib/site/site'

/** The data of a figure as a table, with what they count, for whom, and from where. */
export function FigureTable({ figure, anchor }: { figure: Figure; anchor: string }) {
  const columns = figure.order.map((column) => [column, figure.columns[column] ?? column] as const)
  return (
    <figure id={anchor} className="my-10">
      <figcaption>
        <p className="text-lg font-bold">{figure.title}</p>
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
      <div className="mt-3 max-w-measure font-plain text-[0.9375rem] text-muted">
        <p>
          {figure.unit} {figure.population} {figure.licence}
        </p>
        <details className="mt-1">
          <summary className="cursor-pointer py-1">Sources of this figure: {figure.references.length}</summary>
          <ul className="mt-1 space-y-1">
            {figure.references.map(({ source, cited }) => (
              <li key={`${source.id}-${cited.locator ?? ''}`}>
                <a href={source.href}>
                  <Reference source={source} />
                </a>
                {cited.locator ? ` ${cited.locator}` : ''}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </figure>
  )
}
