import { Currency } from '../../../storefront/components/frame/currency'
import { FooterLinks, MallLinks } from '../../../storefront/components/frame/footer-links'
import { Languages } from '../../../storefront/components/frame/languages'
import type { Visit } from '../../../storefront/components/visit'

/** The foot of the last page: who prints this, and where. */
export function BookshelfFooter({ visit, path }: { visit: Visit; path: string }) {
  const { shop, t, locale } = visit
  return (
    <footer className="b-footer" data-block="footer">
      <div>
        <p>
          <b>{shop.name}</b>
          {shop.addressLines.length > 0 ? `, ${shop.addressLines.join(', ')}` : null}
        </p>
        {shop.tagline ? <p>{shop.tagline}</p> : null}
        <Languages current={locale} label={t('footer.language')} path={path} />
        <Currency />
      </div>
      <FooterLinks visit={visit} />
      <MallLinks visit={visit} />
    </footer>
  )
}
