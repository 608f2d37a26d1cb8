import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Captured } from './capture'
import type { Form, Page } from './store'

const squeeze = { gzip: promisify(gzip), brotli: promisify(brotliCompress) }

/** Smaller bodies gain nothing by being packed. */
const smallest = 860

/** Headers of an answer that belong to one connection, one request or one way of sending it. */
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
  'x-request-id',
])

/** Browsers ask again each time (cheap, by ETag); a CDN in front may keep it as long as we do. */
const keeping = 'public, max-age=0, s-maxage=60, stale-while-revalidate=300'

/** Makes a page of what was rendered: packed once, its heads written once. */
export async function finish({ status, headers, body }: Captured, owner: string): Promise<Page> {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const kept = Object.entries(headers).filter(([name]) => !dropped.has(name))
  const said = kept.flatMap(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  const common = [...said, 'etag', etag, 'cache-control', keeping, 'cache-tag', owner]
  const form = (encoding: Form['encoding'], packed: Buffer): Form => {
    const packing = encoding ? ['content-encoding', encoding] : []
    return { encoding, head: [...common, ...packing, 'content-length', String(packed.length)], body: packed }
  }
  const plain = form(null, body)
  const page = { status, etag, bareHead: common, owner, keptAt: Date.now(), stale: false }
  if (body.length < smallest) return { ...page, forms: [plain] }
  const [brotli, zipped] = await Promise.all([
    squeeze.brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    squeeze.gzip(body, { level: 6 }),
  ])
  return { ...page, forms: [form('br', brotli), form('gzip', zipped), plain] }
}

/** What of a request decides the form it is answered in; read before the renderer's view of it is cleared. */
export type Asked = { isHead: boolean; accepts: string; known: string | undefined }

export const askedBy = ({ method, headers }: IncomingMessage): Asked => ({
  isHead: method === 'HEAD',
  accepts: String(headers['accept-encoding'] ?? ''),
  known: headers['if-none-match'],
})

function formFor(page: Page, accepts: string): Form {
  for (const form of page.forms) if (form.encoding === null || accepts.includes(form.encoding)) return form
  throw new Error('a page without an unpacked form')
}

/** Sends a finished page; a head in one piece is what keeps this near the speed of a file. */
export function send(asked: Asked, response: ServerResponse, page: Page, how: 'HIT' | 'MISS'): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  if (asked.known === page.etag) {
    response.writeHead(304, [...page.bareHead, 'x-page-cache', how]).end()
    return
  }
  const { head, body } = formFor(page, asked.accepts)
  response.writeHead(page.status, [...head, 'x-page-cache', how])
  response.end(asked.isHead ? undefined : body)
}

/** Hands an answer on that is not kept. */
export function pass(response: ServerResponse, { status, headers, body }: Captured): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) if (name !== 'transfer-encoding') response.setHeader(name, value)
  response.end(body)
}
