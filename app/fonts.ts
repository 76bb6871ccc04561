import localFont from 'next/font/local'

// Cut to our letters by `npm run fonts`. Until they arrive, a face of the reader's own stands in, stretched to the same
// measures, so that nothing moves when they do.

const serif = localFont({
  src: './fonts/source-serif-4.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--face-text',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** Few pages have words in italics: it is fetched where one does. */
const italic = localFont({
  src: './fonts/source-serif-4-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--face-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

const sans = localFont({
  src: './fonts/public-sans.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--face-plain',
  display: 'swap',
  adjustFontFallback: 'Arial',
})

/** Classes that define the faces of app/tokens.css, for the root of a document. */
export const faces = `${serif.variable} ${italic.variable} ${sans.variable}`
