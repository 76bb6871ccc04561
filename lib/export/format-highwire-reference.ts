import { addressOfItem, type CslDate, type CslItem, type CslName } from '../citation/csl-item'

/**
 * A work as the value of a `citation_reference` tag: Highwire's names of fields with their values, semicolons between.
 * Only what finds it again, as a page may cite a hundred: title, first author, date (year/month/day as far as known), address.
 */
export function formatHighwireReference(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    ['citation_title', item.title],
    ['citation_author', item.author?.[0] && nameInWords(item.author[0])],
    ['citation_publication_date', slashedDate(item.issued)],
    ['citation_public_url', addressOfItem(item)?.replaceAll(';', '%3B')],
  ]
  return fields.flatMap(([name, value]) => (value ? [`${name}=${onOneLine(value)}`] : [])).join('; ')
}

/** A date as Highwire tags have it, `2010/06/08`, `2010/06` or `2010`; the first day of a span; undefined if it is only in words. */
function slashedDate(date: CslDate | undefined): string | undefined {
  return date?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('/')
}

function nameInWords(name: CslName): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${name.given}` : name.family
}

/** A semicolon would end the value. */
function onOneLine(value: string): string {
  return value.replaceAll(';', ',').replace(/\s+/g, ' ').trim()
}
