/** The page of a reporter or register as a number: "1103" for the "001103" that the D.C. Register prints. */
export function registerPage(page: string): string {
  return page.replace(/(?<!\d)0+(?=\d)/g, '')
}
