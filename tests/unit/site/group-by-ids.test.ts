import { expect, test } from 'vitest'
import { groupByIds } from '@/lib/site/group-by-ids'

type Named = { name: string; ids: string[] }
const names = (records: readonly Named[] | undefined) => records?.map(({ name }) => name)

test('records stand under each id that they name, in their own order', () => {
  const records = [
    { name: 'second', ids: ['b', 'a'] },
    { name: 'first', ids: ['a'] },
  ]
  const groups = groupByIds(records, ({ ids }) => ids)
  expect(names(groups.get('a'))).toEqual(['second', 'first'])
  expect(names(groups.get('b'))).toEqual(['second'])
  expect(groups.get('c')).toBeUndefined()
})

test('a record that names an id twice stands under it once', () => {
  expect(names(groupByIds([{ name: 'one', ids: ['a', 'a'] }], ({ ids }) => ids).get('a'))).toEqual(['one'])
})
