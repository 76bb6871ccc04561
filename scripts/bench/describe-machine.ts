import { cpus, totalmem } from 'node:os'

/** The machine in one line: processor, cores, memory, Node. Neither its name nor its folders. */
export function describeMachine(): string {
  const processors = cpus()
  const model = processors[0]?.model.trim() || 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${model}, ${processors.length} cores, ${memory} GiB of memory, Node ${process.versions.node} on ${process.platform}`
}
