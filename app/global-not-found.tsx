import { frameViewport, ICON_METADATA, SiteFrame } from '@/app/site-frame'
import { PageHeader } from '@/components/layout/page-header'
import { LEFT_OUT } from '@/lib/ledger/short-codes'
import { LIST_PATHS } from '@/lib/url/paths'

export const metadata = { ...ICON_METADATA, title: 'Page not found' }
export const viewport = frameViewport

/** The answer to every address that is not there. It brings its own document: no root layout stands around it. */
export default function GlobalNotFound() {
  return (
    <SiteFrame language="en">
      <PageHeader title="There is no page at this address">
        The address may have been mistyped, or the page never existed.
      </PageHeader>
      <ul className="mt-8 max-w-measure list-disc stack-2 pl-6">
        <li>
          <a href={LIST_PATHS.home}>Start at the question</a>: can cities opt out?
        </li>
        <li>
          <a href={LIST_PATHS.articles}>Articles</a>, which explain the program
        </li>
        <li>
          <a href={LIST_PATHS.cases}>Cases</a>, the places that asked
        </li>
        <li>
          <a href={LIST_PATHS.timeline}>Timeline</a>, every event in order
        </li>
        <li>
          <a href={LIST_PATHS.sources}>Sources</a>, everything that the site rests on
        </li>
        <li>
          <a href={LIST_PATHS.glossary}>Glossary</a>, the words
        </li>
        <li>
          A short address from paper has four letters or figures after /e/ or /s/, and none of them is{' '}
          {LEFT_OUT.slice(0, -1).join(', ')} or {LEFT_OUT.at(-1)}. <a href={LIST_PATHS.search}>Search</a> for the
          headline instead.
        </li>
      </ul>
    </SiteFrame>
  )
}
