import type { Checking } from './checking'
import { eventsOf } from './index-mentions'

/** Checks that a text leads to every event: it links it, or tells one of its threads. */
export function checkLedTo({ content, complain }: Checking): void {
  // A text that cannot be read may be the one.
  if (content.pieces.some(({ analysis }) => !analysis)) return
  const linked = new Set(content.pieces.flatMap(eventsOf))
  const told = new Set(content.pieces.flatMap(({ matter }) => matter.data.thread ?? []))
  for (const event of content.events) {
    if (linked.has(event.id) || event.data.threads.some((thread) => told.has(thread))) continue
    complain(
      event.file,
      event.at(['threads']),
      'event-led-to',
      'no text links this event or tells one of its threads',
      'Link it from an article, case or page, or give it the thread of one.',
    )
  }
}
