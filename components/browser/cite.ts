// "Cite this": buttons that copy, the reader's own day and address in the gaps, links to a sentence.
import { copyText } from './copy/copy-text'
import { formatToday } from './copy/format-today'
import { sentenceLink } from './copy/sentence-link'

/** What is copied: words, and the same with italics. */
type Content = { plain: string; html?: string }

/** Milliseconds for which a button says what it has copied. */
const SHOWN = 4000

for (const gap of document.querySelectorAll<HTMLElement>('[data-gap]')) {
  const form = gap.dataset.gap ?? ''
  gap.textContent = form === 'origin' ? location.origin : formatToday(new Date(), form)
}

for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const label = text.previousElementSibling
  const button = makeButton('Copy', text.dataset.copy ?? '', () => ({
    plain: text.textContent.trim(),
    html: text.innerHTML.replace(/\n/g, '<br>'),
  }))
  if (label?.matches('dt')) label.append(button)
  else text.after(button)
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-sentence]'))
  link.parentElement?.append(
    makeButton('Copy link', 'the link to this sentence', () => ({ plain: sentenceLink(link.href, link.textContent) })),
  )

function makeButton(verb: string, name: string, content: () => Content): HTMLButtonElement {
  const button = document.createElement('button')
  const show = (words: string, label?: string) => {
    button.textContent = words
    if (label) button.setAttribute('aria-label', label)
    else button.removeAttribute('aria-label')
  }
  button.type = 'button'
  button.className = 'copy-button screen-only'
  show(verb, `${verb}: ${name}`)
  let timer = 0
  button.addEventListener('click', async () => {
    const { plain, html } = content()
    const words = (await copyText(plain, html)) ? `Copied: ${name}` : 'Not copied. Select the text instead.'
    show(words)
    say(words)
    clearTimeout(timer)
    timer = window.setTimeout(() => show(verb, `${verb}: ${name}`), SHOWN)
  })
  return button
}

let heard: HTMLOutputElement | undefined

/** Says words to those who hear the page: a button whose words change says nothing by itself. */
function say(words: string): void {
  if (!heard) {
    heard = document.createElement('output')
    heard.className = 'sr-only'
    document.body.append(heard)
  }
  const place = heard
  place.textContent = ''
  // What is new is read out only where it comes after the place for it.
  setTimeout(() => {
    place.textContent = words
  }, 100)
}
