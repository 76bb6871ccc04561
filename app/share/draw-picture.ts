import { join } from 'node:path'
import { openFaces } from '@/lib/publish/share-images'
import { layOutCard } from '@/lib/share/lay-out-card'
import { listShareCards } from '@/lib/share/list-share-cards'
import { SHARE_FOLDER, shareImagePath } from '@/lib/url/share-image-path'
import { getSite } from '../site'

/** Draws the picture of a page by its name, `events/sf-activated.png`; undefined if there is no such page. */
export async function drawPicture(name: string): Promise<Buffer | undefined> {
  const card = listShareCards(getSite()).find(({ page }) => shareImagePath(page) === `${SHARE_FOLDER}${name}`)
  if (!card) return undefined
  const { painter } = await openFaces(join(process.cwd(), 'app', 'fonts'))
  return painter.draw(layOutCard(card, painter.measure))
}
