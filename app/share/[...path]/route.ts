import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerFile } from '@/app/answer-file'

/** Where the build left the pictures that it drew (lib/publish/share-images.ts). */
const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), process.env.SITE_DIST_DIR || '.next', 'share')

/** The letters of our paths: nothing else of a request is looked for on the disk. */
const NAME = /^[a-z0-9/-]+\.png$/

/** Answers the picture of a page: from the build, which drew it; in development it is drawn when it is asked for. */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const name = (await params).path.join('/')
  const picture = NAME.test(name) ? await findPicture(name) : undefined
  if (!picture)
    return new Response('There is no such picture.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  return answerFile(request, new Uint8Array(picture), 'image/png')
}

async function findPicture(name: string): Promise<Buffer | undefined> {
  if (process.env.NODE_ENV === 'development') {
    // A server of a build needs no canvas.
    const { drawPicture } = await import('../draw-picture')
    return drawPicture(name)
  }
  const file = join(/* turbopackIgnore: true */ FOLDER, name)
  return existsSync(file) ? readFileSync(file) : undefined
}
