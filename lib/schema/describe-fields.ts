import type { z } from 'zod'

/** A field of a schema, as authors need to know it. */
export type FieldDescription = {
  key: string
  doc: string
  required: boolean
  /** What it holds: "text", "one of a, b", "list". */
  holds: string
  /** Whether its value is a list. */
  list: boolean
  /** The fields of the mapping, or of each mapping of the list, that it holds. */
  fields: FieldDescription[]
}

type Definition = {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  options?: z.ZodType[]
  entries?: Record<string, string>
  shape?: Record<string, z.ZodType>
}

/** Every field of a strict object schema, in its order, with the doc line that stands in the schema. */
export function describeFields(schema: z.ZodType): FieldDescription[] {
  return Object.entries(definitionOf(schema).shape ?? {}).map(([key, field]) => {
    const inner = unwrap(field)
    const definition = definitionOf(inner)
    const list = definition.type === 'array'
    const element = list && definition.element ? unwrap(definition.element) : inner
    return {
      key,
      doc: String(field.meta()?.doc ?? ''),
      required: !isOptional(field),
      holds: list ? 'list' : wordFor(definition),
      list,
      fields: fieldsOf(element),
    }
  })
}

function fieldsOf(schema: z.ZodType): FieldDescription[] {
  const { shape, options } = definitionOf(schema)
  if (shape) return describeFields(schema)
  // A name is either family and given, or literal: both forms are shown, none of their keys is required by itself.
  const merged = new Map(
    (options ?? []).flatMap(describeFields).map((field) => [field.key, { ...field, required: false }]),
  )
  return [...merged.values()]
}

function isOptional(schema: z.ZodType): boolean {
  const { type, innerType } = definitionOf(schema)
  return (
    type === 'optional' || type === 'default' || (type === 'pipe' && innerType !== undefined && isOptional(innerType))
  )
}

/** The schema inside optional and default. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema)
  return innerType ? unwrap(innerType) : schema
}

function wordFor(definition: Definition): string {
  if (definition.type === 'enum') return `one of ${Object.values(definition.entries ?? {}).join(', ')}`
  const words: Record<string, string> = {
    string: 'text',
    boolean: 'true or false',
    number: 'number',
    object: 'mapping',
    record: 'mapping',
  }
  return words[definition.type] ?? definition.type
}

/** zod's own description of a schema; its public type leaves out the parts that differ by kind. */
function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition
}
