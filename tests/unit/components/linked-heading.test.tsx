import { expect, test } from 'vitest'
import { LinkedHeading, LinkToThis } from '@/components/layout/linked-heading'
import { htmlOf } from './render'

test('a heading keeps its anchor and its level, and beside it stands a link that leads to it', () => {
  expect(
    htmlOf(
      <LinkedHeading level={2} id="the-way" className="text-2xl">
        The way
      </LinkedHeading>,
    ),
  ).toBe(
    '<div class="linked-heading level-2"><h2 id="the-way" class="text-2xl">The way</h2><a href="#the-way" class="link-to-this screen-only" aria-label="link to this: The way">link to this</a></div>',
  )
})

test('the name of a heading is its words alone: the link stands outside of it', () => {
  for (const level of [2, 3, 4] as const) {
    const html = htmlOf(
      <LinkedHeading level={level} id="a">
        Words
      </LinkedHeading>,
    )
    expect(html).toContain(`<h${level} id="a">Words</h${level}>`)
  }
})

test('an anchor in another script is escaped where it is an address', () => {
  const html = htmlOf(
    <LinkedHeading level={3} id="鐘樓">
      鐘樓
    </LinkedHeading>,
  )
  expect(html).toContain('<h3 id="鐘樓">')
  expect(html).toContain('href="#%E9%90%98%E6%A8%93"')
})

test('a heading that is more than words has a link with the words that are shown, and no name made of objects', () => {
  const html = htmlOf(
    <LinkedHeading level={2} id="a">
      Of <i>oak</i>
    </LinkedHeading>,
  )
  expect(html).toContain('<h2 id="a">Of <i>oak</i></h2>')
  expect(html).toContain('<a href="#a" class="link-to-this screen-only">link to this</a>')
})

test('on a Spanish page the link is in Spanish', () => {
  expect(htmlOf(<LinkToThis id="a" name="Preguntas" language="es" />)).toBe(
    '<a href="#a" class="link-to-this screen-only" aria-label="enlace a esta parte: Preguntas">enlace a esta parte</a>',
  )
})
