/** What an outside program said of our files. `read`: how much it took in; `errors` fail the step, `warnings` do not. */
export type Finding = {
  program: string
  command: string
  read: string
  warnings?: readonly string[]
  errors: readonly string[]
}

/** Of a long list so many are printed. */
const SHOWN = 5

/** Prints what a program found, one line and then the messages, and makes the process fail if there are errors. */
export function report({ program, command, read, warnings = [], errors }: Finding): void {
  console.log(`  ${program} | ${command} | ${read} | ${warnings.length} warnings, ${errors.length} errors`)
  printList('warning', warnings)
  printList('error', errors)
  if (errors.length > 0) process.exitCode = 1
}

function printList(name: string, messages: readonly string[]): void {
  for (const message of messages.slice(0, SHOWN)) console.log(`    ${name}: ${message}`)
  if (messages.length > SHOWN) console.log(`    and ${messages.length - SHOWN} more`)
}
