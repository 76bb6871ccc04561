import { deserialize, serialize } from 'node:v8'
import type { Site } from './site'

/**
 * A joined site as bytes, so that the processes of one build load the content once: reading it back takes a tenth of the
 * time. For the same version of Node only, and never kept longer than a build.
 */
export function packSite(site: Site): Buffer {
  return serialize(site)
}

/** The site of `packSite`: equal to it, with the same records shared between its parts. */
export function unpackSite(bytes: Uint8Array): Site {
  return deserialize(bytes) as Site
}
