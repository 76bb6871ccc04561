import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { didYouMean, type Problem, START } from '../problem/problem'
import { ID_PATTERN } from '../schema/field'
import { readTranslationName, translatedId } from '../schema/language'

/** The folders of records and pieces, with the ending their files have. */
const FOLDERS = {
  articles: '.mdx',
  cases: '.mdx',
  pages: '.mdx',
  events: '.yaml',
  sources: '.yaml',
  corrections: '.yaml',
  figures: '.yaml',
} as const

/** The files at the top of content. */
const LISTS = [
  'people.yaml',
  'places.yaml',
  'glossary.yaml',
  'threads.yaml',
  'site.yaml',
  'redirects.yaml',
  'ledger.txt',
] as const

/** Kinds of content files: a folder's name, or a list's file name. */
export type ContentKind = keyof typeof FOLDERS | (typeof LISTS)[number] | 'figure-data'

/** A file of content that has been found but not read. */
export type FoundFile = {
  kind: ContentKind
  /** File name without its ending: the record's id. */
  id: string
  /** Path for the disk. */
  path: string
  /** Path for problems: `content/events/x.yaml`. */
  file: string
}

/** Editors' and systems' own files, which nobody means as content. */
const IGNORED = /^(\..*|Thumbs\.db|desktop\.ini|.*~|.*\.sw[a-z])$/

/**
 * Finds every file of content below `root`, in a stable order, and says which names cannot stand.
 * `label` is how `root` is called in problems.
 */
export function findContentFiles(root: string, label = 'content'): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = []
  const problems: Problem[] = []
  const complain = (file: string, rule: Problem['rule'], message: string, hint: string) => {
    problems.push({ file, ...START, rule, message, hint })
  }

  const walk = (folder: string[]) => {
    const listed = listFolder(join(root, ...folder))
    if ('code' in listed) {
      const message = `the folder cannot be read (${listed.code})`
      complain([label, ...folder].join('/'), 'file-inside-content', message, 'Check that it is there and may be read.')
      return
    }
    const entries = listed.entries
      .filter((entry) => !IGNORED.test(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const namesakes = new Map<string, string[]>()
    for (const { name } of entries) {
      const folded = name.toLowerCase()
      namesakes.set(folded, [...(namesakes.get(folded) ?? []), name])
    }
    for (const entry of entries) {
      const parts = [...folder, entry.name]
      const file = [label, ...parts].join('/')
      const twin = namesakes.get(entry.name.toLowerCase())?.find((name) => name !== entry.name)
      if (twin && entry.name !== entry.name.toLowerCase()) {
        complain(
          file,
          'file-name-unique',
          `the name differs from "${twin}" only in upper and lower case`,
          'Rename one of them; on many disks only one would survive.',
        )
      } else if (entry.isSymbolicLink()) {
        complain(file, 'file-inside-content', 'this is a symbolic link', 'Put a plain file in its place.')
      } else if (entry.isDirectory()) {
        if (folder.length === 0 && Object.hasOwn(FOLDERS, entry.name)) walk(parts)
        else {
          const names = Object.keys(FOLDERS)
          const hint = didYouMean(entry.name, names) ?? `Folders are ${names.join(', ')}.`
          complain(file, 'file-name-valid', `"${entry.name}" is not a folder of content`, hint)
        }
      } else {
        const found = classify(folder[0], entry.name)
        if (typeof found === 'string') complain(file, 'file-name-valid', found, hintForName(folder[0]))
        else if (found) files.push({ ...found, path: join(root, ...parts), file })
      }
    }
  }
  walk([])
  return { files, problems }
}

function listFolder(path: string): { entries: Dirent[] } | { code: string | undefined } {
  try {
    return { entries: readdirSync(path, { withFileTypes: true }) }
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code }
  }
}

/** The kind and id of a name, `undefined` for a README, or what is wrong with the name. */
function classify(folder: string | undefined, name: string): Pick<FoundFile, 'kind' | 'id'> | string | undefined {
  if (folder === undefined) {
    const list = LISTS.find((l) => l === name)
    if (list) return { kind: list, id: name.replace(/\.[a-z]+$/, '') }
    return name === 'README.md' ? undefined : `"${name}" is not a file of content`
  }
  const kind = folder as keyof typeof FOLDERS
  const ending = FOLDERS[kind]
  const isData = kind === 'figures' && name.endsWith('.csv')
  if (!isData && !name.endsWith(ending)) return `"${name}" does not end in ${ending}`
  const id = name.slice(0, isData ? -4 : -ending.length)
  const translation = kind === 'pages' ? readTranslationName(id) : undefined
  if (translation && ID_PATTERN.test(translation.id))
    return { kind, id: translatedId(translation.id, translation.language) }
  if (!ID_PATTERN.test(id)) return `"${id}" is not an id`
  return { kind: isData ? 'figure-data' : kind, id }
}

function hintForName(folder: string | undefined): string {
  if (folder === undefined) return `Files at the top are ${LISTS.join(', ')}.`
  const ending = FOLDERS[folder as keyof typeof FOLDERS]
  return `Name it by its id, lower-case letters, digits and single hyphens, for example santa-clara-votes-to-leave${ending}.`
}
