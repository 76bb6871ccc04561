import { wordsIn } from '@/components/words'
import type { Language } from '@/lib/schema/language'
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

/** Name of the site and the ways in, on every page. Their names are in English: so are the pages to which they lead. */
export function SiteHeader({ title, language }: { title: string; language: Language }) {
  const inEnglish = language === 'en' ? {} : { lang: 'en' }
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-5 py-4">
        <a href={LIST_PATHS.home} {...inEnglish} className="font-bold text-ink no-underline">
          {title}
        </a>
        <nav aria-label={wordsIn(language).site} className="screen-only">
          <ul {...inEnglish} className="flex flex-wrap gap-x-5 font-plain text-base">
            {WAYS.map(([name, path]) => (
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
