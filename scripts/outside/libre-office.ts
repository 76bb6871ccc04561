import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { listFiles } from './list-files'
import { report } from './report'
import { runProgram, versionOf } from './run-program'

// `node --import tsx scripts/outside/libre-office.ts <folder>`: LibreOffice opens every .csv as a reader would, and saves it
// as a spreadsheet and from there as CSV again. The table must have the same rows, columns and words, and no formula.

// Comma, quotation mark, UTF-8, from line 1; the thirteenth has formulas evaluated, which is the worst that can happen.
const READ = 'CSV:44,34,76,1,,0,false,false,true,false,false,0,true'
const WRITE = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
const FORMULA = /table:formula=/

const [folder = ''] = process.argv.slice(2)
const sheets = join(folder, 'sheets')
mkdirSync(sheets, { recursive: true })
const tables = listFiles(join(folder, 'files'), '.csv').map((path) => {
  const copy = `${path.replaceAll('/', '+')}`
  const text = readFileSync(join(folder, 'files', path), 'utf8')
  writeFileSync(join(sheets, copy), text)
  return { path, copy, rows: readRows(text) }
})
// A table with a formula in it, so that we know that a formula would be seen.
writeFileSync(join(sheets, 'control.csv'), 'a\r\n=1+1\r\n')

convert(['--convert-to', 'fods', `--infilter=${READ}`], [...tables.map(({ copy }) => copy), 'control.csv'])
convert(
  ['--convert-to', WRITE, '--outdir', 'back'],
  tables.map(({ copy }) => sheetOf(copy)),
)

const errors: string[] = []
const changed = new Map<string, number>()
if (!FORMULA.test(readFileSync(join(sheets, 'control.fods'), 'utf8')))
  errors.push('the formula of the control is not seen')
for (const { path, copy, rows } of tables) {
  if (FORMULA.test(readFileSync(join(sheets, sheetOf(copy)), 'utf8'))) errors.push(`${path}: a cell is a formula`)
  const back = readRows(readFileSync(join(sheets, 'back', copy), 'utf8'))
  if (back.length !== rows.length) errors.push(`${path}: ${back.length} rows instead of ${rows.length}`)
  if (back[0]?.length !== rows[0]?.length)
    errors.push(`${path}: ${back[0]?.length} columns instead of ${rows[0]?.length}`)
  for (const { line, column, was, is } of findChanges(rows, back)) {
    const name = `${basename(path).replace(/^[^.]*/, '*')} ${rows[0]?.[column]}`
    if (Number(was) === Number(is)) changed.set(name, (changed.get(name) ?? 0) + 1)
    else errors.push(`${path}, line ${line + 1}: “${is}” instead of “${was}”`)
  }
}
report({
  program: versionOf('soffice').replace(/ [0-9a-f]{20,}.*$/, ''),
  command: 'soffice --headless --convert-to fods, and back to csv',
  read: `${tables.reduce((sum, { rows }) => sum + rows.length - 1, 0)} rows in ${tables.length} tables`,
  warnings: [...changed].map(([name, count]) => `${name}: ${count} cells become a number that is written otherwise`),
  errors,
})

function convert(args: readonly string[], names: readonly string[]): void {
  // A profile of its own: a LibreOffice that is open would take the work over and do none of it.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const { ok, errors: said } = runProgram('soffice', [profile, '--headless', ...args, ...names], { cwd: sheets })
  if (!ok) throw new Error(`LibreOffice ended with an error:\n${said}`)
}

/** The cells that are not as they were. */
function findChanges(rows: readonly string[][], back: readonly string[][]) {
  return rows.flatMap((row, line) =>
    row
      .map((was, column) => ({ line, column, was, is: back[line]?.[column] ?? '' }))
      .filter(({ was, is }) => was !== is),
  )
}

function sheetOf(name: string): string {
  return name.replace(/\.csv$/, '.fods')
}

function readRows(text: string): string[][] {
  return parse(text, { bom: true })
}
