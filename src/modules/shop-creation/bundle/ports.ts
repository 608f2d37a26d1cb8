import { z } from 'zod'
import { isLocale } from '@/lib/locales'
import { updateShop } from '@/mall/tenancy/commands/change-shop'
import { findShopById } from '@/mall/tenancy/queries'
import { openingHoursSchema, updateShopInput } from '@/mall/tenancy/schema'
import { notFound } from '@/platform/errors'
import { bundleSection } from '@/shop/bundle/ports'
import { turnLanguage } from '@/shop/catalog/commands/turn-language'
import { bundlePart } from './constants'

/** What a shop says of itself. Not where mail for it goes, what it pays, and where it stands in the mall. */
const portable = updateShopInput.omit({ contactEmail: true, regionId: true, tradeId: true })
const settings = z.object(portable.required().shape).strict()

export const settingsSection = {
  switchKey: bundlePart,
  port: bundleSection({
    key: 'settings',
    version: 1,
    permission: 'shop.settings',
    schema: settings,
    async write(scope) {
      const shop = await findShopById(scope.shopId)
      if (!shop) throw notFound('shop')
      const { name, tagline, story, contactPhone, address, hours, front, locale, timeZone, taxRateBp } = shop
      const texts = { name, tagline, story, contactPhone, locale, timeZone, taxRateBp }
      return settings.parse({ ...texts, address, hours: hours && openingHoursSchema.parse(hours), front })
    },
    entries: (data) => Object.entries(data),
    // What comes in after this is in the new language already: only what stands here is turned, and before it comes.
    async read(scope, actor, data) {
      const shop = await findShopById(scope.shopId)
      if (!shop) throw notFound('shop')
      const { locale: from } = shop
      if (isLocale(from) && from !== data.locale) await turnLanguage(scope, { from, to: data.locale })
      await updateShop(scope, actor, data, { turnsGoods: false })
    },
  }),
}
