import { expect, test } from 'vitest'
import { findElement, replaceElement } from '@/lib/export/html-elements'

/** What is found, as HTML; undefined if nothing is. */
function found(html: string, startTag: RegExp, from?: number): string | undefined {
  const stretch = findElement(html, startTag, from)
  return stretch && html.slice(stretch.start, stretch.end)
}

const CASES: [what: string, html: string, startTag: RegExp, expected: string | undefined][] = [
  ['an element with its end tag', '<p>a</p><ol>b</ol><p>c</p>', /<ol/, '<ol>b</ol>'],
  [
    'the outer of nested ones',
    '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    /<li/,
    '<li>a<ul><li>b</li></ul></li>',
  ],
  [
    'three that are nested',
    '<div class="x"><div><div></div></div>y</div><div></div>',
    /<div class="x">/,
    '<div class="x"><div><div></div></div>y</div>',
  ],
  [
    'no longer name',
    '<section><sectional></sectional>a</section>b',
    /<section>/,
    '<section><sectional></sectional>a</section>',
  ],
  ['a name with a number', '<h1>a</h1><h2>b</h2>', /<h2>/, '<h2>b</h2>'],
  ['an attribute that tells it from others', '<li id="ab">1</li><li id="a">2</li>', /<li id="a"/, '<li id="a">2</li>'],
  ['an element over several lines', '<ol\n class="x">\na\n</ol>\nb', /<ol/, '<ol\n class="x">\na\n</ol>'],
  [
    'escaped letters',
    '<p title="&gt;&lt;/p&gt;">a &lt;/p&gt;</p>b',
    /<p /,
    '<p title="&gt;&lt;/p&gt;">a &lt;/p&gt;</p>',
  ],
  ['nothing where there is none', '<p>a</p>', /<ol/, undefined],
  ['nothing where it does not end', '<ol><li>a', /<ol/, undefined],
  ['nothing where only an end tag is', 'a</ol>', /<ol/, undefined],
  ['nothing where what matches is no start tag', '<p>a</p>', /a/, undefined],
]

test.each(CASES)('finds %s', (_, html, startTag, expected) => {
  expect(found(html, startTag)).toBe(expected)
})

test('looks from a place on, so that one element after the other is found', () => {
  const html = '<li>a<ol><li>b</li></ol></li><li>c</li>'
  const first = findElement(html, /<li>/)
  expect(found(html, /<li>/, first?.end)).toBe('<li>c</li>')
  expect(found(html, /<li>/, html.length)).toBeUndefined()
})

test('the same search twice finds the same: a pattern does not remember where it was', () => {
  const startTag = /<p>/g
  expect([found('<p>a</p>', startTag), found('<p>a</p>', startTag)]).toEqual(['<p>a</p>', '<p>a</p>'])
})

test('an element is replaced word for word, and nothing else changes', () => {
  expect(replaceElement('a<p>b</p>c<p>d</p>', /<p>/, '<i>$& $1 $$</i>')).toBe('a<i>$& $1 $$</i>c<p>d</p>')
  expect(replaceElement('a<p>b</p>c', /<ol>/, 'x')).toBe('a<p>b</p>c')
})
