import { Readable } from 'node:stream'
import { isUuid } from '@/lib/ids'
import { mediaKey, pictureFormats, pictureWidths } from '@/lib/media'
import { storage } from '@/platform/storage'

const fileForm = new RegExp(`^(\\d{2,4})\\.(${pictureFormats.join('|')})$`)

const missing = () =>
  new Response('There is no such picture.', { status: 404, headers: { 'cache-control': 'no-store' } })

/** The asked step, or the next narrower one that was made. */
async function findFile(mediaId: string, width: number, format: (typeof pictureFormats)[number]) {
  for (const step of [width, ...pictureWidths.filter((made) => made < width).toReversed()]) {
    const file = await storage().get(mediaKey(mediaId, step, format))
    if (file) return file
  }
  return null
}

/** Serves pictures. Their bytes never change under an address, so everyone may keep them. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string[] }> }): Promise<Response> {
  const { key } = await params
  const [mediaId = '', name = ''] = key
  const match = fileForm.exec(name)
  const format = pictureFormats.find((known) => known === match?.[2])
  if (key.length !== 2 || !isUuid(mediaId) || !match || !format) return missing()
  const width = Number(match[1])
  const etag = `"${mediaId}-${width}-${format}"`
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    etag,
  }
  const file = await findFile(mediaId, width, format)
  if (!file) return missing()
  if (request.headers.get('if-none-match') === etag) {
    file.stream.destroy()
    return new Response(null, { status: 304, headers })
  }
  const body = Readable.toWeb(file.stream) as ReadableStream<Uint8Array>
  return new Response(body, {
    headers: { ...headers, 'content-type': `image/${format}`, 'content-length': String(file.bytes) },
  })
}
