import type { Metadata } from 'next'
import { absoluteUrl } from '@/lib/url/paths'
import { getSite } from './site'

/** Title, description and canonical address of a page; without a public origin there is no canonical address. */
export function pageMetadata({
  title,
  description,
  path,
  versions = {},
}: {
  title: string
  description?: string
  path: string
  /** The page in each language that it has, as paths. */
  versions?: Readonly<Record<string, string>>
}): Metadata {
  const { settings, origin } = getSite()
  const canonical = absoluteUrl(origin, path)
  return {
    title: path === '/' ? title : `${title} · ${settings.title}`,
    description: description ?? settings.description,
    ...(canonical ? { alternates: { canonical, ...alternates(origin, versions) } } : {}),
  }
}

/** hreflang links of a translated page, with the English one for readers of other languages. */
function alternates(origin: string | undefined, versions: Readonly<Record<string, string>>) {
  const languages = Object.entries({ ...versions, ...(versions.en ? { 'x-default': versions.en } : {}) }).map(
    ([language, path]): [string, string] => [language, absoluteUrl(origin, path) ?? path],
  )
  return languages.length > 0 ? { languages: Object.fromEntries(languages) } : {}
}
