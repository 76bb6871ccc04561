// A chosen set of events in a copy of the site that no server answers for: with one, this script finds nothing to do.
import { type Choice, chooseIds, MOST_IN_SET, readIds, SET_PARAMETER } from '@/lib/export/set-query'

/** What of `/events/<id>.json` is used (lib/export/json-documents.ts). */
type EventFile = { citations: Ready[]; flyer: Ready; slide: Ready }
type Ready = { style?: string; html: string }

const form = document.querySelector<HTMLFormElement>('.set-form[data-whole]')
const asked = readIds(new URLSearchParams(location.search))

if (form && asked.some((id) => id.trim())) show(form)

function show(form: HTMLFormElement): void {
  const entries = [...form.querySelectorAll<HTMLElement>('.year > li')]
  const choice = chooseIds(asked, new Set(entries.map(({ id }) => id)))
  const kept = new Set(choice.chosen)
  const chosen = entries.filter(({ id }) => kept.has(id)).map(({ id }) => id)
  for (const entry of entries) if (!kept.has(entry.id)) entry.remove()
  for (const year of form.querySelectorAll('.year')) if (!year.querySelector('li')) year.remove()
  for (const box of form.querySelectorAll<HTMLInputElement>(`input[name=${SET_PARAMETER}]`)) box.checked = true
  for (const part of document.querySelectorAll('.filters, .years, .shown, .views')) part.remove()
  nameSet(choice)
  cite(chosen)
}

function nameSet({ chosen, unknown, surplus }: Choice): void {
  const title = document.querySelector('h1')
  const count = chosen.length
  const words = `${count} ${count === 1 ? 'event' : 'events'} of the timeline`
  document.title = document.title.replace(title?.textContent ?? '', words)
  if (title) title.textContent = words
  const description = title?.nextElementSibling
  if (!description) return
  description.textContent =
    'Somebody chose these events from the timeline. The choice is theirs; the accounts are ours. The address of this page holds the choice.'
  const notes = unknown.map((id) => `No event is called “${id}”.`)
  if (surplus > 0)
    notes.push(
      `A set holds at most ${MOST_IN_SET} events. ${surplus} more ${surplus === 1 ? 'was' : 'were'} asked for and left out.`,
    )
  for (const words of notes) {
    const note = document.createElement('p')
    note.setAttribute('role', 'note')
    note.textContent = words
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
