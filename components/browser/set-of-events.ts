// A chosen set of events in a copy of the site that no server answers for: with one, this script finds nothing to do.

/** What of `/events/<id>.json` is used (lib/export/json-documents.ts). */
type EventFile = { citations: Ready[]; flyer: Ready; slide: Ready }
type Ready = { style?: string; html: string }

/** Events that a set may hold, as on the server (lib/export/collections.ts). */
const MOST = 60

const form = document.querySelector<HTMLFormElement>('.set-form[data-whole]')
const asked = new URLSearchParams(location.search)
  .getAll('ids')
  .flatMap((value) => value.split(','))
  .map((id) => id.trim().toLowerCase())
  .filter(Boolean)
const ids = new Set(asked)

if (form && ids.size > 0) show(form)

function show(form: HTMLFormElement): void {
  const entries = [...form.querySelectorAll<HTMLElement>('.year > li')]
  const chosen = entries.filter(({ id }) => ids.has(id)).slice(0, MOST)
  const kept = new Set(chosen)
  for (const entry of entries) if (!kept.has(entry)) entry.remove()
  for (const year of form.querySelectorAll('.year')) if (!year.querySelector('li')) year.remove()
  for (const { id } of chosen) for (const box of boxes(form)) if (box.value === id) box.checked = true
  for (const part of document.querySelectorAll('.filters, .years, .shown, .views')) part.remove()
  const known = new Set(chosen.map(({ id }) => id))
  nameSet(
    chosen.length,
    [...ids].filter((id) => !known.has(id)),
  )
  cite([...known])
}

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name=ids]')]
}

function nameSet(count: number, unknown: readonly string[]): void {
  const title = document.querySelector('h1')
  const words = `${count} ${count === 1 ? 'event' : 'events'} of the timeline`
  document.title = document.title.replace(title?.textContent ?? '', words)
  if (title) title.textContent = words
  const description = title?.nextElementSibling
  if (!description) return
  description.textContent =
    'Somebody chose these events from the timeline. The choice is theirs; the accounts are ours. The address of this page holds the choice.'
  for (const id of unknown) {
    const note = document.createElement('p')
    note.setAttribute('role', 'note')
    note.textContent = `No event is called “${id}”, or the set holds more than ${MOST}.`
    description.append(note)
  }
}

/** Fills "Cite this" with the ready citations of each event; the files of a set only a server can make. */
async function cite(known: readonly string[]): Promise<void> {
  const section = document.querySelector('.cite-this')
  if (!section) return
  for (const part of section.querySelectorAll('.cited-record, .cite-files')) part.remove()
  // What stands there cites the whole timeline.
  const places = [...section.querySelectorAll<HTMLElement>('dd[data-style]')]
  for (const place of places) place.textContent = '…'
  const files = await Promise.all(known.map(fetchEvent)).catch((): EventFile[] => [])
  for (const place of places) {
    const texts = files.map((file) => readyOf(file, place.dataset.style ?? '')).filter(Boolean)
    if (texts.length > 0) place.innerHTML = texts.join('\n')
    else place.parentElement?.remove()
  }
}

async function fetchEvent(id: string): Promise<EventFile> {
  const answer = await fetch(`/events/${id}.json`)
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

function readyOf({ citations, flyer, slide }: EventFile, style: string): string | undefined {
  if (style === 'flyer') return flyer.html
  return style === 'slide' ? slide.html : citations.find((one) => one.style === style)?.html
}
