import type { Metadata } from 'next'
import { alternates, localePath } from '@/lib/links'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { crumbFacts, JsonLd, productFacts } from '@/modules/shop-creation/storefront/components/json-ld'
import { ProductWindow } from '@/modules/shop-creation/storefront/components/product/product-window'
import { cardUrl } from '@/modules/shop-creation/storefront/components/social-card'
import { categoryTrail } from '@/modules/shop-creation/storefront/rules'
import { socialSize } from '@/platform/social-picture'
import { readProduct } from '../../../_product'
import { openPage, type ShopParams } from '../../../_visit'

type Props = {
  params: Promise<ShopParams & { handle: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function openProduct(params: Props['params']) {
  const open = await openPage(params)
  if (!open) return null
  const { handle } = await params
  return { ...open, page: await readProduct(open.visit, decodeURIComponent(handle)) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openProduct(params)
  if (!open) return {}
  const { product } = open.page
  const path = `/products/${encodeURIComponent(product.handle)}`
  return {
    title: product.seoTitle || product.title,
    description: product.seoDescription || product.summary,
    alternates: {
      canonical: open.origin + localePath(open.visit.locale, path),
      languages: alternates(open.origin, path),
    },
    openGraph: {
      title: product.title,
      description: product.summary,
      images: [{ url: cardUrl(open.visit, `/products/${encodeURIComponent(product.handle)}.jpg`), ...socialSize }],
    },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const open = await openProduct(params)
  if (!open) return null
  const { visit, origin, page } = open
  const { product } = page
  const asked = (await searchParams).variant
  const shown =
    product.variants.find((variant) => variant.id === asked) ??
    product.variants.find((variant) => variant.available) ??
    product.variants[0]
  const trail = categoryTrail(visit.categories, product.categories[0]?.handle ?? '')
  const crumbs = [
    { label: visit.t('nav.all'), path: '/products' },
    ...trail.map((node) => ({ label: node.title, path: `/categories/${node.handle}` })),
    { label: product.title, path: null },
  ]
  return (
    <>
      <ProductWindow visit={visit} page={page} variantId={shown?.id ?? ''} crumbs={crumbs} />
      <JsonLd data={productFacts(visit, origin, product)} />
      <JsonLd data={crumbFacts(visit, origin, crumbs)} />
      {visit.features.access ? <AccessBeacon page="product" productId={product.id} /> : null}
    </>
  )
}
