import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { runLoad } from '@/scripts/bench/load-client'

async function loadOf(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return runLoad({ port, path: '/a', connections: 3, seconds: 0.2, encoding: 'identity' })
}

test('answers with a length and answers in chunks are counted, over kept connections', async () => {
  const sockets = new Set<unknown>()
  let answered = 0
  const { requests, errors } = await loadOf((request, response) => {
    sockets.add(request.socket)
    answered += 1
    if (answered % 2) return response.end('whole')
    response.write('in ')
    response.end('parts')
  })
  expect(requests).toBe(answered)
  expect(requests).toBeGreaterThan(3)
  expect(errors).toBe(0)
  expect(sockets.size).toBe(3)
})

test('where a server says that it closes a connection, another one is opened', async () => {
  const sockets = new Set<unknown>()
  const { requests, errors } = await loadOf((request, response) => {
    sockets.add(request.socket)
    response.setHeader('Connection', 'close')
    response.end('whole')
  })
  expect(requests).toBeGreaterThan(3)
  expect(sockets.size).toBe(requests)
  expect(errors).toBe(0)
})

test('an answer that is not 200 is an error, not a request', async () => {
  const { requests, errors } = await loadOf((_, response) => response.writeHead(500).end('no'))
  expect(requests).toBe(0)
  expect(errors).toBeGreaterThan(2)
})

test('a connection that is cut is an error', async () => {
  const { requests, errors } = await loadOf((request) => request.socket.destroy())
  expect([requests, errors]).toEqual([0, 3])
})
