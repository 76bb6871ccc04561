import { expect, test } from 'vitest'
import { sentenceLink } from '@/components/browser/copy/sentence-link'

const PAGE = 'https://site.example/articles/a'

test('a link to a sentence keeps its anchor, and carries the sentence for browsers that show it', () => {
  expect(sentenceLink(`${PAGE}#cite-a-1`, 'He refused.')).toBe(`${PAGE}#cite-a-1:~:text=He%20refused.`)
})

test('where there is no anchor the text stands alone', () => {
  expect(sentenceLink(PAGE, 'He refused.')).toBe(`${PAGE}#:~:text=He%20refused.`)
})

test('of a long sentence both ends are enough', () => {
  const sentence = 'one two three four five six seven eight nine ten eleven'
  expect(sentenceLink(PAGE, sentence)).toBe(
    `${PAGE}#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven`,
  )
  expect(sentenceLink(PAGE, 'one two three four five six seven eight nine ten')).not.toContain(',')
})

test('signs that would divide the fragment or end it are escaped', () => {
  const link = sentenceLink(PAGE, 'Yes, opt-out & #5 = 100%')
  const [, fragment = ''] = link.split(':~:text=')
  expect(fragment).not.toMatch(/[,\-&#= ]/)
  expect(decodeURIComponent(fragment)).toBe('Yes, opt-out & #5 = 100%')
})

test('line breaks and spaces of the markup are no part of the sentence', () => {
  expect(sentenceLink(PAGE, '\n  He\n refused.  ')).toBe(sentenceLink(PAGE, 'He refused.'))
})

test('other scripts survive', () => {
  const link = sentenceLink(PAGE, '鐘樓 “año” 🔔')
  expect(decodeURIComponent(link.split(':~:text=')[1] ?? '')).toBe('鐘樓 “año” 🔔')
})
