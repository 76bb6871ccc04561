import type { z } from 'zod'
import { correctionSchema } from './correction'
import { eventSchema } from './event'
import { figureSchema } from './figure'
import { personSchema, placeSchema, termSchema, threadSchema } from './list-entry'
import { articleSchema, caseSchema, pageSchema } from './piece'
import { redirectSchema } from './redirect'
import { siteSettingsSchema } from './site-settings'
import { sourceSchema } from './source'

/** Every kind of content that authors write: its name, where it lies, and its schema. */
export const CONTENT_KINDS: readonly { name: string; file: string; schema: z.ZodType }[] = [
  { name: 'Event', file: 'events/<id>.yaml', schema: eventSchema },
  { name: 'Source', file: 'sources/<id>.yaml', schema: sourceSchema },
  { name: 'Article', file: 'articles/<slug>.mdx, front matter', schema: articleSchema },
  { name: 'Case', file: 'cases/<slug>.mdx, front matter', schema: caseSchema },
  { name: 'Page', file: 'pages/<slug>.mdx, front matter', schema: pageSchema },
  { name: 'Correction', file: 'corrections/<date>-<slug>.yaml', schema: correctionSchema },
  { name: 'Figure', file: 'figures/<name>.yaml beside figures/<name>.csv', schema: figureSchema },
  { name: 'Person', file: 'people.yaml, an entry', schema: personSchema },
  { name: 'Place', file: 'places.yaml, an entry', schema: placeSchema },
  { name: 'Term', file: 'glossary.yaml, an entry', schema: termSchema },
  { name: 'Thread', file: 'threads.yaml, an entry', schema: threadSchema },
  { name: 'Old address', file: 'redirects.yaml, an entry', schema: redirectSchema },
  { name: 'Site', file: 'site.yaml', schema: siteSettingsSchema },
]
