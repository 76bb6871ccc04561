import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { LIST_PATHS } from '@/lib/url/paths'
import { type Budget, budgetSchema, checkBudget } from '@/scripts/bench/check-budget'
import type { PageBytes } from '@/scripts/bench/measure-bytes'

const budget: Budget = {
  every: { styles: 5, scripts: 3, fonts: 45 },
  scripts: { '/search': 15 },
  drawings: { map: 20 },
  pages: { '/articles/…': { kB: 14, words: 1200 }, '/search': 24, '/about': 8 },
}

const page = (path: string, type: string, bytes: Partial<PageBytes>, words = 0, figures: string[] = []) => ({
  path,
  type,
  words,
  figures,
  bytes: { html: 1000, css: 1000, js: 0, fonts: 0, ...bytes },
})

test('a page within its budget is no finding', () => {
  expect(checkBudget(page('/about', '/about', { html: 7000, fonts: 45_000 }), budget)).toEqual([])
})

test('a page over its budget says by how much', () => {
  expect(checkBudget(page('/about', '/about', { html: 7500 }), budget)).toEqual([
    '/about: HTML, styles and scripts have 8500 bytes, 500 more than the budget',
  ])
})

test('styles, scripts and fonts have limits of their own on every page', () => {
  expect(checkBudget(page('/about', '/about', { html: 0, css: 5001, fonts: 45_001 }), budget)).toEqual([
    '/about: styles have 5001 bytes, 1 more than the budget',
    '/about: fonts have 45001 bytes, 1 more than the budget',
  ])
  expect(checkBudget(page('/about', '/about', { js: 3001 }), budget)).toHaveLength(1)
  expect(checkBudget(page('/search', '/search', { js: 15_000 }), budget)).toEqual([])
})

test('a page that draws a figure may have as much more as the drawing is allowed', () => {
  expect(checkBudget(page('/about', '/about', { html: 26_500 }, 0, ['map']), budget)).toEqual([])
  expect(checkBudget(page('/about', '/about', { html: 27_500 }, 0, ['map', 'none']), budget)).toHaveLength(1)
})

test('a longer text may have more in proportion, a shorter one not less', () => {
  const article = (html: number, words: number) =>
    checkBudget(page('/articles/a', '/articles/…', { html, css: 0 }, words), budget)
  expect(article(14_000, 100)).toEqual([])
  expect(article(14_001, 1200)).toHaveLength(1)
  expect(article(28_000, 2400)).toEqual([])
  expect(article(28_001, 2400)).toHaveLength(1)
})

test('a type of page that the budget does not know is a finding', () => {
  expect(checkBudget(page('/new', '/new', {}), budget)).toEqual(['/new: the type /new has no budget'])
})

test('the budget that stands in the project can be read and knows every list', () => {
  const real = budgetSchema.parse(parse(readFileSync('scripts/size-budget.yaml', 'utf8')))
  for (const path of Object.values(LIST_PATHS)) expect(Object.keys(real.pages)).toContain(path)
})
