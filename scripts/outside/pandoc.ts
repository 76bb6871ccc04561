import { bundleFiles } from './bundle-files'
import { report } from './report'
import { runProgram, versionOf } from './run-program'

// `node --import tsx scripts/outside/pandoc.ts <folder>`: pandoc prints a bibliography of all that stands in our .bib and
// .csl.json files. Every work must come out, and without a warning.
const [folder = ''] = process.argv.slice(2)
const CITE_ALL = '---\nnocite: "@*"\n---\n'

for (const ending of ['.bib', '.csl.json'] as const) {
  const bundles = bundleFiles(folder, ending)
  const errors = bundles.flatMap(({ path, works }) => {
    const args = ['--citeproc', `--bibliography=${path}`, '--from=markdown', '--to=html']
    const { out, errors: said } = runProgram('pandoc', args, { cwd: folder, input: CITE_ALL })
    const printed = out.match(/class="csl-entry"/g)?.length ?? 0
    return [
      ...(printed === works ? [] : [`${path}: ${printed} of ${works} works came out`]),
      ...said
        .split('\n')
        .filter(Boolean)
        .map((line) => `${path}: ${line}`),
    ]
  })
  report({
    program: versionOf('pandoc'),
    command: `pandoc --citeproc, all of *${ending} cited`,
    read: `${bundles.reduce((sum, { works }) => sum + works, 0)} works in ${bundles.length} files`,
    errors,
  })
}
