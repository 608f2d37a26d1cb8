import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { readHost } from '@/lib/hosts'
import { maxVideoBytes } from '@/lib/media'
import { maxBundleBytes } from '@/modules/shop-creation/bundle/constants'
import { maxFileBytes } from '@/modules/shop-creation/import/constants'
import { maxPictureBytes } from '@/platform/pictures'

/** Whatever else is asked for is refused before anything reads it. */
const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** The most a request may carry, by the beginning of its path. Uploads count along themselves and say so in words. */
const limits: readonly [path: string, bytes: number][] = [
  ['/api/uploads/pictures', maxPictureBytes + megabyte],
  ['/api/uploads/videos', maxVideoBytes + megabyte],
  ['/api/uploads/imports', maxFileBytes + megabyte],
  ['/api/uploads/bundles', maxBundleBytes + megabyte],
  ['/api/gateway/', 64 * kilobyte],
  ['/api/auth/', 16 * kilobyte],
]
const usual = 16 * kilobyte
/** Ten calls at once, the longest of which is an order with its addresses or a shop with its story. */
const calls = 256 * kilobyte
/** A product with all the variants it may have. */
const deskCalls = 4 * megabyte

/** @param baseHost the mall's own host with port */
export function bodyLimit(path: string, host: string | undefined, baseHost: string): number {
  const named = limits.find(([start]) => path.startsWith(start))
  if (named) return named[1]
  if (!path.startsWith('/api/trpc/')) return usual
  return readHost(host, baseHost)?.surface === 'console' ? deskCalls : calls
}

/**
 * An address all of whose signs can be read: broken percent codes, bytes that are no UTF-8 and NUL become the sign for
 * "unreadable", under which nothing is ever found. Sound addresses come back as they are.
 */
export function mendAddress(address: string): string {
  if (isSound(address)) return address
  return address.replace(/(?:%[0-9a-f]{2})+|%/gi, (codes) => {
    if (codes === '%') return '%25'
    const text = Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8')
    return encodeURIComponent(text.replaceAll('\0', '\ufffd'))
  })
}

function isSound(address: string): boolean {
  if (!address.includes('%')) return true
  try {
    return !decodeURIComponent(address).includes('\0')
  } catch {
    return false
  }
}

const explained = (message: string) => JSON.stringify({ error: { message } })

const plainly = { 'content-type': 'application/json', 'cache-control': 'no-store' }

/** How long a refused body is still listened to and thrown away: a line cut at once would swallow the answer. */
const lingerMillis = 1_000

function refuseSize(request: IncomingMessage, response: ServerResponse): { over: () => void } {
  const text = explained('This request carries more than is taken here.')
  const over = () => {
    clearTimeout(timer)
    response.end()
    request.destroy()
  }
  const timer = setTimeout(over, lingerMillis)
  response.once('close', over)
  // Whoever was reading the body may still want to answer.
  response.on('error', () => {})
  if (!response.headersSent) {
    response.writeHead(413, { ...plainly, 'content-length': Buffer.byteLength(text), connection: 'close' })
    response.write(text)
  }
  return { over }
}

/** Ends a request whose body grows beyond the limit, while it grows: nothing of it is kept meanwhile. */
function countBody(request: IncomingMessage, response: ServerResponse, limit: number): void {
  let size = 0
  let refused: ReturnType<typeof refuseSize> | undefined
  request.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    size += chunk?.length ?? 0
    if (size <= limit) return Readable.prototype.push.call(request, chunk, encoding)
    refused ??= refuseSize(request, response)
    if (chunk === null) refused.over()
    return true
  }
}

/**
 * The first look at a request, before anything is read of it.
 * @returns false when it was refused and answered
 */
export function admit(request: IncomingMessage, response: ServerResponse, baseHost: string): boolean {
  if (!methods.has(request.method ?? '')) {
    response.writeHead(405, { ...plainly, allow: [...methods].join(', ') }).end(explained('This is not done here.'))
    return false
  }
  request.url = mendAddress(request.url ?? '/')
  const limit = bodyLimit(request.url, request.headers.host, baseHost)
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    const { over } = refuseSize(request, response)
    request.once('end', over).resume()
    return false
  }
  // A body with a length that is told cannot be longer than told: node itself sees to that.
  if (request.headers['transfer-encoding'] !== undefined) countBody(request, response, limit)
  return true
}
