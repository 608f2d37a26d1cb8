import { joinList, joinPaths } from '@/lib/lists'
import type { CustomFieldView, ProductState } from '@/shop/catalog/types'
import { amount, type Column, linesOf, ofImage, ofProduct, ofVariant, type TableKind } from './table'
import { wordsColumns } from './words-columns'

const optionColumns = [0, 1, 2].flatMap((index): Column[] => [
  ofProduct(`option${index + 1}_name`, (product) => product.options[index]?.name ?? ''),
  ofVariant(`option${index + 1}_value`, (variant) => variant.options[index] ?? ''),
])

const valueOrder = (product: ProductState, index: number) => joinList(product.options[index]?.values ?? [])

const fieldColumn = ({ key }: CustomFieldView): Column =>
  ofProduct(`field:${key}`, ({ customValues }) => customValues[key] ?? '')

/**
 * The mall's own product file: everything a product holds, so that it can be taken anywhere and brought back as it was.
 * The columns are described in docs/product-file.md.
 */
export const ownTable: TableKind = (fields) => ({
  linesOf,
  columns: [
    { name: 'handle', of: ({ product }) => product.handle },
    ofProduct('title', (product) => product.title),
    ofProduct('description_html', (product) => product.descriptionHtml),
    ofProduct('vendor', (product) => product.vendor),
    ofProduct('type', (product) => product.productType),
    ofProduct('tags', (product) => joinList(product.tags)),
    ofProduct('categories', (product, { pathOf }) =>
      joinPaths(product.categoryIds.map(pathOf).toSorted((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))),
    ),
    ofProduct('status', (product) => product.status),
    ofProduct('published_at', (product) => product.publishedAt),
    ofProduct('published_until', (product) => product.publishedUntil),
    ofProduct('listed_in_mall', (product) => product.listedInMall),
    ofProduct('seo_title', (product) => product.seoTitle),
    ofProduct('seo_description', (product) => product.seoDescription),
    ofProduct('members_only', (product) => product.membersOnly),
    ofProduct('price_from', (product) => product.priceFrom),
    ofProduct('price_until', (product) => product.priceUntil),
    ofProduct('related', ({ relatedIds }, { handleOf }) => joinList(relatedIds.map(handleOf).filter(Boolean))),
    ...fields.map(fieldColumn),
    ...optionColumns,
    ofProduct('option1_values', (product) => valueOrder(product, 0)),
    ofProduct('option2_values', (product) => valueOrder(product, 1)),
    ofProduct('option3_values', (product) => valueOrder(product, 2)),
    ofVariant('sku', (variant) => variant.sku),
    ofVariant('gtin', (variant) => variant.gtin),
    ofVariant('price', (variant, context) => amount(variant.priceMinor, context)),
    ofVariant('compare_at_price', (variant, context) => amount(variant.compareAtMinor, context)),
    ofVariant('cost', (variant, context) => amount(variant.costMinor, context)),
    ofVariant('member_price', (variant, context) => amount(variant.memberPriceMinor, context)),
    ofVariant('planned_price', (variant, context) => amount(variant.plannedPriceMinor, context)),
    ofVariant('usual_price', (variant, context) => amount(variant.usualPriceMinor, context)),
    ofVariant('tax_class', (variant) => variant.taxClass),
    ofVariant('shipping_class', (variant) => variant.shippingClass),
    ofVariant('weight_grams', (variant) => variant.weightGrams),
    ofVariant('requires_shipping', (variant) => variant.requiresShipping),
    ofVariant('taxable', (variant) => variant.taxable),
    ofVariant('track_stock', (variant) => variant.tracked),
    ofVariant('continue_selling', (variant) => variant.continueSelling),
    ofVariant('stock', (variant) => variant.onHand - variant.reserved),
    ofVariant('variant_image', ({ mediaId }, { addressOf }) => (mediaId ? addressOf(mediaId) : '')),
    ofImage('image', ({ address }) => address),
    ofImage('image_alt', ({ alt }) => alt),
    ...wordsColumns,
  ],
})
