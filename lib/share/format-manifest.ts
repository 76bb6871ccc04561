import { PALETTE } from '../figure/palette'

/** Paths of the fixed files that show the mark: in tabs, on home screens, in lists of pages. */
export const ICON_PATHS = {
  svg: '/icon.svg',
  ico: '/favicon.ico',
  apple: '/apple-touch-icon.png',
  manifest: '/site.webmanifest',
} as const

/** Sides of the PNG icons that the manifest names. */
export const MANIFEST_ICONS = [192, 512] as const

/** The path of a PNG icon. */
export function iconPath(size: number): string {
  return `/icon-${size}.png`
}

/** What has room below an icon. */
const SHORT_NAME = 'Opt out?'

/**
 * The web manifest (W3C): what a phone shows when a reader puts the site on the home screen. `display: browser` says that it
 * is a page and no app: browsers then offer no installation, and there is nothing here to install.
 */
export function formatManifest({ title, language }: { title: string; language: string }): string {
  return `${JSON.stringify(
    {
      name: title,
      short_name: SHORT_NAME,
      lang: language,
      start_url: '/',
      display: 'browser',
      background_color: PALETTE.paper,
      theme_color: PALETTE.paper,
      icons: [
        { src: ICON_PATHS.svg, type: 'image/svg+xml', sizes: 'any' },
        ...MANIFEST_ICONS.map((size) => ({
          src: iconPath(size),
          type: 'image/png',
          sizes: `${size}x${size}`,
          purpose: 'any maskable',
        })),
      ],
    },
    null,
    2,
  )}\n`
}
