import { notFound } from 'next/navigation'
import { HomeWindow, homeWish } from '@/modules/shop-creation/storefront/components/home-window'
import { ProductWindow } from '@/modules/shop-creation/storefront/components/product/product-window'
import { categoryTrail, readListQuery } from '@/modules/shop-creation/storefront/rules'
import { ListPage } from '../../../_list'
import { readProduct } from '../../../_product'
import { openPage, type ShopParams } from '../../../_visit'

type Props = {
  params: Promise<ShopParams & { token: string; path?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The windows that a design changes: home, lists, a product. Everything else of the shop stays outside of the preview. */
export default async function Page({ params, searchParams }: Props) {
  const [{ path = [] }, page] = [await params, await openPage(params)]
  if (!page) notFound()
  const { visit, caller } = page
  const [window, handle] = path.map(decodeURIComponent)
  if (window === undefined) return <HomeWindow visit={visit} goods={await caller.storefront.home(homeWish(visit))} />
  // The visitor's measuring is not for the retailer's own looking.
  const quiet = { ...page, visit: { ...visit, features: { ...visit.features, access: false } } }
  const query = readListQuery(await searchParams)
  if (window === 'products' && handle === undefined) {
    return <ListPage page={quiet} path="/products" title={visit.t('list.allTitle')} query={query} kind="list" />
  }
  const category = window === 'categories' && handle ? categoryTrail(visit.categories, handle).at(-1) : undefined
  if (category)
    return (
      <ListPage
        page={quiet}
        path={`/categories/${category.handle}`}
        title={category.title}
        query={query}
        category={category}
        kind="list"
      />
    )
  if (window !== 'products' || handle === undefined) notFound()
  const product = await readProduct(visit, handle)
  const [first] = product.product.variants
  return (
    <ProductWindow
      visit={visit}
      page={product}
      variantId={first?.id ?? ''}
      crumbs={[{ label: product.product.title, path: null }]}
    />
  )
}
