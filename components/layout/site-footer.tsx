import type { Language } from '@/lib/schema/language'
import type { Link } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'

/** A link of the footer, in the language of the page to which it leads. */
type PageLink = Link & { language: Language }

/** Where the menu of the whole site stands. */
export const MENU_ANCHOR = 'menu'

const TERMS = {
  en: {
    menu: 'Menu',
    read: 'Read',
    lookUp: 'Look up',
    site: 'This site',
    publisher: 'Publisher',
    none: 'not yet stated',
    reuse: 'Our own text and data may be reused under',
    rest: '; quotations and data of others under their own terms. This site sets no cookies and loads nothing from elsewhere.',
  },
  es: {
    menu: 'Menú',
    read: 'Leer (en inglés)',
    lookUp: 'Buscar (en inglés)',
    site: 'Este sitio',
    publisher: 'Publicado por',
    none: 'aún no se indica',
    reuse: 'Nuestros propios textos y datos pueden reutilizarse con la licencia',
    rest: '; las citas y los datos de otros, según sus propios términos. Este sitio no instala cookies ni carga nada de otros lugares.',
  },
} as const

const READ = [
  { title: 'The question', href: LIST_PATHS.home },
  { title: 'Articles', href: LIST_PATHS.articles },
  { title: 'Cases', href: LIST_PATHS.cases },
  { title: 'Timeline', href: LIST_PATHS.timeline },
  { title: 'Figures', href: LIST_PATHS.figures },
]
const LOOK_UP = [
  { title: 'Search', href: LIST_PATHS.search },
  { title: 'Sources', href: LIST_PATHS.sources },
  { title: 'People', href: LIST_PATHS.people },
  { title: 'Places', href: LIST_PATHS.places },
  { title: 'Glossary', href: LIST_PATHS.glossary },
]

/** The menu of the whole site and the terms of use, on every page; pages in the reader's language first. */
export function SiteFooter({
  pages,
  publisher,
  language,
}: {
  pages: readonly PageLink[]
  publisher: string
  language: Language
}) {
  const terms = TERMS[language]
  const inLanguage = (wanted: Language) => pages.filter((page) => page.language === wanted)
  const others = language === 'en' ? inLanguage('es') : inLanguage('en')
  return (
    <footer className="site-foot">
      <div className="sheet">
        <nav id={MENU_ANCHOR} aria-label={terms.menu} className="site-menu screen-only">
          <Ways name={terms.read} links={READ.map((link) => ({ ...link, language: 'en' }))} on={language} />
          <Ways name={terms.lookUp} links={LOOK_UP.map((link) => ({ ...link, language: 'en' }))} on={language} />
          <Ways name={terms.site} links={inLanguage(language)} on={language} />
          {others.length > 0 ? (
            <Ways name={language === 'en' ? 'En español' : 'In English'} links={others} on={language} />
          ) : null}
        </nav>
        <p className="mt-8 max-w-measure text-muted">
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

/** A column of the menu. `on`: the language of the page on which it stands. */
function Ways({ name, links, on }: { name: string; links: readonly PageLink[]; on: Language }) {
  const other = links.find(({ language }) => language !== on)?.language
  return (
    <div>
      <p className="label" lang={other && !name.includes('(') ? other : undefined}>
        {name}
      </p>
      <ul>
        {links.map(({ title, href, language }) => (
          <li key={href}>
            <a href={href} {...(language === on ? {} : { lang: language, hrefLang: language })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
