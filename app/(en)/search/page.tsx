import type { Metadata } from 'next'
import { scriptAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { lastChange } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { LinkedHeading } from '@/components/layout/linked-heading'
import { OwnScript } from '@/components/layout/own-script'
import { PageHeader } from '@/components/layout/page-header'
import { SearchForm } from '@/components/layout/search-form'
import { RESULTS_ID } from '@/lib/search/fill-search-page'
import { formatSearchIndex } from '@/lib/search/format-search-index'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'Search'
const description = 'Find a person, a place, an event, a document or a word on this site.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.search })
}

export default function SearchPage() {
  return (
    <>
      <HeadTags path={LIST_PATHS.search} title={title} description={description} updated={lastChange(getSite())} />
      <PageHeader title={title} />
      <SearchForm />
      {/* The server puts the results here (results/route.ts); in a copy without a server the script does. */}
      <div id={RESULTS_ID} data-index={formatSearchIndex(getSite()).path} className="search-results">
        <p className="text-muted">
          Type a word, a name, a number or a date: results appear here. If none appear after a search, you are reading a
          copy of the site that no server answers for. There the search needs JavaScript; without it, everything can be
          found from the lists below.
        </p>
      </div>
      <section aria-labelledby="what-can-be-found" className="prose mt-14">
        <LinkedHeading level={2} id="what-can-be-found">
          What can be found
        </LinkedHeading>
        <ul>
          <li>Names and other names: Hennessey, San Francisco, SF, S-Comm, and most misspelled ones</li>
          <li>Forms, bills, laws and dockets, however they are typed: I-247, ab 4, 8 USC 1373, 17-17478</li>
          <li>Dates: June 8, 2010; June 2010; 2010-06-08</li>
          <li>Any words of articles, cases, events and definitions, and of the titles of sources</li>
        </ul>
        <p>Several words find what has all of them.</p>
        <p>
          Our server does not record searches. But the address of the results holds your words: your browser keeps it in
          its history, and the host of a copy of this site may keep it too.
        </p>
      </section>
      <section aria-labelledby="lists" className="prose">
        <LinkedHeading level={2} id="lists">
          Lists to browse instead
        </LinkedHeading>
        <ul>
          <li>
            <a href={LIST_PATHS.articles}>Articles</a> and <a href={LIST_PATHS.cases}>cases</a>
          </li>
          <li>
            <a href={LIST_PATHS.timeline}>The timeline</a>, whole and by threads
          </li>
          <li>
            <a href={LIST_PATHS.people}>People</a> and <a href={LIST_PATHS.places}>places</a>
          </li>
          <li>
            <a href={LIST_PATHS.glossary}>The glossary</a>
          </li>
          <li>
            <a href={LIST_PATHS.sources}>All sources</a>
          </li>
        </ul>
      </section>
      <OwnScript src={scriptAddress('search')} />
    </>
  )
}
