import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the lock file holds one React: two of them break articles in ways that are hard to read', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> }
  const copies = (name: string) => Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`))
  expect(copies('react')).toEqual(['node_modules/react'])
  expect(copies('react-dom')).toEqual(['node_modules/react-dom'])
})

test('the lock file names no host: packages come from wherever npm is set to', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})
