import { expect, test } from 'vitest'
import { checkPage } from '@/lib/publish/check-page'

const STYLE = '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'

test.each([
  ['an inline script', '<script>alert(1)</script>', 'there is an inline script'],
  ['an inline module', '<script type="module">alert(1)</script>', 'there is an inline script'],
  ['inline data', '<script type="application/json">{}</script>', 'there is an inline script'],
  [
    'a script of the framework',
    '<script src="/_next/static/chunks/a.js"></script>',
    'the script "/_next/static/chunks/a.js" is not one of our own',
  ],
  [
    'a script from elsewhere',
    '<script type="module" src="https://elsewhere.example/assets/a.0123456789.js"></script>',
    'is not one of our own',
  ],
  ['an own script without a hash', '<script type="module" src="/assets/search.js"></script>', 'is not one of our own'],
  ['an own script that is no module', '<script src="/assets/search.0123456789.js"></script>', 'is not a module'],
  ['a style attribute', '<p style="color:red">x</p>', '<p> has a style attribute'],
  ['a style attribute without quotation marks', '<p style=color:red>x</p>', '<p> has a style attribute'],
  ['a style element', '<style>p{}</style>', 'there is a <style> element'],
  ['a handler', '<body onload="x()">', '<body> has the handler onload'],
  [
    'a picture from elsewhere',
    '<img src="https://elsewhere.example/x.png" alt="">',
    '<img> loads "https://elsewhere.example/x.png", which is not a file of the site',
  ],
  [
    'a picture from elsewhere without a scheme',
    '<img src="//elsewhere.example/x.png" alt="">',
    'which is not a file of the site',
  ],
  [
    'a preload from elsewhere',
    '<link rel="preload" as="font" href="https://fonts.example/x.woff2">',
    'which is not a file of the site',
  ],
  ['a connection made ahead', '<link rel="preconnect" href="/" crossorigin>', 'there is a preconnect link'],
  ['a frame', '<iframe src="/x"></iframe>', 'there is a <iframe> element'],
  ['a comment', '<!-- x -->', 'there is a comment'],
])('%s is found', (_, html, finding) => {
  expect(checkPage(`${STYLE}${html}`).findings.join('\n')).toContain(finding)
})

test('a page without a stylesheet, or with more than three, is found', () => {
  expect(checkPage('<p>x</p>').findings).toEqual(['there are 0 stylesheets instead of one to 3'])
  expect(checkPage(STYLE.repeat(4)).findings).toEqual(['there are 4 stylesheets instead of one to 3'])
  expect(checkPage(STYLE.repeat(3)).findings).toEqual([])
})

test('links to other sites and text that looks like code are no findings', () => {
  const html = `${STYLE}<a href="https://elsewhere.example/">x</a><p>Write &lt;script&gt; or style="…" as you like</p><link rel="canonical" href="https://site.example/"/>`
  expect(checkPage(html)).toEqual({ findings: [], loads: ['/_next/static/chunks/a.css'] })
})
