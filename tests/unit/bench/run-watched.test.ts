import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runWatched, start, stopAtOnce } from '@/scripts/bench/run-watched'

const script = (code: string) => ({ args: ['-e', code], cwd: process.cwd() })
const BUSY = 'const end = Date.now() + 1500; while (Date.now() < end);'

test.skipIf(!existsSync('/proc/self/stat'))(
  'what a child computes counts, also where its parent ends it without waiting for it',
  { timeout: 30_000 },
  async () => {
    const parent = `const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${BUSY} console.log('done'); setInterval(() => {}, 1000)`)}]); child.stdout.once('data', () => setTimeout(() => { child.kill('SIGKILL'); process.exit(0) }, 300))`
    const { processor = 0, largest = 0, together = 0 } = await runWatched(script(parent))
    expect(processor).toBeGreaterThan(0.1)
    expect(together).toBeGreaterThan(largest)
  },
)

test('a command that fails throws with what it said', async () => {
  await expect(runWatched(script('console.error("no such thing"); process.exit(3)'))).rejects.toThrow(
    /ended with 3:\s+no such thing/,
  )
})

test('a server that is stopped takes what it has started with it', { timeout: 30_000 }, async () => {
  const server = start(
    script(
      `const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); console.log(child.pid); setInterval(() => {}, 1000)`,
    ),
  )
  const pid = await new Promise<number>((resolve) => server.stdout?.once('data', (bytes) => resolve(Number(bytes))))
  await stopAtOnce(server)
  await expect.poll(() => isRunning(pid)).toBe(false)
})

/** Whether a process computes still: one that has ended may stay in the list until somebody asks how. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const stat = `/proc/${pid}/stat`
    return !(existsSync(stat) && /\) Z /.test(readFileSync(stat, 'utf8')))
  } catch {
    return false
  }
}
