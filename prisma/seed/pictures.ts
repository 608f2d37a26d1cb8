import { availableParallelism } from 'node:os'
import type { ShopScope } from '@/platform/db/scope'
import { storeImage } from '@/shop/catalog/commands/store-image'
import { picture } from '@/ui/illustration/picture'
import type { PictureSpec } from '@/ui/illustration/spec'

/** A cover is wanted in every size; the other pictures of a product are seen small or on its own page. */
const COVER = { side: 960, widths: [320, 640, 960] }
const OTHER = { side: 800, widths: [320, 960] }

/** At most so many encodings at once: more only fight for the same cores. */
function gate(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  const leave = (): void => {
    running -= 1
    waiting.shift()?.()
  }
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await work()
    } finally {
      leave()
    }
  }
}

const encoding = gate(Math.max(2, availableParallelism()))

/** Draws a picture and takes it into the shop's store by the ordinary way. @returns its media id */
export async function storeDrawing(scope: ShopScope, spec: PictureSpec, place: number): Promise<string> {
  const { side, widths } = place === 0 ? COVER : OTHER
  const svg = picture(spec, { width: side, height: side })
  const media = await encoding(() => storeImage(scope, Buffer.from(svg), { effort: 0, widths, ownDrawing: true }))
  return media.id
}
