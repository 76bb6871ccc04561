import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PALETTE } from '@/lib/figure/palette'
import { LANE_KEYS } from '@/lib/timeline/lanes'

const css = readFileSync('app/tokens.css', 'utf8')

/** The tokens of one `:root`, those of light where it leaves one out; a token that names another has its value. */
function tokensOf(block: string): Record<string, string> {
  const own = Object.fromEntries([...block.matchAll(/--([a-z]+): ([^;]+);/g)].map(([, name, value]) => [name, value]))
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      String(value).replace(/^var\(--([a-z]+)\)$/, (_, key) => own[key] ?? ''),
    ]),
  )
}

const roots = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']) => tokensOf(block))
const [light = {}, dark = {}, print = {}, forced = {}] = roots
const pages = { light, dark, print }

/** Contrast of two colors (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [a, b].map(luminance).sort((one, other) => other - one)
  return (x + 0.05) / (y + 0.05)
}

function luminance(color: string): number {
  const long = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test.each(Object.entries(pages))('text has a contrast of 7:1 on paper and on panels: %s', (_, tokens) => {
  for (const text of ['ink', 'muted', 'link', 'signal'])
    for (const ground of ['paper', 'panel'])
      expect(contrast(tokens[text] ?? '', tokens[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(7)
  expect(contrast(tokens.ink ?? '', tokens.mark ?? ''), 'ink on mark').toBeGreaterThanOrEqual(7)
})

test.each(Object.entries(pages))('graphics have a contrast of 3:1: %s', (_, tokens) => {
  for (const hue of ['rule', ...LANE_KEYS])
    for (const ground of ['paper', 'panel'])
      expect(contrast(tokens[hue] ?? '', tokens[ground] ?? ''), `${hue} on ${ground}`).toBeGreaterThanOrEqual(3)
})

test('every page has every token, and in forced colors only colors of the reader', () => {
  for (const tokens of [dark, print, forced]) expect(Object.keys(tokens).sort()).toEqual(Object.keys(light).sort())
  for (const value of Object.values(forced)) expect(value).toMatch(/^(Canvas|CanvasText|LinkText|Mark)$/)
})

test('files that leave the site have the light colors', () => {
  for (const [name, value] of Object.entries(PALETTE)) expect(light[name], name).toBe(value)
})

test('no color stands anywhere but among the tokens', () => {
  for (const file of ['app/globals.css', 'app/layout.css', 'app/prose.css', 'app/entries.css', 'app/notes.css'])
    expect(
      readFileSync(file, 'utf8').match(/#[0-9a-f]{3,8}\b|\brgb\(|\bhsl\(|\boklch\(|gradient\(|box-shadow/gi),
      file,
    ).toBeNull()
})

test('nothing moves', () => {
  for (const file of [
    'app/globals.css',
    'app/layout.css',
    'app/prose.css',
    'app/entries.css',
    'app/notes.css',
    'app/styles/parts/timeline-entries.css',
    'app/styles/parts/figure-frame.css',
    'app/styles/parts/drawings.css',
  ])
    expect(readFileSync(file, 'utf8').match(/\b(transition|animation|scroll-behavior)\b|@keyframes/g), file).toBeNull()
})
