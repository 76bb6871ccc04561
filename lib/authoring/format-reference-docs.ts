import { ALLOWED_COMPONENTS, type ComponentContract } from '../mdx/allowed-components'
import { RULES } from '../problem/rules'
import { CONTENT_KINDS } from '../schema/content-kinds'
import { describeFields, type FieldDescription } from '../schema/describe-fields'

/** The parts of `content/README.md` that are generated, by the name in their markers. */
export function formatReferenceDocs(): Record<'fields' | 'components' | 'rules', string> {
  return { fields: formatFields(), components: formatComponents(), rules: formatRules() }
}

/** Puts generated parts between their markers, `<!-- fields -->` … `<!-- /fields -->`; throws if a marker is missing. */
export function fillMarkers(text: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!pattern.test(filled)) throw new Error(`The marker <!-- ${name} --> is missing`)
    return filled.replace(pattern, (_, open: string, close: string) => `${open}\n${part}\n\n${close}`)
  }, text)
}

function formatFields(): string {
  return CONTENT_KINDS.map(
    ({ name, file, schema }) =>
      `### ${name}: \`${file}\`\n\n| key | needed | holds | |\n|---|---|---|---|\n${rowsOf(describeFields(schema))}`,
  ).join('\n\n')
}

function rowsOf(fields: readonly FieldDescription[], prefix = ''): string {
  return fields
    .flatMap((field) => {
      const key = `${prefix}${field.key}`
      const row = `| \`${key}\` | ${field.required ? 'yes' : ''} | ${cell(field.holds.startsWith('one of') ? 'a word of the list' : field.holds)} | ${cell(field.doc)} |`
      return field.fields.length > 0 ? [row, rowsOf(field.fields, `${key}${field.list ? '[].' : '.'}`)] : [row]
    })
    .join('\n')
}

function formatComponents(): string {
  const rows = Object.entries(ALLOWED_COMPONENTS as Record<string, ComponentContract>).map(([name, contract]) => {
    const attributes = Object.entries(contract.attributes).map(([key, required]) =>
      required ? ` ${key}="…"` : ` [${key}="…"]`,
    )
    const tag =
      contract.children === 'none'
        ? `<${name}${attributes.join('')} />`
        : `<${name}${attributes.join('')}> … </${name}>`
    const where = contract.pagesOnly ? 'standing pages' : contract.inside ? `inside ${contract.inside}` : ''
    return `| \`${tag}\` | ${cell(contract.doc)} | ${contract.carriesSource ? 'no' : 'yes'} | ${where} |`
  })
  return `| component | for | paragraphs inside need a citation | only |\n|---|---|---|---|\n${rows.join('\n')}`
}

function formatRules(): string {
  return `| rule | says |\n|---|---|\n${Object.entries(RULES)
    .map(([rule, text]) => `| \`${rule}\` | ${cell(text)} |`)
    .join('\n')}`
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;')
}
