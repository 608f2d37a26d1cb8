import { BasketBar } from '../../../storefront/components/cart/basket-panel'
import { Brand } from '../../../storefront/components/frame/brand'
import { Currency } from '../../../storefront/components/frame/currency'
import { FooterLinks, MallLinks } from '../../../storefront/components/frame/footer-links'
import { Languages } from '../../../storefront/components/frame/languages'
import { href, type Visit } from '../../../storefront/components/visit'

export function CounterFooter({ visit, path }: { visit: Visit; path: string }) {
  const { shop, t, locale } = visit
  return (
    <>
      <footer className="b-footer" data-block="footer">
        <div>
          <Brand visit={visit} link={false} />
          <p>{shop.addressLines.join(', ')}</p>
          {shop.phone ? (
            <p>
              <a href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</a>
            </p>
          ) : null}
          <Languages current={locale} label={t('footer.language')} path={path} />
          <Currency />
        </div>
        <FooterLinks visit={visit} />
        <MallLinks visit={visit} />
      </footer>
      <BasketBar cartHref={href(visit, '/cart')} currency={shop.currency} locale={locale} />
    </>
  )
}
