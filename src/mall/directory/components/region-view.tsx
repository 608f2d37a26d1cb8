import { getLocale, getTranslations } from 'next-intl/server'
import { localePath, withQuery } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { Branch, FrontCard, MallGood, NoticeCard } from '../types'
import { FrontGrid } from './front-grid'
import { GoodCard } from './good-card'
import { NoticeList } from './notices'
import { StateMap } from './state-map'

type Props = {
  base: string
  region: Branch
  regions: readonly Branch[]
  shops: readonly FrontCard[]
  goods: readonly MallGood[]
  notices: readonly NoticeCard[]
}

/** A regional mall: its place on the map, its shops, what is new in them, its notices. */
export async function RegionView({ base, region, regions, shops, goods, notices }: Props) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const name = inLocale(region.names, locale)
  const code = region.code.toLowerCase()
  return (
    <>
      <section className="wrap near region-top" aria-labelledby="region">
        <div>
          <StateMap regions={regions} focus={region.code} />
        </div>
        <div>
          <a className="mall-head__up" href={localePath(locale, '/regions')}>
            {t('regions.back')}
          </a>
          <h1 id="region">{name}</h1>
          <p>{t('regions.intro', { name, count: region.shops })}</p>
          <p className="mt-5">
            <a className="btn pri" href={localePath(locale, withQuery('/shops', { region: code }))}>
              {t('regions.allShops', { name })}
            </a>
          </p>
        </div>
      </section>
      <section className="sec wrap" aria-labelledby="region-shops">
        <div className="sec__hd">
          <h2 id="region-shops">{t('regions.shopsIn', { name })}</h2>
        </div>
        {shops.length > 0 ? <FrontGrid shops={shops} base={base} /> : <p className="muted">{t('regions.noneYet')}</p>}
      </section>
      {goods.length > 0 && (
        <section className="sec wrap" aria-labelledby="region-new">
          <div className="sec__hd">
            <h2 id="region-new">{t('regions.newIn', { name })}</h2>
            <a className="link" href={localePath(locale, withQuery('/goods', { region: code }))}>
              {t('newest.all')}
            </a>
          </div>
          <div className="goods">
            {goods.map((good) => (
              <GoodCard key={good.id} good={good} base={base} />
            ))}
          </div>
        </section>
      )}
      {notices.length > 0 && (
        <section className="sec wrap" aria-labelledby="region-notices">
          <div className="sec__hd">
            <h2 id="region-notices">{t('notices.title')}</h2>
          </div>
          <NoticeList notices={notices} />
        </section>
      )}
      <div className="pb-24" />
    </>
  )
}
