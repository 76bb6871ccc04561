import { expect, test } from 'vitest'
import { checkRequest, describeParseError } from '@/lib/server/check-request'

test.each([
  '/',
  '/events/sf-activated',
  '/search?q=%2e%2e%2f..%2f&x=%00',
  '/timeline?a=%zz',
  '/a..b',
  '/.well-known/security.txt',
  '/%E2%82%AC',
])('%s is passed on', (target) => {
  expect(checkRequest('GET', target)).toBeUndefined()
  expect(checkRequest('HEAD', target)).toBeUndefined()
})

test.each([
  ['POST', '/', 405],
  ['OPTIONS', '/', 405],
  ['TRACE', '*', 405],
  ['GET', 'http://elsewhere.example/', 400],
  ['GET', '*', 400],
  ['GET', '/%', 400],
  ['GET', '/%c0%ae', 400],
  ['GET', '/a%00b', 400],
  ['GET', '/a%0d%0aSet-Cookie:x', 400],
  ['GET', '/..%2fetc', 404],
  ['GET', '/%2e%2e/etc/passwd', 404],
  ['GET', '/events/../content/site.yaml', 404],
  ['GET', '/..\\windows', 404],
  ['GET', '/%5c..', 404],
  ['GET', `/${'a'.repeat(13_000)}`, 414],
] as const)('%s %s is refused with %i and a sentence', (method, target, status) => {
  const refusal = checkRequest(method, target)
  expect(refusal?.status).toBe(status)
  expect(refusal?.sentence).toMatch(/^[A-Z].*\.$/)
})

test('a request that cannot be read is told what is wrong', () => {
  expect(describeParseError('HPE_HEADER_OVERFLOW').status).toBe(431)
  expect(describeParseError('HPE_INVALID_METHOD').status).toBe(400)
  expect(describeParseError('ERR_HTTP_REQUEST_TIMEOUT').status).toBe(408)
})
