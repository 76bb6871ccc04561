import { expect, test } from 'vitest'
import { lowerCasePath } from '@/lib/url/lower-case-path'

/** A path as a request has it, and the path to which it leads (undefined: it is in its one form). */
const CASES: [path: string, lower: string | undefined][] = [
  ['/Timeline', '/timeline'],
  ['/EVENTS/Sf-Activated', '/events/sf-activated'],
  ['/timeline', undefined],
  ['/', undefined],
  // Capitals of an escape are no capitals of the path, and half an escape is no escape.
  ['/caf%C3%A9', undefined],
  ['/Caf%C3%A9', '/caf%C3%A9'],
  ['/A%', '/a%'],
  ['/A%2', '/a%2'],
  ['/A%ZZ', '/a%zz'],
  ['/%41', undefined],
  // Only our own letters have two forms.
  ['/Ä', undefined],
  // Never another host.
  ['//Evil.example/x', '/evil.example/x'],
  ['/\\Evil.example', '/evil.example'],
]

test.each(CASES)('%j leads to %j', (path, lower) => {
  expect(lowerCasePath(path)).toBe(lower)
})

test('what a capital leads to leads nowhere else', () => {
  for (const [, lower] of CASES) if (lower !== undefined) expect(lowerCasePath(lower)).toBeUndefined()
})
