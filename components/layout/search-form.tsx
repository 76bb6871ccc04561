import { QUERY_LIMITS } from '@/lib/search/parse-query'
import { LIST_PATHS } from '@/lib/url/paths'

/** The field in which a reader types a query, under a label that says what may be typed. It works without script where a server answers. */
export function SearchForm({ label = 'A name, number, date or any words' }: { label?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: phones of 2018 do not know <search>, and would hide the landmark.
    <form action={LIST_PATHS.search} method="get" role="search" className="screen-only mt-6 max-w-measure font-plain">
      <label htmlFor="query" className="block text-base">
        {label}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id="query"
          type="search"
          name="q"
          maxLength={QUERY_LIMITS.characters}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="min-w-0 grow border border-muted bg-paper px-3 py-2 text-lg text-ink"
        />
        <button
          type="submit"
          className="whitespace-nowrap border border-ink bg-ink px-4 py-2 text-base font-bold text-paper"
        >
          Search
        </button>
      </div>
    </form>
  )
}
