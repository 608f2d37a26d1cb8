import type { ShopOpener } from '@/mall/tenancy/ports'
import { templateKeys } from '../templates/components/offers'
import { startDesign } from './commands'

/** Gives a shop that is being opened the template the retailer picked. */
export const openWithDesign: ShopOpener = (tx, shop) =>
  startDesign(tx, shop.id, {
    template: templateKeys.find((key) => key === shop.template) ?? 'gallery',
    ...(shop.palette ? { palette: shop.palette } : {}),
    actor: shop.openedBy,
  })
