/** The anchor of a county on the page of its state: "Doña Ana County" is `dona-ana-county`. */
export function countyAnchor(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+|['’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
