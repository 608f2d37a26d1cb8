import { availableParallelism } from 'node:os'
import type { ShopScope } from '@/platform/db/scope'
import { storeImage } from '@/shop/catalog/commands/store-image'
import { picture } from '@/ui/illustration/picture'
import type { PictureSpec } from '@/ui/illustration/spec'

const SIDE = 960
/** Lists want three steps of a cover; the other pictures of a product are seen small or large. */
const COVER_STEPS = [320, 640, 960]
const OTHER_STEPS = [320, 960]

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
  const svg = picture(spec, { width: SIDE, height: SIDE })
  const widths = place === 0 ? COVER_STEPS : OTHER_STEPS
  const media = await encoding(() => storeImage(scope, Buffer.from(svg), { effort: 0, widths, ownDrawing: true }))
  return media.id
}
