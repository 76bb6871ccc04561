import type { CityEvent } from './events'

/** About how wide words stand at 12 units, bold ones a little wider: Public Sans. */
export function wordsWidth(words: string, bold = false): number {
  return words.length * 6.1 * (bold ? 1.05 : 1)
}

/** Where a label may lie: a line to hang from, its words to the left or right, and how far the drawing reaches. */
type Hook = { event: CityEvent; words: { date: string; label: string }; x: number; side: 'left' | 'right' }

/**
 * A label that hangs from a line by a thread: `x` is its day, `lead` the thread, moved a little where days crowd, `depth` how far
 * from the line its box begins, `height` the box, `lines` one (date and label) or two (date above label).
 */
export type Flag = Hook & { lead: number; depth: number; height: number; lines: 1 | 2; from: number; to: number }

/** From a thread to its mark, and to its words. */
export const MARK_AT = 9
export const WORDS_AT = 19

const THREADS_APART = 5
const BOX_HEIGHT = { 1: 17, 2: 31 } as const
const BOXES_APART = 2
const DEEPEST = 400

/**
 * Hangs labels from a line so that no label meets another or a thread: each as near to the line as it can be. Labels to the left of
 * their threads are placed from the first, those to the right from the last, so that a thread passes by what hangs higher.
 * Labels of days before `leftBefore` hang to the left, as do those for which the drawing has no room at the right.
 */
export function hangFlags(
  events: readonly { event: CityEvent; x: number; date: string }[],
  { width, nearest, leftBefore = -1 }: { width: number; nearest: number; leftBefore?: number },
): Flag[] {
  const hooks = events.map(({ event, x, date }): Hook => {
    const words = { date, label: event.label }
    const room = x + THREADS_APART + WORDS_AT + Math.max(wordsWidth(date, true), wordsWidth(event.label, true))
    return { event, words, x, side: x < leftBefore || room > width ? 'left' : 'right' }
  })
  const leads = spreadThreads(hooks, leftBefore)
  const lefts = hooks.filter(({ side }) => side === 'left')
  const rights = hooks.filter(({ side }) => side === 'right').reverse()
  const placed: Flag[] = []
  const waiting = new Map(leads)
  for (const hook of [...lefts, ...rights]) {
    waiting.delete(hook)
    placed.push(findPlace(hook, leads.get(hook) ?? hook.x, { placed, waiting: [...waiting.values()], width, nearest }))
  }
  return placed
}

/** Threads at least so far apart that they can be told apart: those before `leftBefore` are moved to the left, others to the right. */
function spreadThreads(hooks: readonly Hook[], leftBefore: number): Map<Hook, number> {
  const leads = new Map<Hook, number>()
  const after = hooks.filter(({ x }) => x >= leftBefore)
  let previous = Number.NEGATIVE_INFINITY
  for (const hook of after) {
    previous = Math.max(hook.x, previous + THREADS_APART)
    leads.set(hook, previous)
  }
  let next = leads.get(after[0] as Hook) ?? Number.POSITIVE_INFINITY
  for (const hook of hooks.filter(({ x }) => x < leftBefore).reverse()) {
    next = Math.min(hook.x, next - THREADS_APART)
    leads.set(hook, next)
  }
  return leads
}

function findPlace(
  hook: Hook,
  lead: number,
  { placed, waiting, width, nearest }: { placed: Flag[]; waiting: number[]; width: number; nearest: number },
): Flag {
  const free = ({ from, to }: Flag) => from >= 0 && to <= width && !waiting.some((x) => x > from - 3 && x < to + 3)
  const fits = ([1, 2] as const).filter((lines) => free(makeFlag(hook, { lead, depth: 0, lines })))
  for (let depth = nearest; depth < DEEPEST; depth += 1) {
    for (const lines of fits) {
      const flag = makeFlag(hook, { lead, depth, lines })
      if (placed.every((other) => !meet(flag, other))) return flag
    }
  }
  // Too long a label is drawn over others rather than stop a build: the test of the real content finds it.
  return makeFlag(hook, { lead, depth: DEEPEST, lines: fits[0] ?? 2 })
}

function makeFlag(hook: Hook, place: { lead: number; depth: number; lines: 1 | 2 }): Flag {
  const date = wordsWidth(hook.words.date, true)
  const label = wordsWidth(hook.words.label, hook.event.glance !== '')
  const width = WORDS_AT + (place.lines === 1 ? date + 6 + label : Math.max(date, label))
  return {
    ...hook,
    ...place,
    height: BOX_HEIGHT[place.lines],
    from: hook.side === 'left' ? place.lead - width : place.lead,
    to: hook.side === 'left' ? place.lead : place.lead + width,
  }
}

function meet(a: Flag, b: Flag): boolean {
  const boxes =
    a.from < b.to + 4 &&
    b.from < a.to + 4 &&
    a.depth < b.depth + b.height + BOXES_APART &&
    b.depth < a.depth + a.height + BOXES_APART
  return boxes || crosses(a, b) || crosses(b, a)
}

/** Whether the thread of one label runs through the box of another. */
function crosses(thread: Flag, box: Flag): boolean {
  return thread.depth > box.depth && thread.lead > box.from - 3 && thread.lead < box.to + 3
}
