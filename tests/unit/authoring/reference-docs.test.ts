import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fillMarkers, formatReferenceDocs } from '@/lib/authoring/format-reference-docs'
import { ALLOWED_COMPONENTS } from '@/lib/mdx/allowed-components'
import { CONTENT_KINDS } from '@/lib/schema/content-kinds'
import { describeFields, type FieldDescription } from '@/lib/schema/describe-fields'

test('the reference in content/README.md is what the schemas say; run npm run docs:reference to write it', () => {
  const readme = readFileSync('content/README.md', 'utf8')
  expect(fillMarkers(readme, formatReferenceDocs())).toBe(readme)
})

test('every field of every kind of content has a sentence for authors', () => {
  const undocumented = (fields: FieldDescription[], path: string): string[] =>
    fields.flatMap((field) => [
      ...(field.doc.length > 10 ? [] : field.doc.endsWith('.') ? [] : [`${path}.${field.key}`]),
      ...undocumented(field.fields, `${path}.${field.key}`),
    ])
  expect(CONTENT_KINDS.flatMap(({ name, schema }) => undocumented(describeFields(schema), name))).toEqual([])
})

test('every component of articles is in the reference', () => {
  const { components } = formatReferenceDocs()
  for (const name of Object.keys(ALLOWED_COMPONENTS)) expect(components).toContain(`<${name}`)
})

test('a missing marker is named, not passed over', () => {
  expect(() => fillMarkers('no markers here', { fields: '' })).toThrow('The marker <!-- fields --> is missing')
})
