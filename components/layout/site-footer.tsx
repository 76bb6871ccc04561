import type { Language } from '@/lib/schema/language'
import type { Link } from '@/lib/site/site'

/** A link of the footer, in the language of the page to which it leads. */
type PageLink = Link & { language: Language }

const TERMS = {
  en: {
    publisher: 'Publisher',
    none: 'not yet stated',
    reuse: 'Our own text and data may be reused under',
    rest: '; quotations and data of others under their own terms. This site sets no cookies and loads nothing from elsewhere.',
  },
  es: {
    publisher: 'Publicado por',
    none: 'aún no se indica',
    reuse: 'Nuestros propios textos y datos pueden reutilizarse con la licencia',
    rest: '; las citas y los datos de otros, según sus propios términos. Este sitio no instala cookies ni carga nada de otros lugares.',
  },
} as const

/** Standing pages and terms of use, on every page; pages in the reader's language first. */
export function SiteFooter({
  pages,
  publisher,
  language,
}: {
  pages: readonly PageLink[]
  publisher: string
  language: Language
}) {
  const own = pages.filter((page) => page.language === language)
  const others = pages.filter((page) => page.language !== language)
  const terms = TERMS[language]
  return (
    <footer className="mt-20 border-t border-rule">
      <div className="mx-auto max-w-page space-y-3 px-5 py-8 font-plain text-[0.9375rem]">
        {[own, others].map((links, row) =>
          links.length > 0 ? (
            <ul key={row === 0 ? 'own' : 'others'} className="screen-only flex flex-wrap gap-x-5 gap-y-1">
              {links.map((page) => (
                <li key={page.href}>
                  <a
                    href={page.href}
                    {...(page.language === language ? {} : { lang: page.language, hrefLang: page.language })}
                    className="inline-block py-1"
                  >
                    {page.title}
                  </a>
                </li>
              ))}
            </ul>
          ) : null,
        )}
        <p className="max-w-measure text-muted">
          {terms.publisher}: {publisher || terms.none}. {terms.reuse}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
          {terms.rest}
        </p>
      </div>
    </footer>
  )
}
