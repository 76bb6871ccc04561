import type { MetadataRoute } from 'next'
import { sitePaths } from '@/lib/site/site-paths'
import { absoluteUrl } from '@/lib/url/paths'
import { getSite } from './site'

/** Every page with its last change. Without a public origin it is empty: a sitemap holds absolute addresses only. */
export default function sitemap(): MetadataRoute.Sitemap {
  const site = getSite()
  return sitePaths(site).flatMap(({ path, updated }) => {
    const url = absoluteUrl(site.origin, path)
    return url ? [{ url, ...(updated ? { lastModified: updated } : {}) }] : []
  })
}
