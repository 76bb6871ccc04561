/** Styles that only some pages load: React puts the link into the head, once, after those of every page. */
export function OwnStyle({ href }: { href: string }) {
  return <link rel="stylesheet" href={href} precedence="own" />
}
