import type { Metadata } from 'next'
import { absoluteUrl } from '@/lib/url/paths'
import { getSite } from './site'

/** Title, description and canonical address of a page; without a public origin there is no canonical address. */
export function pageMetadata({
  title,
  description,
  path,
}: {
  title: string
  description?: string
  path: string
}): Metadata {
  const { settings, origin } = getSite()
  const canonical = absoluteUrl(origin, path)
  return {
    title: path === '/' ? title : `${title} · ${settings.title}`,
    description: description ?? settings.description,
    ...(canonical ? { alternates: { canonical } } : {}),
  }
}
