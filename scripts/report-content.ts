import { loadReport } from '../lib/site/load-site'

/** `npm run report:content`: how much content there is and on what it rests, for editors. It judges nothing. */
const root = process.env.SITE_CONTENT_DIR || 'content'
for (const { title, lines } of loadReport(root))
  console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`)
