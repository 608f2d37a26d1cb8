import type { ShopFront } from '@/mall/tenancy/types'
import { toHex } from '@/ui/illustration/core/colour'
import { coloursOf } from '../rules'
import type { Design } from '../types'

/** The stripes of the shop's awning: its accent on its ground. Hex, because mails carry them too. */
export function awningOf(design: Design): ShopFront['awning'] {
  const { accent, ground } = coloursOf(design)
  return [toHex(accent), toHex(ground)]
}

/** The awning a newly published design asks for; null where the colours stay, so that a front painted by hand stays too. */
export function newAwning(before: Design, after: Design): ShopFront['awning'] | null {
  const [from, to] = [awningOf(before), awningOf(after)]
  return from.every((stripe, index) => stripe === to[index]) ? null : to
}
