import { getLocale, getTranslations } from 'next-intl/server'
import { localePath, shopUrl } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import type { FrontCard } from '../types'
import { FrontDrawing } from './front-drawing'
import { OpenWords } from './open-words'
import { Sky } from './sky'

const freeLot = {
  awning: ['#c9c4bb', '#e9e5dd'] as [string, string],
  style: 'parapet',
  wall: '#ddd8cf',
  goods: [] as string[],
}

/** The hero: a street of shop fronts under the sky; the lot at the end of it is still free. */
export async function Street({ shops, base }: { shops: readonly FrontCard[]; base: string }) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const [edge, ...others] = shops.length > 5 ? [shops.at(-1), ...shops.slice(0, -1)] : [undefined, ...shops]
  return (
    <section className="hero" aria-labelledby="h1">
      <Sky />
      <div className="wrap hero__say">
        <h1 id="h1">{t.rich('hero.title', { br: () => <br /> })}</h1>
        <p>{t('hero.text')}</p>
      </div>
      <div className="street">
        {edge && <Front shop={edge} base={base} locale={locale} edge />}
        {others.map((shop) => shop && <Front key={shop.slug} shop={shop} base={base} locale={locale} />)}
        <a className="front front--edge" aria-label={t('hero.freeLot')} href={localePath(locale, '/open-a-shop')}>
          <FrontDrawing shop={{ id: 'free-lot', name: t('hero.freeLot'), front: freeLot }} prefix="lot" />
          <span className="front__cap">
            <b>{t('hero.freeLot')}</b>
            <span>{t('hero.freeLotText')}</span>
          </span>
        </a>
      </div>
    </section>
  )
}

function Front({
  shop,
  base,
  locale,
  edge = false,
}: {
  shop: FrontCard
  base: string
  locale: string
  edge?: boolean
}) {
  return (
    <a
      className={edge ? 'front front--edge' : 'front'}
      aria-label={edge ? shop.name : undefined}
      href={shopUrl(base, shop.slug, locale, '/')}
    >
      <FrontDrawing shop={shop} prefix={`st-${shop.slug}`} />
      <span className="front__cap">
        <b>{shop.name}</b>
        <span>{shop.tagline || inLocale(shop.tradeNames, locale)}</span>
        <span>{[shop.city, inLocale(shop.regionNames, locale)].filter(Boolean).join(', ')}</span>
        <OpenWords shop={shop} />
      </span>
    </a>
  )
}
