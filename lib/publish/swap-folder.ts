import { existsSync, renameSync, rmSync } from 'node:fs'

/** The plain folder that belongs to an output folder of Next: `.next` makes `dist`, `.next-site` makes `dist-site`. */
export function plainFolderOf(distDir: string): string {
  return distDir.replace(/\.next(?=[^/\\]*$)/, 'dist')
}

/** Where a folder is written before it takes its place, and where the last one waits meanwhile. */
export function placesOf(folder: string): { fresh: string; last: string } {
  return { fresh: `${folder}.new`, last: `${folder}.old` }
}

/**
 * Puts the fresh folder in the place of the last one by two renames. Killed between the two, the folder is missing for
 * a moment; `restoreFolder` then puts the last one back.
 */
export function swapFolder(folder: string): void {
  const { fresh, last } = placesOf(folder)
  rmSync(last, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, last)
  renameSync(fresh, folder)
  rmSync(last, { recursive: true, force: true })
}

/** Puts right what a killed build left: the last good folder back in its place. True if it had to be put back. */
export function restoreFolder(folder: string): boolean {
  const { last } = placesOf(folder)
  if (existsSync(folder) || !existsSync(last)) return false
  renameSync(last, folder)
  return true
}
