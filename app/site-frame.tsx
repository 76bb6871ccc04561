import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ProblemList } from '@/components/layout/problem-list'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { wordsIn } from '@/components/words'
import type { Language } from '@/lib/schema/language'
import { ICON_PATHS } from '@/lib/share/format-manifest'
import { HOME_PAGE } from '@/lib/url/paths'
import { faces } from './fonts'
import './globals.css'
import { getSite } from './site'

/** Links to the fixed files that show the mark (`npm run icons`). Whoever reads SVG takes that: it has a dark form. */
export const ICON_METADATA: Metadata = {
  icons: {
    icon: [
      { url: ICON_PATHS.ico, sizes: '32x32' },
      { url: ICON_PATHS.svg, type: 'image/svg+xml' },
    ],
    apple: ICON_PATHS.apple,
  },
  manifest: ICON_PATHS.manifest,
}

/** What every page has in its head: title, description, and the base of absolute addresses where there is one. */
export function frameMetadata(): Metadata {
  const { origin, settings } = getSite()
  return {
    title: settings.title,
    description: settings.description,
    ...ICON_METADATA,
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
    <html lang={isEnglish ? settings.language : language} className={faces}>
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
        <main id="main" tabIndex={-1} className="sheet pt-10">
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
