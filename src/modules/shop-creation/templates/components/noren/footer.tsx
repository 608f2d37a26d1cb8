import { Currency } from '../../../storefront/components/frame/currency'
import { FooterLinks, MallLinks } from '../../../storefront/components/frame/footer-links'
import { Languages } from '../../../storefront/components/frame/languages'
import type { Visit } from '../../../storefront/components/visit'
import { Crest } from './sign'

/** The hem of the cloth: who and where, the ways, the mall. */
export function NorenFooter({ visit, path }: { visit: Visit; path: string }) {
  const { shop, t, locale } = visit
  return (
    <footer className="b-footer" data-block="footer">
      <div>
        <Crest visit={visit} />
        <div>
          <p>
            <b>{shop.name}</b>
            {shop.addressLines.length > 0 ? <span>{shop.addressLines.join(', ')}</span> : null}
          </p>
          {shop.phone ? (
            <p>
              <a href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</a>
            </p>
          ) : null}
          <Languages current={locale} label={t('footer.language')} path={path} />
          <Currency />
        </div>
      </div>
      <FooterLinks visit={visit} />
      <MallLinks visit={visit} />
    </footer>
  )
}
