import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { dataTypeOf } from './header-rules'
import { openMemory } from './open-memory'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Endings of files that become smaller, besides those of data. */
const TEXT = /\.(html|css|js|svg|xml|txt|webmanifest)$/

/** Bytes below which a compressed copy saves no packet of the network, and costs two more files. */
const SMALLEST = 1024

/** Whether a file gets compressed copies beside it: text that is not small already. */
export function isCompressed({ path, bytes }: { path: string; bytes: Buffer }): boolean {
  return (TEXT.test(path) || dataTypeOf(path) !== undefined) && bytes.length >= SMALLEST
}

/** Compresses, and remembers by content: a page that has not changed is not compressed again. */
export type Compressor = {
  /** The compressed bytes by ending, always in this order. */
  compress: (bytes: Buffer) => Promise<{ br: Buffer; gz: Buffer }>
  /** Forgets what this run did not ask for. */
  tidy: () => void
}

/** A compressor that keeps its results in `folder`, one folder for each version of the libraries: their bytes may differ. */
export function openCompressor(folder: string): Compressor {
  const { remember, tidy } = openMemory(join(folder, `br-${process.versions.brotli}-gz-${process.versions.zlib}`))
  return {
    compress: async (bytes) => {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      }
      const [br, gz] = await Promise.all([
        remember(`${hash}.br`, () => brotli(bytes, { params })),
        remember(`${hash}.gz`, () => zip(bytes, { level: 9 })),
      ])
      return { br, gz }
    },
    tidy,
  }
}

/** Quality 11 gains another 2 per cent and takes three times as long. */
const BROTLI_QUALITY = 10
