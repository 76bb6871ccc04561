import { wordsIn } from '@/components/words'
import type { Language } from '@/lib/schema/language'
import type { Link } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'

const WAYS = [
  ['Articles', LIST_PATHS.articles],
  ['Cases', LIST_PATHS.cases],
  ['Timeline', LIST_PATHS.timeline],
  ['Sources', LIST_PATHS.sources],
  ['People', LIST_PATHS.people],
  ['Places', LIST_PATHS.places],
  ['Glossary', LIST_PATHS.glossary],
  ['Search', LIST_PATHS.search],
] as const
/** Standing pages follow articles, cases and timeline. */
const PAGES_AFTER = 3

/** Name of the site and the ways in, on every page. Their names are in English: so are the pages to which they lead. */
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
  const ways = [
    ...WAYS.slice(0, PAGES_AFTER),
    ...pages.map((page) => [page.title, page.href] as const),
    ...WAYS.slice(PAGES_AFTER),
  ]
  const inEnglish = language === 'en' ? {} : { lang: 'en' }
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-5 py-4">
        <a href={LIST_PATHS.home} {...inEnglish} className="font-bold text-ink no-underline">
          {title}
        </a>
        <nav aria-label={wordsIn(language).site} className="screen-only">
          <ul {...inEnglish} className="flex flex-wrap gap-x-5 font-plain text-base">
            {ways.map(([name, path]) => (
              <li key={path}>
                <a href={path} className="inline-block py-1 text-ink">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
