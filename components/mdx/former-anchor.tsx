/** An old anchor of a heading, kept alive for those who linked to it. */
export function FormerAnchor({ id }: { id: string }) {
  return <span id={id} />
}
