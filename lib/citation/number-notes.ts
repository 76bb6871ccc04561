import { citeAnchor, noteAnchor, slugOfLocator } from '../url/anchors'

/** A use of a source in a text. */
export type Use = { source: string; locator?: string }

/** The mark of one use: the number that is shown, its own anchor and that of its note. */
export type Mark = Use & { number: number; anchor: string; note: string }

/** A numbered note: a source and locator, with the anchors of every use, in order. */
export type Note = Use & { number: number; anchor: string; uses: string[] }

/** What makes two uses one note: the source, and the locator as far as its anchor tells it. */
export function noteIdentity({ source, locator }: Use): string {
  return `${source} ${slugOfLocator(locator)}`
}

/**
 * Numbers uses by order of first use. The same source and locator share a note;
 * a note knows every use, so that it can lead back to each. Anchors depend on the key only.
 */
export function numberNotes(uses: readonly Use[]): { marks: Mark[]; notes: Note[] } {
  const notes = new Map<string, Note>()
  const marks = uses.map(({ source, locator }) => {
    const key = noteIdentity({ source, locator })
    const note = notes.get(key) ?? {
      source,
      locator,
      number: notes.size + 1,
      anchor: noteAnchor(source, locator),
      uses: [],
    }
    notes.set(key, note)
    const anchor = citeAnchor(source, locator, note.uses.length + 1)
    note.uses.push(anchor)
    return { source, locator, number: note.number, anchor, note: note.anchor }
  })
  return { marks, notes: [...notes.values()] }
}

/** Uses that share a note with an earlier one although their locators are written otherwise ("p. 3", "p 3"). */
export function findLocatorTwins<U extends Use>(uses: readonly U[]): { use: U; twin: U }[] {
  const first = new Map<string, U>()
  return uses.flatMap((use) => {
    const twin = first.get(noteIdentity(use))
    if (!twin) first.set(noteIdentity(use), use)
    return twin && twin.locator !== use.locator ? [{ use, twin }] : []
  })
}
