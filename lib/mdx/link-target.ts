import { ID_PATTERN } from '../schema/field'
import { splitPageId } from '../schema/language'
import { LINK_KINDS, type LinkKind, pathOf } from '../url/paths'

/** Where a link in content leads: a record by id, a place on the same page, another site, or nowhere that is allowed. */
export type LinkTarget =
  | { type: 'record'; kind: LinkKind; id: string; anchor?: string }
  | { type: 'anchor'; anchor: string }
  | { type: 'web'; address: string }
  | { type: 'unknown'; address: string }

/** Reads the address of a Markdown link: `event:sf-activated`, `case:san-francisco#may-2010`, `#notes`, `https://…`. */
export function parseLinkTarget(address: string): LinkTarget {
  const match = /^([a-z]+):([^#]+)(?:#(.+))?$/.exec(address)
  const kind = LINK_KINDS.find((k) => k === match?.[1])
  const anchor = match?.[3] === undefined ? undefined : decodeAnchor(match[3])
  const id = match?.[2] ?? ''
  // Only a page may be named in another language.
  const isId = ID_PATTERN.test(kind === 'page' ? splitPageId(id).original : id)
  if (match && kind && isId && (match[3] === undefined || anchor !== undefined))
    return { type: 'record', kind, id, ...(anchor ? { anchor } : {}) }
  if (address.startsWith('#') && address.length > 1) {
    const own = decodeAnchor(address.slice(1))
    return own === undefined ? { type: 'unknown', address } : { type: 'anchor', anchor: own }
  }
  if (/^https?:\/\//.test(address)) return { type: 'web', address }
  return { type: 'unknown', address }
}

/** The `href` of a target. */
export function hrefOf(target: LinkTarget): string {
  if (target.type === 'record') return pathOf(target.kind, target.id, target.anchor)
  return target.type === 'anchor' ? `#${encodeURIComponent(target.anchor)}` : target.address
}

/** An anchor without its escapes; undefined where a percent sign begins none. */
function decodeAnchor(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
