import { ArrowRight, MapPin } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { Branch, FrontCard, MallFigures, MallGood, NoticeCard, ReducedGood } from '../types'
import { GoodCard } from './good-card'
import { NoticeList } from './notices'
import { Reduced } from './reduced'
import { MapKey, StateMap } from './state-map'
import { Street } from './street'

type Props = {
  base: string
  street: readonly FrontCard[]
  newest: readonly MallGood[]
  reduced: readonly ReducedGood[]
  regions: readonly Branch[]
  notices: readonly NoticeCard[]
  figures: MallFigures
}

export async function MallHome({ base, street, newest, reduced, regions, notices, figures }: Props) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const states = regions
    .filter((region) => region.parentId !== null && region.shops > 0)
    .sort((a, b) => b.shops - a.shops)
  const [first, ...next] = states
  return (
    <>
      <Street shops={street} base={base} />
      <Reduced goods={reduced} base={base} />
      {newest.length > 0 && (
        <section className="sec wrap" aria-labelledby="new">
          <div className="sec__hd">
            <div>
              <h2 id="new">{t('newest.title')}</h2>
              <p>{t('newest.text', { goods: figures.goods, shops: figures.shops })}</p>
            </div>
            <a className="link" href={localePath(locale, '/goods')}>
              {t('newest.all')}
            </a>
          </div>
          <div className="shelf">
            {newest.map((good, index) => (
              <GoodCard key={good.id} good={good} base={base} wide={index === 0} />
            ))}
          </div>
        </section>
      )}
      <section className="band" aria-labelledby="regions">
        <div className="wrap near">
          <div>
            <StateMap regions={regions} {...(first ? { focus: first.code } : {})} />
            <MapKey regions={regions} />
          </div>
          <div>
            <h2 id="regions">{t('regions.title')}</h2>
            <p>{t('regions.text')}</p>
            {first && (
              <a className="here" href={localePath(locale, `/regions/${first.code.toLowerCase()}`)}>
                <MapPin className="ic" aria-hidden="true" />
                <div>
                  <b>{inLocale(first.names, locale)}</b>
                  <span>{t('regions.shops', { count: first.shops })}</span>
                </div>
                <ArrowRight className="ic" aria-hidden="true" />
              </a>
            )}
            <div className="places">
              {next.slice(0, 6).map((state) => (
                <a key={state.code} href={localePath(locale, `/regions/${state.code.toLowerCase()}`)}>
                  <span>{inLocale(state.names, locale)}</span>
                  <span className="count">{state.shops}</span>
                </a>
              ))}
            </div>
            <p className="mt-5">
              <a className="link" href={localePath(locale, '/regions')}>
                {t('regions.all', { count: states.length })}
              </a>
            </p>
          </div>
        </div>
      </section>
      <section className="sec wrap board" aria-labelledby="notices">
        <div>
          <div className="sec__hd">
            <h2 id="notices">{t('notices.title')}</h2>
            <a className="link" href={localePath(locale, '/notices')}>
              {t('notices.all')}
            </a>
          </div>
          <NoticeList notices={notices} />
        </div>
        <aside className="deal">
          <h3 className="mt-0">{t('forShops.title')}</h3>
          <p>{t('forShops.text')}</p>
          <p className="mt-5">
            <a className="btn pri" href={localePath(locale, '/open-a-shop')}>
              {t('forShops.open')}
            </a>
          </p>
        </aside>
      </section>
    </>
  )
}
