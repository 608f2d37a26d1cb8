import { getLocale, getTranslations } from 'next-intl/server'
import { shopUrl } from '@/lib/links'
import { formatMoney } from '@/lib/money'
import { Approx } from '@/ui/approx'
import { MiniAwning } from '@/ui/awning'
import { cn } from '@/ui/cn'
import { ProductPicture } from '@/ui/product-picture'
import type { MallGood } from '../types'
import { priceText } from './words'

/** The tile's ground follows the good, so it stays the same wherever the good is shown. */
function tint(id: string): number {
  let sum = 0
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 6
  return sum + 1
}

type Props = { good: MallGood; base: string; wide?: boolean; priority?: boolean }

/** A good on its tile, with the shop it stands in. */
export async function GoodCard({ good, base, wide = false, priority = false }: Props) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const href = shopUrl(base, good.shop.slug, locale, `/products/${good.handle}`)
  const reduced = good.compareAtMinor !== null && good.compareAtMinor > good.priceMinMinor
  return (
    <article className={cn('good', wide && 'wide')}>
      <span className={`tile t${tint(good.id)}`}>
        <ProductPicture
          media={good.cover}
          alt=""
          priority={priority}
          className="absolute inset-0"
          imageClassName="h-full object-cover"
          sizes={wide ? '(max-width: 760px) 100vw, 628px' : '(max-width: 760px) 50vw, 302px'}
        />
      </span>
      <div className="good__t">
        <h3>
          <a href={href} lang={good.lang}>
            {good.title}
          </a>
        </h3>
        <span className="good__by">
          <MiniAwning colors={good.shop.front.awning} />
          <span>{good.shop.name}</span>
        </span>
        <div className="good__p">
          <span className={cn('price', reduced && 'price--now')}>
            {priceText(good, locale, (price) => t('fromPrice', { price }))}
            {reduced && good.compareAtMinor !== null && (
              <s>{formatMoney(good.compareAtMinor, good.currency, locale)}</s>
            )}
            <Approx minor={good.priceMinMinor} currency={good.currency} below />
          </span>
        </div>
      </div>
    </article>
  )
}
