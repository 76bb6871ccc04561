import { LIST_PATHS } from '@/lib/url/paths'

/** The views of the timeline: everything, or one thread. */
export function ThreadNav({
  threads,
  current,
}: {
  threads: readonly { id: string; title: string; href: string; count: number }[]
  current?: string
}) {
  const views = [
    { id: undefined, title: 'Everything', href: LIST_PATHS.timeline as string, count: undefined },
    ...threads,
  ]
  return (
    <nav aria-label="Views of the timeline" className="views screen-only mt-6 max-w-measure">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 font-plain text-base">
        {views.map((view) => (
          <li key={view.href}>
            <a
              href={view.href}
              aria-current={view.id === current ? 'page' : undefined}
              className="inline-block py-1 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {view.title}
              {view.count === undefined ? null : <span className="text-muted"> {view.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
