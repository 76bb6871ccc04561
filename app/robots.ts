import type { MetadataRoute } from 'next'
import { absoluteUrl } from '@/lib/url/paths'
import { getSite } from './site'

export default function robots(): MetadataRoute.Robots {
  const sitemap = absoluteUrl(getSite().origin, '/sitemap.xml')
  return { rules: { userAgent: '*', allow: '/' }, ...(sitemap ? { sitemap } : {}) }
}
