import { Readable } from 'node:stream'
import { isUuid } from '@/lib/ids'
import { iconKey, iconNames } from '@/lib/media'
import { storage } from '@/platform/storage'

/** Serves the small pictures of tabs and home screens. Kept for a day: the ground behind them may be painted anew. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ mediaId: string; name: string }> },
): Promise<Response> {
  const { mediaId, name } = await params
  const known = iconNames.find((one) => name === `${one}.png`)
  const file = known && isUuid(mediaId) ? await storage().get(iconKey(mediaId, known)) : null
  if (!file) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(Readable.toWeb(file.stream) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'image/png',
      'content-length': String(file.bytes),
      'cache-control': 'public, max-age=86400',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
}
