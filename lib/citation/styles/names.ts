import type { CslName } from '../csl-item'

/** A name with a space between initials: "W. D. Writer" for "W.D. Writer". */
export function spaceInitials(name: CslName): CslName {
  return 'given' in name ? { ...name, given: name.given?.replace(/\.(?=\p{L})/gu, '. ') } : name
}

/** A name in the order in which it is spoken: "Marc R. Rosenblum". */
export function naturalName(name: CslName): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.given} ${name.family}` : name.family
}

/** A name with the family name first: "Rosenblum, Marc R."; offices and courts stay as they are. */
export function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${name.given}` : name.family
}

/** A name with initials, the family name first: "Rosenblum, M. R."; hyphens between given names stay ("J.-P."). */
export function initialledName(name: CslName): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${initialsOf(name.given)}` : name.family
}

/** Initials of given names, each with its stop and a space between: "W.D." and "Walter D" become "W. D.". */
export function initialsOf(given: string): string {
  return given
    .replace(/\.(?=[^\s-])/g, '. ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => (/^\p{L}/u.test(part) ? `${[...part][0]}.` : part))
        .join('-'),
    )
    .join(' ')
}

/** Names as a list in words: "A", "A and B", "A, B, and C". `word`: "and" or "&"; `comma` also before it when there are two. */
export function listNames(
  names: readonly string[],
  { word = 'and', commaForTwo = false }: { word?: string; commaForTwo?: boolean } = {},
): string {
  if (names.length < 2) return names.join('')
  const comma = names.length > 2 || commaForTwo ? ',' : ''
  return `${names.slice(0, -1).join(', ')}${comma} ${word} ${names.at(-1)}`
}
