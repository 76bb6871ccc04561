import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ProblemList } from '@/components/layout/problem-list'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { HOME_PAGE } from '@/lib/url/paths'
import './globals.css'
import { getSite } from './site'

export function generateMetadata(): Metadata {
  const { origin, settings } = getSite()
  return {
    title: settings.title,
    description: settings.description,
    ...(origin ? { metadataBase: new URL(origin) } : {}),
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default function Layout({ children }: { children: ReactNode }) {
  const { settings, pieces, problems } = getSite()
  const standing = pieces.filter((piece) => piece.kind === 'page' && piece.id !== HOME_PAGE)
  return (
    <html lang={settings.language}>
      <body>
        <a href="#main" className="skip-link">
          To the text
        </a>
        <ProblemList problems={problems} />
        <SiteHeader title={settings.title} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 pt-10">
          {children}
        </main>
        <SiteFooter
          pages={standing.map((piece) => ({ title: piece.matter.title, href: piece.href }))}
          publisher={settings.publisher}
        />
      </body>
    </html>
  )
}
