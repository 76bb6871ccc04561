import { z } from 'zod'
import { addressSchema, field, textSchema } from './field'

/** `site.yaml`: what the site says of itself. */
export const siteSettingsSchema = z.strictObject({
  title: field(textSchema, 'The name of the site.'),
  description: field(textSchema, 'One sentence for search engines.'),
  language: field(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), 'The language of the text, as in HTML: en, en-US.'),
  origin: field(
    addressSchema.optional(),
    'The public address, without a path: https://example.org. SITE_ORIGIN in the environment overrides it.',
  ),
  publisher: field(
    z.string().default(''),
    'Who publishes the site. May be empty until it is released; pages then print "not yet stated".',
  ),
  funding: field(
    z.string().default(''),
    'Who pays for the site. May be empty until it is released; pages then print "not yet stated".',
  ),
  contact: field(
    z.string().default(''),
    'Where to report an error: an e-mail or web address. May be empty until release.',
  ),
})

/** The site's settings. */
export type SiteSettings = z.output<typeof siteSettingsSchema>
