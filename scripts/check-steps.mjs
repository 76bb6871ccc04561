// @ts-check

/** Everything that needs neither a build nor a browser, in order of speed. */
export const CHECK_STEPS = /** @type {import('./run-steps.mjs').Step[]} */ ([
  { name: 'content', tool: 'scripts/check-content.ts' },
  {
    name: 'lint, format, import directions and cycles',
    tool: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
  { name: 'types of the site', tool: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'types of the tests', tool: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '--project', 'tests'] },
  { name: 'types of the scripts', tool: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '--project', 'scripts'] },
  { name: 'unit tests', tool: 'node_modules/vitest/vitest.mjs', args: ['run'], report: 'vitest' },
])
