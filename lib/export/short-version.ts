/** The version in citations: the first eight hex digits of a SHA-256. */
export function shortVersion(sha256: string): string {
  return sha256.slice(0, 8)
}
