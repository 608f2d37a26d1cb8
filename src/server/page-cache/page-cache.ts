import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BusMessage } from '@/platform/bus'
import { type Captured, capture, VisitorLeft } from './capture'
import { askedBy, finish, pass, send } from './finish'
import { keyOf, mallOwner, mayKeep, type PageKey, pageKeyOf, variants } from './rules'
import { type Page, PageStore } from './store'

/** Words such as "open until 6" and scheduled goods change by the clock alone. */
const maxAgeMillis = 60_000
const maxBytes = 96 * 1024 * 1024

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

/** Headers of a request that a page may depend on; all but the id are in the key. */
const rendered = new Set<string>(['host', ...variants, 'x-request-id', 'x-mallwright-shop'])

/** A request that carries one of these is looked at closely before it is answered. */
const particular = ['authorization', 'next-action', 'content-length', 'transfer-encoding'] as const

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

  /**
   * Answers what is kept under the very address asked for, before anything else looks at the request: whatever could
   * change the answer has purged it.
   * @param host as asked for, from a trusted proxy's header where there is one
   */
  answerKept(request: IncomingMessage, response: ServerResponse, host: string): boolean {
    const { method, url = '/', headers } = request
    if ((method !== 'GET' && method !== 'HEAD') || !this.options.isLive()) return false
    for (const name of particular) if (headers[name] !== undefined) return false
    const page = this.fresh(keyOf(host, url, headers))
    if (page) send(askedBy(request), response, page, 'HIT')
    return page !== null
  }

  /** Answers from the cache, has a public page made and keeps it, or leaves the request to its own answer. */
  async handle(request: IncomingMessage, response: ServerResponse, answers: Answers): Promise<void> {
    const { forEveryone, forOne } = answers
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
    const asked = askedBy(request)
    const kept = this.fresh(key.key)
    if (kept) return send(asked, response, kept, 'HIT')
    this.misses++
    const under = this.rendering.get(key.key)
    if (under) {
      const page = await under.catch((error: unknown) => (error instanceof VisitorLeft ? error : null))
      // Whoever had it made went away: one of those who still wait has it made, not all of them.
      if (page instanceof VisitorLeft) return this.handle(request, response, answers)
      if (page && 'etag' in page) return send(asked, response, page, 'HIT')
      return forOne(request, response)
    }
    const work = this.render(key, request, response, forEveryone)
    this.rendering.set(key.key, work)
    try {
      const result = await work
      if ('etag' in result) send(asked, response, result, 'MISS')
      else pass(response, result)
    } catch (error) {
      if (!(error instanceof VisitorLeft)) throw error
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

  private fresh(key: string): Page | null {
    const page = this.store.get(key)
    if (!page || page.stale || Date.now() - page.keptAt >= maxAgeMillis) return null
    this.hits++
    return page
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
    // A question for the head alone is answered from the whole page, which then is there for the others.
    request.method = 'GET'
    const before = this.generation(key.owner)
    const captured = this.guarded(await capture(response, () => answer(request, response)))
    if (!mayKeep(captured.status, captured.headers)) return captured
    const page = await finish(captured, key.owner)
    if (this.generation(key.owner) === before) this.store.set(key.key, page)
    return page
  }
}

/** The answer is for everyone: what is not part of its name in the cache does not reach the renderer. */
function forgetVisitor(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) if (!rendered.has(name)) delete request.headers[name]
}
