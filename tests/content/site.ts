import { loadSite } from '@/lib/site/load-site'

/** The site of the real content, loaded once for all tests of a worker; its `problems` are for `content.test.ts` alone. */
export const site = loadSite({ root: 'content', lenient: true })
