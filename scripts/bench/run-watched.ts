import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A command: arguments of Node, the folder, what is added to the environment. */
export type Command = { args: readonly string[]; cwd: string; env?: Record<string, string> }

/**
 * What a finished command took: seconds by the clock and of the processor (user and system, all its processes), and memory
 * in MiB, of its largest process and of all its processes together at one time (pages that they share are counted for
 * each). All but the clock are undefined where there is no /proc. Processes are looked at ten times a second: what one
 * does after the last look, or one that is shorter, is missed.
 */
export type Run = { seconds: number; processor?: number; largest?: number; together?: number; output: string }

/** Milliseconds between two looks at the memory, and that a process has to end by itself. */
const EVERY = 100
const PATIENCE = 5000
/** Process groups that are not known to have ended: whatever ends the benchmark ends them too. */
const running = new Set<number>()
process.once('exit', () => {
  for (const pid of running) signalGroup(pid, 'SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

/**
 * Starts a command with our own Node, or with `program`, as a process group of its own. The environment is that of a
 * production build unless `env` says otherwise.
 */
export function start({ args, cwd, env }: Command, program = process.execPath): ChildProcess {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const { pid } = child
  if (pid !== undefined) {
    running.add(pid)
    child.once('close', () => running.delete(pid))
  }
  return child
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // All of it has ended.
  }
}

/** Runs a command to its end and watches the memory of its processes. Throws with its output if it fails. */
export async function runWatched(command: Command): Promise<Run> {
  const began = performance.now()
  const child = start(command)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (output += String(bytes)))
  let largest = 0
  let together = 0
  // By process, because Next ends its workers without waiting for them: the kernel adds their time to nobody's.
  const computed = new Map<number, number>()
  const timer = setInterval(() => {
    const looks = child.pid ? lookAtTree(child.pid) : []
    for (const { pid, processor } of looks) computed.set(pid, processor)
    largest = Math.max(largest, ...looks.map(({ highest }) => highest))
    together = Math.max(together, sum(looks.map(({ now }) => now)))
  }, EVERY)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  }).finally(() => clearInterval(timer))
  if (code !== 0) throw new Error(`node ${command.args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`)
  const seconds = (performance.now() - began) / 1000
  if (largest === 0) return { seconds, output }
  return { seconds, processor: sum([...computed.values()]), largest, together, output }
}

/** Ends a process that was started, by its id: asks first, then ends what is left of its group. */
export async function stop(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  const insist = setTimeout(() => signalGroup(pid, 'SIGKILL'), PATIENCE)
  await closed
  clearTimeout(insist)
  signalGroup(pid, 'SIGKILL')
}

/**
 * Ends a development server with all of its group, without asking: asked to end, Next starts a detached process for its
 * telemetry, also where that is switched off, and that process outlives the benchmark.
 */
export async function stopAtOnce(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  signalGroup(pid, 'SIGKILL')
  await closed
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** What a process has now: resident memory in MiB, at present and at its highest, and seconds that it has computed itself. */
type Look = { pid: number; now: number; highest: number; processor: number }

/** Looks at a process and all below it. */
function lookAtTree(root: number): Look[] {
  const children = new Map<number, number[]>()
  const looks = new Map<number, Look>()
  for (const name of listProcesses()) {
    const status = readProcess(name, 'status')
    const stat = readProcess(name, 'stat')
    if (!status || !stat) continue
    const number = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    const [user = 0, system = 0] = stat
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 13)
      .map(Number)
    const pid = Number(name)
    const parent = number('PPid')
    children.set(parent, [...(children.get(parent) ?? []), pid])
    // A tick is a hundredth of a second on Linux.
    const processor = (user + system) / 100
    looks.set(pid, { pid, now: number('VmRSS') / 1024, highest: number('VmHWM') / 1024, processor })
  }
  const walk = (pid: number): Look[] => {
    const look = looks.get(pid)
    return [...(look ? [look] : []), ...(children.get(pid) ?? []).flatMap(walk)]
  }
  return walk(root)
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function readProcess(pid: string, file: 'status' | 'stat'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // It has ended since it was listed.
    return undefined
  }
}
