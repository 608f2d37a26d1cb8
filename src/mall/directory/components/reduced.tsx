import { getLocale, getTranslations } from 'next-intl/server'
import { localePath, shopUrl } from '@/lib/links'
import { formatMoney } from '@/lib/money'
import { Approx } from '@/ui/approx'
import { MiniAwning } from '@/ui/awning'
import { ProductPicture } from '@/ui/product-picture'
import type { ReducedGood } from '../types'

/** What the shops have marked down, with the pieces that are left. */
export async function Reduced({ goods, base }: { goods: readonly ReducedGood[]; base: string }) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const [lead, ...rest] = goods
  if (!lead) return null
  return (
    <section className="sec wrap" aria-labelledby="reduced">
      <div className="sale">
        <div className="sale__sign">
          <h2 id="reduced">{t('reduced.title')}</h2>
          <p>{t('reduced.text')}</p>
          <p className="sale__most" aria-hidden="true">
            <span>{t('reduced.upTo')}</span>
            <b>−{Math.max(...goods.map(percentOff))}%</b>
          </p>
          <p className="ends">
            {t('reduced.funder')}
            <br />
            <a className="link" href={localePath(locale, '/goods?sale=1')}>
              {t('reduced.all')}
            </a>
          </p>
        </div>
        <div className="lead">
          <Picture good={lead} sizes="(max-width: 760px) 100vw, 420px" />
          <h3>
            <a href={hrefOf(lead, base, locale)} lang={lead.lang}>
              {lead.title}
            </a>
          </h3>
          <By good={lead} />
          <Left good={lead} words={t('reduced.left', { count: lead.stockLeft ?? 0 })} />
          <div className="lead__row">
            <span className="big">
              {formatMoney(lead.priceMinMinor, lead.currency, locale)}
              <s>{formatMoney(lead.compareAtMinor ?? 0, lead.currency, locale)}</s>
              <Approx minor={lead.priceMinMinor} currency={lead.currency} below />
            </span>
            <a className="btn pri" href={hrefOf(lead, base, locale)}>
              {t('reduced.see')}
            </a>
          </div>
        </div>
        <div className="rows">
          {rest.slice(0, 3).map((good) => (
            <div className="row" key={good.id}>
              <Picture good={good} sizes="128px" />
              <div>
                <h3>
                  <a href={hrefOf(good, base, locale)} lang={good.lang}>
                    {good.title}
                  </a>
                </h3>
                <By good={good} />
                <div className="row__p">
                  <Left good={good} words={t('reduced.left', { count: good.stockLeft ?? 0 })} />
                  <span className="price price--now">
                    {formatMoney(good.priceMinMinor, good.currency, locale)}
                    <s>{formatMoney(good.compareAtMinor ?? 0, good.currency, locale)}</s>
                    <Approx minor={good.priceMinMinor} currency={good.currency} below />
                  </span>
                </div>
              </div>
            </div>
          ))}
        </div>
      </div>
    </section>
  )
}

const percentOff = (good: ReducedGood) =>
  Math.round((1 - good.priceMinMinor / (good.compareAtMinor ?? good.priceMinMinor)) * 100)
const hrefOf = (good: ReducedGood, base: string, locale: string) =>
  shopUrl(base, good.shop.slug, locale, `/products/${good.handle}`)

function Picture({ good, sizes }: { good: ReducedGood; sizes: string }) {
  return (
    <ProductPicture
      media={good.cover}
      alt=""
      sizes={sizes}
      className="art sale__pic"
      imageClassName="h-full object-cover"
    />
  )
}

function By({ good }: { good: ReducedGood }) {
  return (
    <span className="good__by">
      <MiniAwning colors={good.shop.front.awning} />
      <span>{good.shop.name}</span>
    </span>
  )
}

/** Nothing is said of goods that never run out. */
function Left({ good, words }: { good: ReducedGood; words: string }) {
  return good.stockLeft === null ? null : <span className="left">{words}</span>
}
