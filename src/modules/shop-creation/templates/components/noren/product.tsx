import type { ProductCard, ProductDetail } from '@/shop/catalog/types'
import { DescriptionHtml } from '../../../storefront/components/html'
import { Box, Facts, plainText, Seen, Stage } from '../../../storefront/components/product/parts'
import type { Visit } from '../../../storefront/components/visit'
import { wallAt } from '../../../storefront/components/walls'
import { isUpright, signsOf, toldIn, twoScripts } from '../../../storefront/rules/letters'
import type { ProductPieces } from '../../types'
import { Good } from './good'

/** Names that run down the page beside their picture; longer ones stand across, over the price. */
const longestName = 14
/** A description of so few signs stands beside the name. */
const longestSaid = 60

/** How the page tells the good: what stands down beside the picture, what is left for the box. */
function settingOf(locale: string, { title, summary, descriptionHtml, langs }: ProductDetail) {
  const { signs, reading } = twoScripts(title)
  const up = isUpright(signs, longestName)
  const whole = plainText(descriptionHtml)
  const told = toldIn(summary, locale)
  const beside = up && isUpright(told, longestSaid) ? told : ''
  return {
    ...{ signs, up, beside },
    lang: reading ? 'ja' : langs.title,
    called: locale === 'ja' ? '' : reading,
    // Said beside the name already, whole: it is not told twice.
    telling: whole !== '' && !(beside && signsOf(whole) <= signsOf(summary)),
  }
}

/** The picture large, the name down the page beside it, then the box with what it costs and how it keeps. */
export function NorenProduct({ visit, page, crumbs }: ProductPieces) {
  const { product, related } = page
  const { signs, up, beside, lang, called, telling } = settingOf(visit.locale, product)
  const title = <h1 lang={lang}>{signs}</h1>
  return (
    <>
      {crumbs}
      <article className={up ? 'pd up' : 'pd'}>
        {product.images.length > 0 ? (
          <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 54vw" />
        ) : (
          <div className="pics none" aria-hidden="true">
            <span className={up ? 'bare v' : 'bare'} style={wallAt(signsOf(product.title))}>
              {signs}
            </span>
          </div>
        )}
        {up ? (
          <div className="nm">
            {title}
            {beside ? <p>{beside}</p> : null}
          </div>
        ) : null}
        <div className="buy" data-block="buy-box">
          {up ? null : title}
          {called ? <p className="rd">{called}</p> : null}
          <Box visit={visit} product={product} price="label" />
          {telling ? <DescriptionHtml html={product.descriptionHtml} lang={product.langs.description} /> : null}
          <Facts visit={visit} product={product} />
        </div>
      </article>
      <Beside visit={visit} goods={related} />
      <Seen visit={visit} current={product.id} form="terms" />
    </>
  )
}

/** What goes well with it, names below. */
function Beside({ visit, goods }: { visit: Visit; goods: readonly ProductCard[] }) {
  if (goods.length === 0) return null
  return (
    <section className="b-product-grid" data-block="product-grid" aria-labelledby="related">
      <h2 id="related">{visit.t('noren.beside')}</h2>
      <div className="r4">
        {goods.map((good, place) => (
          <Good key={good.id} visit={visit} good={good} place={place + 1} small sizes="(max-width: 720px) 50vw, 22vw" />
        ))}
      </div>
    </section>
  )
}
