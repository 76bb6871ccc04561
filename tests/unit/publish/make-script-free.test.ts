import { expect, test } from 'vitest'
import { checkPage } from '@/lib/publish/check-page'
import { makeScriptFree } from '@/lib/publish/make-script-free'

/** A page as Next 16.4 writes it, in short. */
const BUILT = `<!DOCTYPE html><html lang="en-US"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/c.js" async=""></script><meta name="next-size-adjust" content=""/><title>A page</title><script type="application/ld+json">{"@type":"Event"}</script><script src="/_next/static/chunks/d.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><p>In <!-- -->2010<!-- --> &lt;script&gt; was a word.</p><!--$--><!--/$--><script type="module" src="/assets/search.0123456789.js"></script><script id="_R_">(globalThis["TURBOPACK"]=[])</script><script>self.__next_f.push([1,"</p><script src='x'>"])</script></body></html>`

test('a built page keeps its text, its data for machines and our own script, and loses the rest', () => {
  expect(makeScriptFree(BUILT)).toBe(
    '<!DOCTYPE html><html lang="en-US"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css"/><title>A page</title><script type="application/ld+json">{"@type":"Event"}</script></head><body><p>In 2010 &lt;script&gt; was a word.</p><script type="module" src="/assets/search.0123456789.js"></script></body></html>',
  )
})

test('a page that is free of scripts stays as it is', () => {
  const once = makeScriptFree(BUILT)
  expect(makeScriptFree(once)).toBe(once)
})

test('a built page passes the check only after it has lost its scripts', () => {
  expect(checkPage(BUILT).findings).not.toEqual([])
  expect(checkPage(makeScriptFree(BUILT))).toEqual({
    findings: [],
    loads: ['/_next/static/chunks/a.css', '/assets/search.0123456789.js'],
  })
})
