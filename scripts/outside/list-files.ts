import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the files below a folder whose names end so, relative to it and sorted. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** The same, split: files of collections (`timeline.bib`, `timeline/dc.bib`), which hold many records, and files of one record. */
export function splitFiles(folder: string, ending: string): { collections: string[]; records: string[] } {
  const hasCalendar = new Set(listFiles(folder, '.ics').map((path) => path.replace(/\.ics$/, '')))
  const files = listFiles(folder, ending)
  const isCollection = (path: string) => hasCalendar.has(path.slice(0, -ending.length))
  return { collections: files.filter(isCollection), records: files.filter((path) => !isCollection(path)) }
}
