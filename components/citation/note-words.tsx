import type { SiteNote } from '@/lib/site/site'
import { Reference } from './reference'

/** What a note cites: the reference of its source, and the place in it. */
export function NoteWords({ note }: { note: SiteNote }) {
  return <Reference source={note.reference} after={note.locator ? ` ${capitalised(note.locator)}.` : undefined} />
}

function capitalised(text: string): string {
  // Letters of other scripts are left as the locator has them.
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/\.$/, '')
}
