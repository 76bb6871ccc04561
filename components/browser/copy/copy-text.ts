/** Puts a text on the clipboard, with its italics where the browser knows how. Whether it worked. */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  try {
    if (html && typeof ClipboardItem === 'function') {
      const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
      await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', plain), ...blob('text/html', html) })])
    } else await navigator.clipboard.writeText(plain)
    return true
  } catch {
    return copyOldWay(plain)
  }
}

/** Without a secure connection, or before 2018, only a selected field can be copied. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}
