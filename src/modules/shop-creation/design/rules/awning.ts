import type { ShopFront } from '@/mall/tenancy/types'
import { toHex } from '@/ui/illustration/core/colour'
import { coloursOf } from '../rules'
import type { Design } from '../types'

/** Name of the job that paints a shop's awning after a publication. */
export const awningJob = 'design.awning'

/** The stripes of the shop's awning: its accent on its ground. Hex, because mails carry them too. */
export function awningOf(design: Design): ShopFront['awning'] {
  const { accent, ground } = coloursOf(design)
  return [toHex(accent), toHex(ground)]
}

/** Whether another design asks for another awning; while the colours stay, a front painted by hand stays too. */
export function paintsAnew(before: Design, after: Design): boolean {
  const [from, to] = [awningOf(before), awningOf(after)]
  return from.some((stripe, index) => stripe !== to[index])
}
