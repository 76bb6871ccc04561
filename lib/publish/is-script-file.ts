/** Whether a file name is that of one of our own files as it is published: `<name>.<ten digits of its hash>.js`, or `.css`. */
export function isScriptFile(file: string, name: string, ending: 'js' | 'css' = 'js'): boolean {
  return (
    file.startsWith(`${name}.`) &&
    /^[0-9a-f]{10}\.[a-z]+$/.test(file.slice(name.length + 1)) &&
    file.endsWith(`.${ending}`)
  )
}
