import { bundleFiles } from './bundle-files'
import { report } from './report'
import { runProgram, versionOf } from './run-program'

// `node --import tsx scripts/outside/biber.ts <folder>`: biber, which biblatex uses, holds every .bib file to biblatex's
// data model. Many sources bear no date, and none is made up for them: that alone is a warning and no error.
const UNDATED = /Missing mandatory field - one of 'date, year' must be defined/

const [folder = ''] = process.argv.slice(2)
const bundles = bundleFiles(folder, '.bib')
const said = bundles.flatMap(({ path }) => {
  const args = ['--tool', '--validate-datamodel', '--nolog', '--output-file=biber-output.bib', path]
  const { ok, out, errors } = runProgram('biber', args, { cwd: folder })
  const lines = `${out}\n${errors}`.split('\n').filter((line) => /^(WARN|ERROR) /.test(line))
  return ok || lines.length > 0 ? lines : [`ERROR ${path}: biber ended with an error`]
})
const undated = new Set(said.filter((line) => UNDATED.test(line)).map((line) => /Entry '([^']*)'/.exec(line)?.[1]))
report({
  program: versionOf('biber'),
  command: 'biber --tool --validate-datamodel',
  read: `${bundles.reduce((sum, { works }) => sum + works, 0)} works in ${bundles.length} files`,
  warnings: [...undated].map((key) => `${key} bears no date, which biblatex wants of its type`),
  errors: said.filter((line) => !UNDATED.test(line)),
})
