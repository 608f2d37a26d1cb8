import { paintAwningIn } from '@/mall/tenancy/commands/paint-awning'
import type { ShopOpener } from '@/mall/tenancy/ports'
import { templateKeys } from '../templates/components/offers'
import { startDesign } from './commands'
import { firstDesign } from './rules'
import { awningOf } from './rules/awning'

/** Gives a shop that is being opened the template the retailer picked, and its awning the same colours. */
export const openWithDesign: ShopOpener = async (tx, shop) => {
  const template = templateKeys.find((key) => key === shop.template) ?? 'gallery'
  const design = firstDesign(template, shop.palette)
  await startDesign(tx, shop.id, { template, design, actor: shop.openedBy })
  if (shop.template && !shop.hasFront) await paintAwningIn(tx, shop.id, awningOf(design))
}
