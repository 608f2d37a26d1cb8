import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PageCache } from './page-cache'

const baseHost = 'mall.test'
const shops: Record<string, string> = { 'id-marram': 'marram', 'id-hallorans': 'hallorans' }

let server: Server
let cache: PageCache
let renders: string[]
let isLive: boolean
let answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>

beforeEach(async () => {
  renders = []
  isLive = true
  answer = async (request, response) => {
    renders.push(`${request.headers.host}${request.url} ${request.headers.cookie ?? 'nobody'}`)
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write(`<h1>${renders.length}</h1>`)
    response.end('x'.repeat(2_000))
  }
  cache = new PageCache({
    baseHost,
    slugOf: async (id) => shops[id] ?? null,
    policyOf: (html) => `of ${html.length}`,
    isLive: () => isLive,
  })
  server = createServer((request, response) => {
    if (cache.answerKept(request, response, request.headers.host ?? '')) return
    const made = (req: IncomingMessage, res: ServerResponse) => answer(req, res)
    cache.handle(request, response, { forEveryone: made, forOne: made }).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => new Promise<void>((resolve) => void server.close(() => resolve())))

async function get(host: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const { request } = await import('node:http')
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

const shop = 'marram.mall.test'
const html = { 'content-type': 'text/html' }

describe('page cache', () => {
  it('renders once, without anybody’s cookie, and answers everybody', async () => {
    const first = await get(shop, '/', { cookie: 'secret=canary' })
    const second = await get(shop, '/')
    expect(renders).toEqual([`${shop}/ nobody`])
    expect([first.headers['x-page-cache'], second.headers['x-page-cache']]).toEqual(['MISS', 'HIT'])
    expect(second.body.equals(first.body)).toBe(true)
  })

  it('renders a page that a hundred ask for at once a single time', async () => {
    const inner = answer
    answer = async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      await inner(request, response)
    }
    const all = await Promise.all(Array.from({ length: 100 }, () => get(shop, '/products')))
    expect(renders).toHaveLength(1)
    expect(new Set(all.map((one) => one.headers.etag)).size).toBe(1)
  })

  it('answers the next when the first one leaves before the page is whole', async () => {
    const inner = answer
    const { request } = await import('node:http')
    const { port } = server.address() as AddressInfo
    const leaving = request({ host: '127.0.0.1', port, path: '/', headers: { host: shop } }).on(
      'error',
      () => undefined,
    )
    answer = (_request, response) =>
      new Promise((resolve) => {
        answer = inner
        // The renderer stops where the connection is gone, and never ends its answer.
        response.once('close', resolve)
        setTimeout(() => leaving.destroy(), 5)
      })
    leaving.end()
    await expect.poll(() => answer === inner).toBe(true)
    const next = await Promise.all([get(shop, '/'), get(shop, '/')])
    expect(next.map(({ status }) => status)).toEqual([200, 200])
    expect((await get(shop, '/')).status).toBe(200)
  })

  it('has one of those who wait make the page when the first one leaves', async () => {
    const inner = answer
    const { request } = await import('node:http')
    const { port } = server.address() as AddressInfo
    const leaving = request({ host: '127.0.0.1', port, path: '/', headers: { host: shop } }).on(
      'error',
      () => undefined,
    )
    let waiting: ReturnType<typeof get>[] = []
    answer = (_request, response) =>
      new Promise((resolve) => {
        answer = async (...args) => {
          await new Promise((done) => setTimeout(done, 20))
          await inner(...args)
        }
        response.once('close', resolve)
        waiting = Array.from({ length: 20 }, () => get(shop, '/'))
        setTimeout(() => leaving.destroy(), 60)
      })
    leaving.end()
    await expect.poll(() => waiting.length).toBe(20)
    const all = await Promise.all(waiting)
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    expect(renders).toHaveLength(1)
  })

  it('keeps one drawing for an address, whatever is asked along', async () => {
    for (const query of ['', '?v=1', '?v=2&w=9']) await get(shop, `/og/home.jpg${query}`)
    expect(renders).toEqual([`${shop}/og/home.jpg nobody`])
  })

  it('keeps the page that a question for its head had made', async () => {
    const head = await get(shop, '/', {}, 'HEAD')
    const page = await get(shop, '/')
    expect([head.body.length, page.headers['x-page-cache'], renders.length]).toEqual([0, 'HIT', 1])
  })

  it('lets nothing that is not in the key change what everybody gets', async () => {
    let seen: string[] = []
    const inner = answer
    answer = async (request, response) => {
      seen = Object.keys(request.headers).sort()
      await inner(request, response)
    }
    const odd = {
      'x-middleware-prefetch': '1',
      'next-hmr-refresh': '1',
      'user-agent': 'Googlebot',
      origin: 'http://evil',
    }
    await get(shop, '/', odd)
    expect(seen).toEqual(['host'])
  })

  it('keeps no answer that is no page', async () => {
    answer = async (request, response) => {
      renders.push(request.url ?? '')
      response.writeHead(200).end('{}')
    }
    await get(shop, '/')
    await get(shop, '/')
    expect(renders).toHaveLength(2)
  })

  it('answers from nothing kept while changes of other instances are not heard', async () => {
    await get(shop, '/')
    isLive = false
    await get(shop, '/')
    expect(renders).toHaveLength(2)
  })

  it('keeps the policy of the page itself, and never a nonce', async () => {
    const inner = answer
    let nonce: unknown
    answer = async (request, response) => {
      nonce = request.headers['content-security-policy']
      response.setHeader('content-security-policy', "script-src 'nonce-of-the-first'")
      await inner(request, response)
    }
    const asked = [await get(shop, '/', { 'content-security-policy': "'nonce-x'" }), await get(shop, '/')]
    expect(nonce).toBeUndefined()
    for (const { headers, body } of asked) expect(headers['content-security-policy']).toBe(`of ${body.length}`)
  })

  it('answers 304 to who has the page, and packs it for who can unpack it', async () => {
    const plain = await get(shop, '/')
    expect((await get(shop, '/', { 'if-none-match': String(plain.headers.etag) })).status).toBe(304)
    const packed = await get(shop, '/', { 'accept-encoding': 'gzip' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
  })

  it('says the same head each time, with nothing of the request that made the page', async () => {
    const inner = answer
    answer = async (request, response) => {
      response.setHeader('x-request-id', 'of-the-first').setHeader('vary', ['rsc', 'accept-encoding'])
      await inner(request, response)
    }
    const heads = [await get(shop, '/'), await get(shop, '/?utm_source=letter'), await get(shop, '/')].map(
      ({ headers: { date, 'x-page-cache': how, ...head } }) => ({ head, how }),
    )
    expect(heads.map(({ how }) => how)).toEqual(['MISS', 'HIT', 'HIT'])
    expect(heads[0]?.head).toMatchObject({
      'content-length': '2010',
      vary: 'rsc, accept-encoding',
      'cache-tag': 'marram',
    })
    expect(heads[0]?.head).not.toHaveProperty('x-request-id')
    expect(heads[1]?.head).toEqual(heads[0]?.head)
    expect(heads[2]?.head).toEqual(heads[0]?.head)
  })

  it('answers HEAD without a body, and leaves who shows a key to the application', async () => {
    const whole = await get(shop, '/')
    const head = await get(shop, '/', {}, 'HEAD')
    expect([head.body.length, head.headers['content-length']]).toEqual([0, String(whole.body.length)])
    expect(cache.figures.hits).toBe(1)
    await get(shop, '/', { authorization: 'Bearer canary' })
    expect([renders.length, cache.figures.hits]).toEqual([2, 1])
  })

  it('forgets a changed shop and the mall’s pages, and leaves other shops alone', async () => {
    await Promise.all([get(shop, '/'), get('hallorans.mall.test', '/'), get('mall.test', '/')])
    await cache.hear({ topic: 'pages.changed', shopId: 'id-marram' })
    const [changed, other, mall] = [
      await get(shop, '/'),
      await get('hallorans.mall.test', '/'),
      await get('mall.test', '/'),
    ]
    expect([changed, other, mall].map((one) => one.headers['x-page-cache'])).toEqual(['MISS', 'HIT', 'MISS'])
  })

  it('forgets every page when the mall itself is changed', async () => {
    await Promise.all([get(shop, '/'), get('mall.test', '/')])
    await cache.hear({ topic: 'mall.changed' })
    const again = [await get(shop, '/'), await get('mall.test', '/')]
    expect(again.map((one) => one.headers['x-page-cache'])).toEqual(['MISS', 'MISS'])
  })

  it('does not keep what was rendered from before the change', async () => {
    const inner = answer
    answer = async (request, response) => {
      await cache.hear({ topic: 'pages.changed', shopId: 'id-marram' })
      await inner(request, response)
    }
    await get(shop, '/')
    answer = inner
    expect((await get(shop, '/')).headers['x-page-cache']).toBe('MISS')
  })

  it('never keeps personal pages or answers that set a cookie', async () => {
    await get(shop, '/cart')
    await get(shop, '/cart', { cookie: 'a=b' })
    expect(renders).toEqual([`${shop}/cart nobody`, `${shop}/cart a=b`])
    answer = async (_request, response) => {
      response.setHeader('content-type', 'text/html').setHeader('set-cookie', 'a=b')
      response.end('once')
    }
    await get(shop, '/search')
    expect((await get(shop, '/search')).headers['x-page-cache']).toBeUndefined()
  })

  it('keeps a true 404 but no failure', async () => {
    answer = async (_request, response) => void response.writeHead(404, html).end('missing')
    await get(shop, '/products/none')
    expect((await get(shop, '/products/none')).headers['x-page-cache']).toBe('HIT')
    answer = async (_request, response) => void response.writeHead(503, html).end('closed')
    await get(shop, '/products/closed')
    const again = await get(shop, '/products/closed')
    expect([again.status, again.headers['x-page-cache']]).toEqual([503, undefined])
  })
})
