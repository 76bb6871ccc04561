import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ProblemList } from '@/components/layout/problem-list'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { wordsIn } from '@/components/words'
import type { Language } from '@/lib/schema/language'
import { HOME_PAGE } from '@/lib/url/paths'
import './globals.css'
import { getSite } from './site'

/** What every page has in its head: title, description, and the base of absolute addresses where there is one. */
export function frameMetadata(): Metadata {
  const { origin, settings } = getSite()
  return {
    title: settings.title,
    description: settings.description,
    ...(origin ? { metadataBase: new URL(origin) } : {}),
  }
}

export const frameViewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** The whole document around a page: header, main, footer. Each language has a root layout that calls it. */
export function SiteFrame({ language, children }: { language: Language; children: ReactNode }) {
  const { settings, pieces, problems } = getSite()
  const standing = pieces.filter((piece) => piece.kind === 'page' && piece.id !== HOME_PAGE)
  const isEnglish = language === 'en'
  return (
    <html lang={isEnglish ? settings.language : language}>
      <body>
        <a href="#main" className="skip-link">
          {wordsIn(language).toText}
        </a>
        <ProblemList problems={problems} />
        <SiteHeader
          title={settings.title}
          pages={standing.flatMap(({ matter, href }) => (matter.menu ? [{ title: matter.menu, href }] : []))}
          language={language}
        />
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 pt-10">
          {children}
        </main>
        <SiteFooter
          pages={standing.map((piece) => ({
            title: piece.matter.title,
            href: piece.href,
            language: piece.language,
          }))}
          publisher={settings.publisher}
          language={language}
        />
      </body>
    </html>
  )
}
