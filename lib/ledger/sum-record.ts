import { createHash } from 'node:crypto'
import { stringify } from 'safe-stable-stringify'

/**
 * SHA-256 (hex) of a record's canonical form: JSON with sorted keys of what its file says. Comments, quotation marks,
 * line breaks of folded text and the order of keys do not count; defaults are left out, so that a new optional key of a
 * schema changes no sum.
 */
export function sumRecord(written: object): string {
  return createHash('sha256')
    .update(stringify(written) ?? '')
    .digest('hex')
}
