import type { Problem } from '@/lib/problem/problem'

/** In development: what is wrong with the content, above the page that is still served. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <section aria-label="Problems in content" className="border-b-4 border-signal bg-panel px-5 py-4 text-base">
      <p className="font-bold">
        {problems.length} {problems.length === 1 ? 'problem' : 'problems'} in content. A build would stop here.
      </p>
      <ul className="mt-2 stack-2">
        {problems.map((p) => (
          <li key={`${p.file}:${p.line}:${p.column}:${p.rule}:${p.message}`}>
            {p.file}:{p.line}:{p.column} <b>{p.rule}</b> {p.message}
            {p.hint ? <span className="block pl-6 text-muted">{p.hint}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
