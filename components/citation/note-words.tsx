import type { Language } from '@/lib/schema/language'
import type { SiteNote } from '@/lib/site/site'
import { Reference } from './reference'

/** What a note cites: the reference of its source, and the place in it. References are in English on every page. */
export function NoteWords({ note, language = 'en' }: { note: SiteNote; language?: Language }) {
  const words = (
    <Reference source={note.reference} after={note.locator ? ` ${capitalised(note.locator)}.` : undefined} />
  )
  return language === 'en' ? words : <span lang="en">{words}</span>
}

function capitalised(text: string): string {
  // Letters of other scripts are left as the locator has them.
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/\.$/, '')
}
