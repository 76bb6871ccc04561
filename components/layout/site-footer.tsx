import type { Link } from '@/lib/site/site'

/** Standing pages and terms of use, on every page. */
export function SiteFooter({ pages, publisher }: { pages: readonly Link[]; publisher: string }) {
  return (
    <footer className="mt-20 border-t border-rule">
      <div className="mx-auto max-w-page space-y-3 px-5 py-8 font-plain text-[0.9375rem]">
        <ul className="screen-only flex flex-wrap gap-x-5 gap-y-1">
          {pages.map((page) => (
            <li key={page.href}>
              <a href={page.href} className="inline-block py-1">
                {page.title}
              </a>
            </li>
          ))}
        </ul>
        <p className="max-w-measure text-muted">
          Publisher: {publisher || 'not yet stated'}. Our own text and data may be reused under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
          ; quotations and data of others under their own terms. This site sets no cookies and loads nothing from
          elsewhere.
        </p>
      </div>
    </footer>
  )
}
