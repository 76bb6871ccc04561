/**
 * A path in lower case, escapes (`%C3`) as they are; undefined if it has no capitals. Slashes at its start become one,
 * so that the result is always a path and never another host.
 */
export function lowerCasePath(path: string): string | undefined {
  const lower = path.replace(/%[0-9a-f]{2}|[A-Z]/gi, (part) => (part.startsWith('%') ? part : part.toLowerCase()))
  return lower === path ? undefined : lower.replace(/^[/\\]*/, '/')
}
