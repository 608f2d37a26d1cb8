import { Brand } from '../../../storefront/components/frame/brand'
import { Currency } from '../../../storefront/components/frame/currency'
import { FooterLinks, MallLinks } from '../../../storefront/components/frame/footer-links'
import { Languages } from '../../../storefront/components/frame/languages'
import type { Visit } from '../../../storefront/components/visit'

/** The name once more, large; below it who and where. */
export function AtelierFooter({ visit, path }: { visit: Visit; path: string }) {
  const { shop, t, locale } = visit
  return (
    <footer className="b-footer" data-block="footer">
      <Brand visit={visit} link={false} />
      <div>
        <div>
          <p>{shop.tagline}</p>
          {shop.addressLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {shop.phone ? (
            <p>
              <a href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</a>
            </p>
          ) : null}
        </div>
        <FooterLinks visit={visit} />
        <MallLinks visit={visit} />
        <div>
          <Languages current={locale} label={t('footer.language')} path={path} />
          <Currency />
        </div>
      </div>
    </footer>
  )
}
