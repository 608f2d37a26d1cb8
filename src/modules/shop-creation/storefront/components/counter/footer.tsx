import { BasketBar } from '../cart/basket-panel'
import { Brand } from '../frame/brand'
import { FooterLinks, MallLinks } from '../frame/footer-links'
import { Languages } from '../frame/languages'
import { href, type Visit } from '../visit'

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
        </div>
        <FooterLinks visit={visit} />
        <MallLinks visit={visit} />
      </footer>
      <BasketBar cartHref={href(visit, '/cart')} currency={shop.currency} locale={locale} />
    </>
  )
}
