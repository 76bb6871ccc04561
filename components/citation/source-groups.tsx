import { LinkedHeading } from '@/components/layout/linked-heading'
import { formatReference, referenceText } from '@/lib/citation/format-reference'
import { SOURCE_TYPES } from '@/lib/schema/source'
import type { Source } from '@/lib/site/site'
import { Reference } from './reference'

/** All sources under the headings of their kinds, each in alphabetical order of its reference. */
export function SourceGroups({ sources, uses }: { sources: readonly Source[]; uses: (id: string) => number }) {
  const groups = Object.entries(SOURCE_TYPES)
    .map(([type, title]) => ({
      type,
      title,
      sources: sources.filter((source) => source.type === type).sort(byReference),
    }))
    .filter((group) => group.sources.length > 0)
  return (
    <>
      <nav aria-label="Kinds of sources" className="screen-only mt-8 max-w-measure">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 font-plain text-base">
          {groups.map((group) => (
            <li key={group.type}>
              <a href={`#${group.type}`} className="inline-block py-1">
                {group.title} <span className="text-muted">{group.sources.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <section key={group.type} aria-labelledby={group.type} className="mt-12 max-w-measure">
          <LinkedHeading level={2} id={group.type} className="text-2xl">
            {group.title}
          </LinkedHeading>
          <ul className="mt-4 stack-3">
            {group.sources.map((source) => (
              <li key={source.id} className="pl-6 -indent-6">
                <a href={source.href} className="text-ink decoration-rule">
                  <Reference source={source} />
                </a>{' '}
                <span className="whitespace-nowrap font-plain text-[0.9375rem] text-muted">
                  {uses(source.id)} {uses(source.id) === 1 ? 'claim' : 'claims'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function byReference(a: Source, b: Source): number {
  return sortText(a).localeCompare(sortText(b), 'en', { numeric: true })
}

function sortText(source: Source): string {
  return referenceText(formatReference(source)).replace(/^[“[‘]+/, '')
}
