import { describe, expect, it } from 'vitest'
import { videoKey } from '@/lib/media'
import { storage } from '@/platform/storage'
import { codeOf } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createShop, type TestShop } from '@/testing/shops'
import { maxVideoSpace } from './constants'

const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(64)])
const webm = Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.alloc(64)])

async function send(shop: TestShop, bytes: Buffer) {
  const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
  const { uploadId, key } = await owner.design.expectVideo()
  await storage().put(key, bytes)
  const taken = owner.design.takeVideo({ uploadId })
  return taken.finally(async () => expect(await storage().head(key)).toBeNull())
}

describe('a video of a shop', () => {
  it('is known by its bytes, kept as it is, and its upload goes', async () => {
    const shop = await createShop()
    for (const [bytes, format] of [
      [mp4, 'mp4'],
      [webm, 'webm'],
    ] as const) {
      const video = await send(shop, bytes)
      expect(video.format).toBe(format)
      expect((await storage().head(videoKey(video.id, format)))?.bytes).toBe(bytes.length)
    }
  })

  it('that is something else is refused, whatever its name', async () => {
    const shop = await createShop()
    expect(await send(shop, Buffer.from('<html><script>alert(1)</script>')).catch(codeOf)).toBe('VIDEO_KIND')
  })

  it('finds no room once the shop’s is full', async () => {
    const shop = await createShop()
    await send(shop, mp4)
    await asOwner('UPDATE shop_video SET bytes = $2 WHERE shop_id = $1', [shop.id, maxVideoSpace])
    expect(await send(shop, mp4).catch(codeOf)).toBe('VIDEO_SPACE')
  })
})
