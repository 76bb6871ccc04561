/** A claim: a sentence of the site that rests on a source, and where it stands. */
export type Claim = {
  source: string
  locator?: string
  /** The sentence, without marks. */
  sentence: string
  /** Address of the sentence's mark. */
  href: string
  /** The page on which it stands. */
  page: { kind: 'article' | 'case' | 'page' | 'event' | 'glossary' | 'figure'; title: string; href: string }
}

/** All claims by source id, in the order given. Repeated uses of one source in one sentence count once. */
export function buildCitationIndex(claims: readonly Claim[]): Map<string, Claim[]> {
  const index = new Map<string, Claim[]>()
  const seen = new Set<string>()
  for (const claim of claims) {
    const key = JSON.stringify([claim.source, claim.sentence, claim.page.href, claim.locator])
    if (seen.has(key)) continue
    seen.add(key)
    const known = index.get(claim.source)
    if (known) known.push(claim)
    else index.set(claim.source, [claim])
  }
  return index
}

/** Claims page by page, both in their order. */
export function groupClaims(claims: readonly Claim[]): { page: Claim['page']; claims: Claim[] }[] {
  const groups = new Map<string, { page: Claim['page']; claims: Claim[] }>()
  for (const claim of claims) {
    const group = groups.get(claim.page.href) ?? { page: claim.page, claims: [] }
    group.claims.push(claim)
    groups.set(claim.page.href, group)
  }
  return [...groups.values()]
}
