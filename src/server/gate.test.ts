import { readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admit, bodyLimit, mendAddress } from './gate'

const base = 'mall.localhost:3000'
let server: Server
let read = 0
let broken: unknown[] = []

/** Answers with how much it was given and under which address; answers on where it was cut off, as a careless reader would. */
async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  incoming.on('data', (chunk: Buffer) => {
    read += chunk.length
  })
  try {
    const body = await buffer(incoming)
    response.end(`${body.length} ${incoming.url}`)
  } catch {
    response.write('too late')
    response.end()
  }
}

beforeAll(async () => {
  server = createServer((incoming, response) => {
    if (admit(incoming, response, base)) answer(incoming, response).catch((error: unknown) => broken.push(error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

type Sent = { method?: string; path?: string; host?: string; body?: Buffer; chunks?: number }

/** @returns status and text; what comes before a broken line counts as the answer */
function send({ method = 'POST', path = '/', host = base, body, chunks }: Sent): Promise<[number, string]> {
  read = 0
  broken = []
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers: { host }, agent: false }, (response) => {
      let text = ''
      const done = () => resolve([response.statusCode ?? 0, text])
      response.on('data', (chunk) => {
        text += String(chunk)
      })
      response.on('end', done).on('error', done)
    })
    outgoing.on('error', reject)
    if (chunks === undefined) return void outgoing.end(body)
    let left = chunks
    const more = () => {
      if (left-- <= 0 || outgoing.destroyed) return void outgoing.end()
      outgoing.write(body ?? '', () => setImmediate(more))
    }
    more()
  })
}

const kilobytes = (count: number) => Buffer.alloc(count * 1024, 'x')

describe('what a request may carry', () => {
  it.each([
    ['/api/trpc/identity.requestReset', base, 256 * 1024],
    ['/api/trpc/catalog.desk.create', `console.${base}`, 4 * 1024 * 1024],
    ['/api/gateway/sandbox', base, 64 * 1024],
    ['/products', `marram.${base}`, 16 * 1024],
  ])('%s on %s', (path, host, bytes) => {
    expect(bodyLimit(path, host, base)).toBe(bytes)
  })

  it('lets every route that takes files take them', () => {
    const routes = readdirSync('src/app/api/uploads')
    expect(routes.length).toBeGreaterThan(3)
    for (const route of routes)
      expect([route, bodyLimit(`/api/uploads/${route}`, undefined, base) > 20 * 1024 * 1024]).toEqual([route, true])
  })

  it('lets through what is short enough, with and without a length', async () => {
    expect(await send({ path: '/api/trpc/x', body: kilobytes(200) })).toEqual([200, '204800 /api/trpc/x'])
    expect(await send({ path: '/api/trpc/x', body: kilobytes(20), chunks: 10 })).toEqual([200, '204800 /api/trpc/x'])
  })

  it('refuses a length that is too large before it reads anything', async () => {
    read = 0
    const { port } = server.address() as AddressInfo
    const status = await new Promise((resolve, reject) => {
      const headers = { host: base, 'content-length': String(50 * 1024 * 1024) }
      const outgoing = request(
        { host: '127.0.0.1', port, method: 'POST', path: '/api/trpc/x', headers, agent: false },
        (response) => {
          response.resume()
          outgoing.destroy()
          resolve(response.statusCode)
        },
      )
      outgoing.on('error', reject)
      outgoing.flushHeaders()
    })
    expect([status, read]).toEqual([413, 0])
  })

  it('ends a body without a length as soon as it is too large', async () => {
    const [status] = await send({ path: '/api/gateway/sandbox', body: kilobytes(64), chunks: 400 })
    expect(status).toBe(413)
    expect(read).toBeLessThanOrEqual(64 * 1024)
    expect(broken).toEqual([])
  })
})

describe('what else is looked at first', () => {
  it.each(['TRACE', 'PUT', 'DELETE', 'PROPFIND'])('%s is not done here', async (method) => {
    expect((await send({ method }))[0]).toBe(405)
  })

  it.each([
    ['/products/moon-jar?q=a%20b%25', '/products/moon-jar?q=a%20b%25'],
    ['/ja/products/%E6%9C%88', '/ja/products/%E6%9C%88'],
    ['/products/%00', '/products/%EF%BF%BD'],
    ['/products/%ff', '/products/%EF%BF%BD'],
    ['/products/%E0%A4%A', '/products/%EF%BF%BD%25A'],
    ['/products/%ED%A0%80', '/products/%EF%BF%BD%EF%BF%BD%EF%BF%BD'],
    ['/products/100%', '/products/100%25'],
    ['/shops?q=%00&page=2', '/shops?q=%EF%BF%BD&page=2'],
    ['/a%2Fb%00', '/a%2Fb%EF%BF%BD'],
  ])('%s is read as %s', (given, mended) => {
    expect(mendAddress(given)).toBe(mended)
    expect(decodeURIComponent(mended)).not.toContain('\0')
  })
})
