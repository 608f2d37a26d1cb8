import { Readable } from 'node:stream'
import { isUuid } from '@/lib/ids'
import { videoFormats, videoKey } from '@/lib/media'
import { storage } from '@/platform/storage'
import { byteRange } from './_range'

const fileForm = new RegExp(`^([0-9a-f-]{36})\\.(${videoFormats.join('|')})$`)

const refuse = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } })

/** Serves videos, whole or the part that is asked for (RFC 9110, 14). Their bytes never change under an address. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const match = fileForm.exec((await params).file)
  const format = videoFormats.find((known) => known === match?.[2])
  const id = match?.[1] ?? ''
  if (!format || !isUuid(id)) return refuse(404)
  const key = videoKey(id, format)
  const known = await storage().head(key)
  if (!known) return refuse(404)
  const range = byteRange(request.headers.get('range'), known.bytes)
  if (range === 'unsatisfiable') return refuse(416, { 'content-range': `bytes */${known.bytes}` })
  const file = await storage().get(key, range ?? undefined)
  if (!file) return refuse(404)
  const length = range ? range.end - range.start + 1 : known.bytes
  return new Response(Readable.toWeb(file.stream) as ReadableStream<Uint8Array>, {
    status: range ? 206 : 200,
    headers: {
      'content-type': `video/${format}`,
      'content-length': String(length),
      'accept-ranges': 'bytes',
      ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${known.bytes}` } : {}),
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
}
