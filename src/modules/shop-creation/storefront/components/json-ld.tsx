import { localePath } from '@/lib/links'
import { mediaUrl } from '@/lib/media'
import { decimalString, minorDigits } from '@/lib/money'
import type { ProductDetail } from '@/shop/catalog/types'
import type { Crumb } from './list/crumbs'
import type { Visit } from './visit'

type Facts = Record<string, unknown>

/** Structured data for search engines. `<` is escaped so that no text can end the script. */
export function JsonLd({ data }: { data: Facts }) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

const pageUrl = (visit: Visit, origin: string, path: string) => origin + localePath(visit.locale, path)

export function shopFacts(visit: Visit, origin: string): Facts {
  const { shop } = visit
  return {
    '@context': 'https://schema.org',
    '@type': shop.addressLines.length > 0 ? 'Store' : 'Organization',
    name: shop.name,
    url: pageUrl(visit, origin, '/'),
    ...(shop.tagline ? { description: shop.tagline } : {}),
    ...(shop.addressLines.length > 0 ? { address: shop.addressLines.join(', ') } : {}),
    ...(shop.phone ? { telephone: shop.phone } : {}),
    ...(shop.email ? { email: shop.email } : {}),
  }
}

export function crumbFacts(visit: Visit, origin: string, crumbs: readonly Crumb[]): Facts {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(path ? { item: pageUrl(visit, origin, path) } : {}),
    })),
  }
}

export function productFacts(visit: Visit, origin: string, product: ProductDetail): Facts {
  const { shop } = visit
  const digits = minorDigits(shop.currency)
  const url = pageUrl(visit, origin, `/products/${encodeURIComponent(product.handle)}`)
  const offers = product.variants.map((variant) => ({
    '@type': 'Offer',
    url: product.variants.length > 1 ? `${url}?variant=${variant.id}` : url,
    price: decimalString(variant.priceMinor, digits),
    priceCurrency: shop.currency,
    availability: `https://schema.org/${variant.available ? 'InStock' : 'OutOfStock'}`,
    ...(variant.sku ? { sku: variant.sku } : {}),
    ...(variant.gtin ? { gtin: variant.gtin } : {}),
    seller: { '@type': 'Organization', name: shop.name },
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title,
    url,
    description: product.seoDescription || product.summary || product.title,
    ...(product.images.length > 0 ? { image: product.images.map((image) => origin + mediaUrl(image.id, 1280)) } : {}),
    ...(product.vendor ? { brand: { '@type': 'Brand', name: product.vendor } } : {}),
    offers: offers.length === 1 ? offers[0] : offers,
  }
}
