import { createHash } from 'node:crypto'

/** The namespace of this site's keys, drawn once. With another one every entry would be new to every program that has it. */
const NAMESPACE = 'f585c02d-f75e-44c6-8e2d-f006667768d3'

/**
 * The lasting name of a record in files, as a URN: `urn:uuid:…`, made from its key (`event:sf-activated`) and nothing else,
 * so that it outlives a change of address, host or title.
 */
export function recordUuid(key: string): string {
  return `urn:uuid:${nameUuid(NAMESPACE, key)}`
}

/** The UUID of version 5 (RFC 9562, 5.5) of a name in a namespace, which is a UUID itself. */
export function nameUuid(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
