import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { BusMessage } from '@/platform/bus'
import { type Captured, capture } from './capture'
import { mallOwner, mayKeep, type PageKey, pageKeyOf, variants } from './rules'
import { type Page, PageStore } from './store'

const squeeze = { gzip: promisify(gzip), brotli: promisify(brotliCompress) }

/** Words such as "open until 6" and scheduled goods change by the clock alone. */
const maxAgeMillis = 60_000
const maxBytes = 96 * 1024 * 1024
const smallest = 860

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Answers = {
  /** makes a page that is kept */
  forEveryone: Answer
  /** makes an answer to this request alone */
  forOne: Answer
}
type Options = {
  baseHost: string
  slugOf: (shopId: string) => Promise<string | null>
  /** Content-Security-Policy of a page as it stands */
  policyOf: (html: string) => string
  /** changes of other instances are heard; while they are not, nothing is kept */
  isLive: () => boolean
}

/** Headers of a request that a page may depend on; all but the id and the packing are in the key. */
const rendered = new Set<string>([
  'host',
  ...variants,
  'x-request-id',
  'x-mallwright-accept-encoding',
  'x-mallwright-shop',
])

/** Headers of an answer that are kept; the rest belongs to one connection. */
const dropped = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'date',
  'set-cookie',
  'cache-control',
  'etag',
  'x-middleware-rewrite',
])

/**
 * One bounded cache of finished pages in front of Next. Misses for the same page render once; a page is
 * kept with its compressed forms; changes purge it on all instances through the bus.
 */
export class PageCache {
  private readonly store = new PageStore(maxBytes)
  private readonly rendering = new Map<string, Promise<Page | Captured>>()
  /** Counts purges, so that a page rendered from old data is not kept after the purge. */
  private readonly purges = new Map<string, number>()
  private hits = 0
  private misses = 0
  private purged = 0

  constructor(private readonly options: Options) {}

  /** Answers from the cache, has a public page made and keeps it, or leaves the request to its own answer. */
  async handle(request: IncomingMessage, response: ServerResponse, { forEveryone, forOne }: Answers): Promise<void> {
    const key = pageKeyOf(
      {
        method: request.method ?? '',
        host: (request.headers.host ?? '').toLowerCase(),
        url: request.url ?? '/',
        headers: request.headers,
      },
      this.options.baseHost,
    )
    if (!key || !this.options.isLive()) return forOne(request, response)
    const kept = this.store.get(key.key)
    if (kept && !kept.stale && Date.now() - kept.keptAt < maxAgeMillis) {
      this.hits++
      return send(request, response, kept, 'HIT')
    }
    this.misses++
    const under = this.rendering.get(key.key)
    if (under) {
      const page = await under.catch(() => null)
      if (page && 'etag' in page) return send(request, response, page, 'HIT')
      return forOne(request, response)
    }
    const work = this.render(key, request, response, forEveryone)
    this.rendering.set(key.key, work)
    try {
      const result = await work
      if ('etag' in result) send(request, response, result, 'MISS')
      else pass(response, result)
    } finally {
      this.rendering.delete(key.key)
    }
  }

  /** What the bus says of changes: a purge for edits, a gentle one for stock that moved. */
  async hear({ topic, shopId }: BusMessage): Promise<void> {
    if (topic === 'outbox.added' || topic === 'imports.changed') return
    const how = topic === 'orders.changed' ? 'stale' : 'forget'
    this.purged++
    const owner = shopId ? await this.options.slugOf(shopId) : null
    for (const one of owner === null ? [null] : [owner, mallOwner]) {
      this.purges.set(one ?? '', (this.purges.get(one ?? '') ?? 0) + 1)
      this.store.purge(one, how)
    }
  }

  get figures() {
    return { ...this.store.size, hits: this.hits, misses: this.misses, purged: this.purged }
  }

  private guarded(captured: Captured): Captured {
    const isPage = String(captured.headers['content-type']).startsWith('text/html')
    const policy = this.options.policyOf(isPage ? captured.body.toString() : '')
    return { ...captured, headers: { ...captured.headers, 'content-security-policy': policy } }
  }

  private generation(owner: string): string {
    return `${this.purges.get('') ?? 0}/${this.purges.get(owner) ?? 0}`
  }

  private async render(
    key: PageKey,
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
  ): Promise<Page | Captured> {
    forgetVisitor(request)
    request.url = key.url
    const before = this.generation(key.owner)
    const captured = this.guarded(await capture(response, () => answer(request, response)))
    if (!mayKeep(captured.status, captured.headers) || request.method !== 'GET') return captured
    const page = await finish(captured, key.owner)
    if (this.generation(key.owner) === before) this.store.set(key.key, page)
    return page
  }
}

/** The answer is for everyone: what is not part of its name in the cache does not reach the renderer. */
function forgetVisitor(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) if (!rendered.has(name)) delete request.headers[name]
}

async function finish({ status, headers, body }: Captured, owner: string): Promise<Page> {
  const worth = body.length >= smallest
  const [zipped, brotli] = worth
    ? await Promise.all([
        squeeze.gzip(body, { level: 6 }),
        squeeze.brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      ])
    : [null, null]
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    dropped.has(name) ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  return {
    status,
    headers: Object.fromEntries(kept),
    etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    plain: body,
    gzip: zipped,
    brotli,
    owner,
    keptAt: Date.now(),
    stale: false,
  }
}

function send(request: IncomingMessage, response: ServerResponse, page: Page, how: 'HIT' | 'MISS'): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
  response.setHeader('etag', page.etag)
  // Browsers ask again each time (cheap, by ETag); a CDN in front may keep it as long as we do.
  response.setHeader('cache-control', 'public, max-age=0, s-maxage=60, stale-while-revalidate=300')
  response.setHeader('cache-tag', page.owner)
  response.setHeader('x-page-cache', how)
  if (request.headers['if-none-match'] === page.etag) {
    response.statusCode = 304
    response.end()
    return
  }
  const accepts = String(request.headers['x-mallwright-accept-encoding'] ?? '')
  const [encoding, body] =
    accepts.includes('br') && page.brotli
      ? ['br', page.brotli]
      : accepts.includes('gzip') && page.gzip
        ? ['gzip', page.gzip]
        : [null, page.plain]
  if (encoding) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.length)
  response.statusCode = page.status
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Hands an answer on that is not kept. */
function pass(response: ServerResponse, { status, headers, body }: Captured): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) if (name !== 'transfer-encoding') response.setHeader(name, value)
  response.end(body)
}
