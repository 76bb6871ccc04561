import type { ReactNode } from 'react'

/** One detail of a record in a `<dl>`: its name and what it is. */
export function DetailRow({ name, children }: { name: string; children: ReactNode }) {
  return <DetailRows name={name} values={[children]} />
}

/** A detail that has several values, under one name. */
export function DetailRows({ name, values }: { name: string; values: readonly ReactNode[] }) {
  return (
    <>
      <dt className="mt-2 text-muted sm:mt-0">{name}</dt>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of a printed row never change places
        <dd key={index} className="mb-1 sm:col-start-2">
          {value}
        </dd>
      ))}
    </>
  )
}
