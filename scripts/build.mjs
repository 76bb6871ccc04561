// @ts-check
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './root.mjs'

/** Next's command, run with our own Node. */
export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
/** The environment of a build and its server. Next builds wrongly if NODE_ENV is "development". */
export const PRODUCTION = /** @type {NodeJS.ProcessEnv} */ ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})

/** Builds the site; ends the process if that fails. Problems of content stop it first, as a list (next.config.ts). */
export function buildSite() {
  const { status } = spawnSync(process.execPath, [NEXT, 'build'], { cwd: ROOT, stdio: 'inherit', env: PRODUCTION })
  if (status !== 0) process.exit(status ?? 1)
}

// `npm run build`
if (process.argv[1] === fileURLToPath(import.meta.url)) buildSite()
