import { z } from 'zod'
import { type PageBytes, textBytes } from './measure-bytes'

const kilobytesSchema = z.number().positive()

/** `scripts/size-budget.yaml`: kB of HTML, styles and scripts, by page type. */
export const budgetSchema = z.strictObject({
  every: z.strictObject({ styles: kilobytesSchema, scripts: kilobytesSchema, fonts: kilobytesSchema }),
  scripts: z.record(z.string(), kilobytesSchema),
  drawings: z.record(z.string(), kilobytesSchema),
  pages: z.record(
    z.string(),
    z.union([kilobytesSchema, z.strictObject({ kB: kilobytesSchema, words: z.number().int().positive() })]),
  ),
})

export type Budget = z.output<typeof budgetSchema>

/**
 * A page as it is held to the budget: its type, what it sends, the words of its text (0 for what is no text), and the ids of
 * the figures that it draws.
 */
export type BudgetedPage = { path: string; type: string; bytes: PageBytes; words: number; figures: readonly string[] }

/** How many bytes a page may send, undefined if its type has no budget. */
export function budgetOf(
  { type, words, figures }: Pick<BudgetedPage, 'type' | 'words' | 'figures'>,
  budget: Budget,
): number | undefined {
  const entry = budget.pages[type]
  if (entry === undefined) return undefined
  const drawn = figures.reduce((sum, id) => sum + (budget.drawings[id] ?? 0), 0)
  const kB = typeof entry === 'number' ? entry : entry.kB * Math.max(1, words / entry.words)
  return Math.round((kB + drawn) * 1000)
}

/** Sentences that say which page is over its budget, and by how much. */
export function checkBudget(page: BudgetedPage, budget: Budget): string[] {
  const { path, type, bytes } = page
  const most = budgetOf(page, budget)
  const limits: [what: string, value: number, most: number][] = [
    ['HTML, styles and scripts', textBytes(bytes), most ?? Number.POSITIVE_INFINITY],
    ['styles', bytes.css, budget.every.styles * 1000],
    ['scripts', bytes.js, (budget.scripts[path] ?? budget.every.scripts) * 1000],
    ['fonts', bytes.fonts, budget.every.fonts * 1000],
  ]
  return [
    ...(most === undefined ? [`${path}: the type ${type} has no budget`] : []),
    ...limits
      .filter(([, value, limit]) => value > limit)
      .map(([what, value, limit]) => `${path}: ${what} have ${value} bytes, ${value - limit} more than the budget`),
  ]
}
