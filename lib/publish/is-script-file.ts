/** Whether a file name is that of the script `name` as it is published: `<name>.<ten digits of its hash>.js`. */
export function isScriptFile(file: string, name: string): boolean {
  return file.startsWith(`${name}.`) && /^[0-9a-f]{10}\.js$/.test(file.slice(name.length + 1))
}
