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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reachable by keyboard */}
      <section className="mt-4 overflow-x-auto" aria-label={`Table: ${figure.title}`} tabIndex={0}>
        <table className="data-table min-w-[36rem]">
          <caption className="sr-only">{figure.title}</caption>
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
                {columns.map(([column]) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-3 max-w-measure font-plain text-[0.9375rem] text-muted">
        {figure.unit} {figure.population} Sources:{' '}
        {figure.references.map(({ source, cited }, index) => (
          <span key={`${source.id}-${cited.locator ?? ''}`}>
            {index > 0 ? '; ' : ''}
            <a href={source.href}>{source.title}</a>
            {cited.locator ? `, ${cited.locator}` : ''}
          </span>
        ))}
        . {figure.licence}
      </p>
    </figure>
  )
}
