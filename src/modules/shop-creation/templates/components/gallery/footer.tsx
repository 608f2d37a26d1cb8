import Link from 'next/link'
import { Brand } from '../../../storefront/components/frame/brand'
import { Currency } from '../../../storefront/components/frame/currency'
import { FooterLinks, MallLinks } from '../../../storefront/components/frame/footer-links'
import { Languages } from '../../../storefront/components/frame/languages'
import type { Visit } from '../../../storefront/components/visit'

export function GalleryFooter({ visit, path }: { visit: Visit; path: string }) {
  const { shop, t } = visit
  return (
    <footer className="b-footer" data-block="footer">
      <div>
        <Brand visit={visit} link={false} />
        <p>{shop.tagline || shop.addressLines.join(', ')}</p>
      </div>
      <FooterLinks visit={visit} />
      <MallLinks visit={visit} />
      <div>
        {shop.addressLines.length > 0 ? <p>{shop.addressLines.join(', ')}</p> : null}
        {shop.phone ? (
          <p>
            <Link href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>{shop.phone}</Link>
          </p>
        ) : null}
        <Languages current={visit.locale} label={t('footer.language')} path={path} />
        <Currency />
      </div>
    </footer>
  )
}
