import { mediaKey } from '@/lib/media'
import { socialCard } from '@/modules/shop-creation/storefront/components/social-card'
import type { Visit } from '@/modules/shop-creation/storefront/components/visit'
import { drawSocialPicture } from '@/platform/social-picture'
import { storage } from '@/platform/storage'
import { inTurn, QueueFull } from '@/platform/turns'

const steps = [960, 1280, 640, 320] as const
const keep = 'public, max-age=86400, stale-while-revalidate=604800'

/** A stored picture in a size that is enough for a card. */
async function photographOf(mediaId: string | undefined): Promise<Buffer | null> {
  for (const width of mediaId ? steps : []) {
    const file = await storage().get(mediaKey(mediaId ?? '', width, 'webp'))
    if (!file) continue
    const parts: Buffer[] = []
    for await (const part of file.stream) parts.push(Buffer.from(part))
    return Buffer.concat(parts)
  }
  return null
}

type Wanted = { title: string; line: string; mediaId: string | undefined }

async function draw(visit: Visit, { title, line, mediaId }: Wanted): Promise<Response> {
  const bytes = await photographOf(mediaId)
  const { svg, frame } = socialCard({ visit, title, line, hasPhotograph: bytes !== null })
  const photograph = bytes && frame ? { bytes, ...frame } : null
  const jpeg = await drawSocialPicture({ svg, photograph })
  return new Response(new Uint8Array(jpeg), { headers: { 'content-type': 'image/jpeg', 'cache-control': keep } })
}

/** Robots fetch cards again when told to; visitors of the shop wait for none. */
const mostWaiting = 20

/** The picture that stands for a page where it is shared; drawn one after the other, with all that it needs. */
export async function cardResponse(visit: Visit, wanted: Wanted): Promise<Response> {
  try {
    return await inTurn('cards', visit.shop.id, () => draw(visit, wanted), mostWaiting)
  } catch (error) {
    if (!(error instanceof QueueFull)) throw error
    return new Response('Too many pictures are asked for at once.', { status: 503, headers: { 'retry-after': '10' } })
  }
}

export const noCard = () => new Response('There is no such picture.', { status: 404 })
