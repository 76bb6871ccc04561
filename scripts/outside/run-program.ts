import { spawnSync } from 'node:child_process'

/** Longer than any of the programs takes over all files. */
const PATIENCE = 600_000

/** What a program printed; `ok` if it ended with exit code 0. */
export type Printed = { ok: boolean; out: string; errors: string }

/** Runs a program to its end. `input` is what it reads from its standard input. Throws if it cannot be started. */
export function runProgram(
  name: string,
  args: readonly string[],
  { input, cwd }: { input?: string; cwd?: string } = {},
): Printed {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: PATIENCE,
  })
  if (error) throw error
  return { ok: status === 0, out: stdout, errors: stderr }
}

/** The first line of what `--version` prints. */
export function versionOf(name: string, args: readonly string[] = ['--version']): string {
  const { out, errors } = runProgram(name, args)
  return (out || errors).split('\n')[0]?.trim() ?? name
}
