import { wordsIn } from '@/components/words'
import type { Language } from '@/lib/schema/language'
import type { Link } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'
import { Mark } from './mark'
import { MENU_ANCHOR } from './site-footer'

/** The first ways; standing pages that have a place in the menu follow, then the last ones. */
const FIRST = [
  ['Articles', LIST_PATHS.articles],
  ['Cases', LIST_PATHS.cases],
  ['Timeline', LIST_PATHS.timeline],
  ['Figures', LIST_PATHS.figures],
] as const
const LAST = [
  ['Sources', LIST_PATHS.sources],
  ['Search', LIST_PATHS.search],
] as const

/** On a phone only these: who is in need, who knows the word, and who wants to see all of it. */
const ON_PHONES: ReadonlySet<string> = new Set(['/today', LIST_PATHS.search])

/**
 * Name of the site and the ways in, on every page. Their names are in English: so are the pages to which they lead. Where
 * there is no room for all, the last one leads to the menu at the foot.
 */
export function SiteHeader({
  title,
  pages,
  language,
}: {
  title: string
  /** Standing pages that have a place in the menu. */
  pages: readonly Link[]
  language: Language
}) {
  const ways = [...FIRST, ...pages.map((page) => [page.title, page.href] as const), ...LAST]
  const inEnglish = language === 'en' ? {} : { lang: 'en' }
  return (
    <header className="site-head">
      <div className="sheet">
        <a href={LIST_PATHS.home} {...inEnglish} className="site-name">
          <Mark />
          {title}
        </a>
        <nav aria-label={wordsIn(language).site} className="screen-only">
          <ul {...inEnglish} className="site-ways">
            {ways.map(([name, path]) => (
              <li key={path} className={ON_PHONES.has(path) ? undefined : 'wide'}>
                <a href={path}>{name}</a>
              </li>
            ))}
            <li className="to-menu">
              <a href={`#${MENU_ANCHOR}`}>Menu</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
