import { Brand } from '../../../storefront/components/frame/brand'
import { Currency } from '../../../storefront/components/frame/currency'
import { FooterLinks, MallLinks } from '../../../storefront/components/frame/footer-links'
import { Languages } from '../../../storefront/components/frame/languages'
import type { Visit } from '../../../storefront/components/visit'

export function ArcadeFooter({ visit, path }: { visit: Visit; path: string }) {
  const { shop, t, locale } = visit
  return (
    <footer className="b-footer" data-block="footer">
      <div>
        <Brand visit={visit} link={false} />
        <p>{[shop.tagline, shop.addressLines.join(', ')].filter(Boolean).join('. ')}</p>
        {shop.phone ? (
          <p>
            <a href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</a>
          </p>
        ) : null}
      </div>
      <section aria-labelledby="foot-shop">
        <h2 id="foot-shop">{t('arcade.foot.buying')}</h2>
        <FooterLinks visit={visit} />
      </section>
      <section aria-labelledby="foot-mall">
        <h2 id="foot-mall">{shop.name}</h2>
        <MallLinks visit={visit} />
      </section>
      <section aria-labelledby="foot-lang">
        <h2 id="foot-lang">{t('footer.language')}</h2>
        <Languages current={locale} label={t('footer.language')} path={path} />
        <Currency />
      </section>
    </footer>
  )
}
