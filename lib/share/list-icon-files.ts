import { drawIcon } from './draw-icon'
import { formatIco } from './format-ico'
import { formatManifest, ICON_PATHS, iconPath, MANIFEST_ICONS } from './format-manifest'
import { formatIconSvg } from './mark'

/** Sides of the pictures in favicon.ico: for tabs, and for tabs on fine screens. */
const ICO_SIZES = [16, 32] as const
/** What iPhones and iPads ask for. */
const APPLE_SIZE = 180

/** The fixed files of the mark with their paths, as they stand in `public`. */
export async function listIconFiles(site: {
  title: string
  language: string
}): Promise<{ path: string; bytes: Buffer }[]> {
  const inTabs = await Promise.all(ICO_SIZES.map(async (size) => ({ size, png: await drawIcon(size) })))
  const onScreens = await Promise.all(
    MANIFEST_ICONS.map(async (size) => ({ path: iconPath(size), bytes: await drawIcon(size, { isCut: true }) })),
  )
  return [
    { path: ICON_PATHS.svg, bytes: Buffer.from(formatIconSvg()) },
    { path: ICON_PATHS.ico, bytes: formatIco(inTabs) },
    { path: ICON_PATHS.apple, bytes: await drawIcon(APPLE_SIZE, { isCut: true }) },
    ...onScreens,
    { path: ICON_PATHS.manifest, bytes: Buffer.from(formatManifest(site)) },
  ]
}
