import type { Filter } from '@/lib/timeline/timeline-filters'

/**
 * The boxes by which a timeline is filtered. No script reads them: the rules of `app/styles/parts/timeline-filters.css` do.
 * The button that cannot be pressed keeps the form from being sent when somebody presses Enter on a box.
 */
export function TimelineFilters({ filters, unit }: { filters: readonly Filter[]; unit: string }) {
  return (
    <form className="filters">
      <details>
        <summary>Filter these {unit}</summary>
        {filters.map(({ name, legend, choices }) => (
          <fieldset key={name}>
            <legend>{legend}</legend>
            {choices.map(({ value, label, count }) => (
              <label key={value}>
                <input type="checkbox" name={name} value={value} />
                {label} <span>{count}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <button type="reset">Show all {unit}</button>
        <button type="submit" disabled hidden>
          Show
        </button>
      </details>
    </form>
  )
}
