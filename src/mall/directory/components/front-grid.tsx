import { getLocale, getTranslations } from 'next-intl/server'
import { shopUrl } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { FrontCard } from '../types'
import { FrontDrawing } from './front-drawing'
import { OpenWords } from './open-words'

/** Shops as fronts, each a link into the shop. */
export async function FrontGrid({ shops, base }: { shops: readonly FrontCard[]; base: string }) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  return (
    <div className="fronts">
      {shops.map((shop) => (
        <a key={shop.id} className="front" href={shopUrl(base, shop.slug, locale, '/')}>
          <FrontDrawing shop={shop} prefix={`fg-${shop.slug}`} />
          <span className="front__cap">
            <b>{shop.name}</b>
            <span>{inLocale(shop.tradeNames, locale)}</span>
            <span>{[shop.city, inLocale(shop.regionNames, locale)].filter(Boolean).join(', ')}</span>
            <span>{t('shops.goods', { count: shop.goods })}</span>
            <OpenWords shop={shop} />
          </span>
        </a>
      ))}
    </div>
  )
}
