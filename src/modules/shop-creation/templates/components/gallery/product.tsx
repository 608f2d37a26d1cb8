import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { DescriptionHtml } from '../../../storefront/components/html'
import { Box, Facts, NameOnWall, plainText, Seen, Stage } from '../../../storefront/components/product/parts'
import { artUrl } from '../../../storefront/components/visit'
import type { ProductPieces } from '../../types'
import { Tile } from './tile'

/** The pictures large, the buy box beside them; a long description in its own place below. */
export function GalleryProduct({ visit, page, crumbs }: ProductPieces) {
  const { t, shop } = visit
  const { product, related } = page
  const hasText = plainText(product.descriptionHtml) !== ''
  // A short description stands in the buy box whole; a long one gets its own place below.
  const short = plainText(product.descriptionHtml).length <= 420
  return (
    <>
      {crumbs}
      <article className="pd">
        {product.images.length > 0 ? (
          <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 62vw" />
        ) : (
          <NameOnWall title={product.title} lang={product.langs.title} />
        )}
        <div className="buy" data-block="buy-box">
          <div>
            <p className="s">{product.productType || product.vendor}</p>
            <h1 lang={product.langs.title}>{product.title}</h1>
          </div>
          <Box visit={visit} product={product} price="label" />
          {hasText ? (
            short ? (
              <DescriptionHtml html={product.descriptionHtml} lang={product.langs.description} />
            ) : (
              <p lang={product.langs.description}>{product.summary}</p>
            )
          ) : null}
          <Facts visit={visit} product={product} />
          {shop.addressLines.length > 0 ? (
            <div className="see">
              <figure>
                <ArtPicture src={artUrl(visit, 'front')} />
              </figure>
              <p>{t('product.seeIt', { place: shop.addressLines.join(', ') })}</p>
            </div>
          ) : null}
        </div>
      </article>
      {hasText && !short ? (
        <section className="b-product-details" data-block="product-details" aria-labelledby="details">
          <h2 id="details">{t('product.details')}</h2>
          <DescriptionHtml html={product.descriptionHtml} lang={product.langs.description} />
        </section>
      ) : null}
      {related.length > 0 ? (
        <section className="b-product-grid" data-block="product-grid" aria-labelledby="related">
          <h2 id="related">{t('product.beside')}</h2>
          <div className="g4">
            {related.map((good, index) => (
              <Tile key={good.id} visit={visit} good={good} index={index + 1} sizes="(max-width: 720px) 50vw, 25vw" />
            ))}
          </div>
        </section>
      ) : null}
      <Seen visit={visit} current={product.id} form="tiles" />
    </>
  )
}
