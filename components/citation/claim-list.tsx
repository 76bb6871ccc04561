import { type Claim, groupClaims } from '@/lib/citation/build-citation-index'

const PLACES: Record<Claim['page']['kind'], string> = {
  article: 'Article',
  case: 'Case',
  page: 'Page',
  event: 'Event',
  glossary: 'Glossary',
  figure: 'Figure',
}

/** Every claim that rests on one source, linked to its sentence, grouped by page. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <ul className="mt-4 stack-6">
      {groupClaims(claims).map(({ page, claims: onPage }) => (
        <li key={page.href}>
          <p className="font-plain text-[0.9375rem]">
            <span className="text-muted">{PLACES[page.kind]}: </span>
            <a href={page.href}>{page.title}</a>
          </p>
          <ul className="mt-2 stack-2 border-l-2 border-rule pl-4">
            {onPage.map((claim) => (
              <li key={`${claim.href}-${claim.sentence}`}>
                <a href={claim.href} className="text-ink" data-sentence={claim.sentence ? '' : undefined}>
                  {claim.sentence || 'The passage'}
                </a>
                {claim.locator ? <span className="text-muted"> ({claim.locator})</span> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
