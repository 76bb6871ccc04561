import { expect, test } from 'vitest'
import { nameUuid, recordUuid } from '@/lib/export/record-uuid'

test('A name has the UUID that RFC 9562 gives for it (appendix A.4)', () => {
  expect(nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})

test('The name of a record in files never changes: programs that have the record know it by this', () => {
  expect(recordUuid('event:sf-activated')).toBe('urn:uuid:5d258453-85d7-5d1c-95e9-adb7b29dc903')
  expect(recordUuid('/timeline')).toBe('urn:uuid:e2c9d05d-0c14-570f-94f4-a561d591f8f1')
})
