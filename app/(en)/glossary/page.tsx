import type { Metadata } from 'next'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { lastChange } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { EntryList } from '@/components/article/entry-list'
import { RichText } from '@/components/article/rich-text'
import { NoteList } from '@/components/citation/note-list'
import { PageHeader } from '@/components/layout/page-header'
import type { Term } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'Glossary'
const description = 'The words of this story in plain language.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.glossary })
}

export default function GlossaryPage() {
  const { terms, termNotes } = getSite()
  return (
    <>
      <HeadTags path={LIST_PATHS.glossary} title={title} description={description} updated={lastChange(getSite())} />
      <PageHeader title={title}>{description}</PageHeader>
      <EntryList entries={terms} name={(term) => term.term}>
        {(term) => (
          <>
            <RichText text={(term as Term).text} notes={termNotes} />
            {term.ours ? <p className="font-plain text-[0.9375rem] text-muted">Our own explanation.</p> : null}
          </>
        )}
      </EntryList>
      <NoteList notes={termNotes} />
    </>
  )
}
