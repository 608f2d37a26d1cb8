import { noOption } from '@/shop/catalog/constants'
import type { CustomFieldView, ProductState } from '@/shop/catalog/types'
import { amount, type Column, linesOf, ofImage, ofProduct, ofVariant, type TableKind } from './table'

const word = (status: ProductState['status']) => status.charAt(0).toUpperCase() + status.slice(1)

/** Goods without a choice have one there as well: Title, Default Title. */
const optionColumns = [0, 1, 2].flatMap((index): Column[] => {
  const none = (text: string) => (index === 0 ? text : '')
  return [
    ofProduct(`Option${index + 1} name`, ({ options }) =>
      options.length === 0 ? none(noOption.name) : (options[index]?.name ?? ''),
    ),
    ofVariant(`Option${index + 1} value`, ({ options }) =>
      options.length === 0 ? none(noOption.value) : (options[index] ?? ''),
    ),
    ofProduct(`Option${index + 1} Linked To`, () => ''),
  ]
})

/** Own characteristics are metafields there: Width (product.metafields.custom.width) */
const metafieldColumn = ({ key, names }: CustomFieldView): Column =>
  ofProduct(
    `${(names.en ?? names.ja ?? names.ko ?? key).replace(/[()]/g, ' ').trim()} (product.metafields.custom.${key})`,
    ({ customValues }) => customValues[key] ?? '',
  )

/**
 * Shopify's product file with the headers of its newer generation. It has no place for categories as a tree, the order
 * of an option's values, when something is published, or for stock that is not counted.
 */
export const shopifyTable: TableKind = (fields) => ({
  linesOf,
  columns: [
    ofProduct('Title', (product) => product.title),
    { name: 'URL handle', of: ({ product }) => product.handle },
    ofProduct('Description', (product) => product.descriptionHtml),
    ofProduct('Vendor', (product) => product.vendor),
    ofProduct('Type', (product) => product.productType),
    ofProduct('Tags', (product) => product.tags.join(', ')),
    ofProduct('Published on online store', (product) => product.publishedAt !== null),
    ofProduct('Status', (product) => word(product.status)),
    ofVariant('SKU', (variant) => variant.sku),
    ofVariant('Barcode', (variant) => variant.gtin),
    ...optionColumns,
    ofVariant('Price', (variant, context) => amount(variant.priceMinor, context)),
    ofVariant('Compare-at price', (variant, context) => amount(variant.compareAtMinor, context)),
    ofVariant('Cost per item', (variant, context) => amount(variant.costMinor, context)),
    ofVariant('Charge tax', (variant) => variant.taxable),
    ofVariant('Tax code', () => ''),
    ofVariant('Inventory tracker', ({ tracked }) => (tracked ? 'shopify' : '')),
    ofVariant('Inventory quantity', ({ tracked, onHand, reserved }) => (tracked ? onHand - reserved : '')),
    ofVariant('Continue selling when out of stock', ({ continueSelling }) => (continueSelling ? 'CONTINUE' : 'DENY')),
    ofVariant('Weight value (grams)', (variant) => variant.weightGrams),
    ofVariant('Weight unit for display', () => 'g'),
    ofVariant('Requires shipping', (variant) => variant.requiresShipping),
    ofVariant('Fulfillment service', () => 'manual'),
    ofImage('Product image URL', ({ address }) => address),
    ofImage('Image position', ({ position }) => position),
    ofImage('Image alt text', ({ alt }) => alt),
    ofVariant('Variant image URL', ({ mediaId }, { addressOf }) => (mediaId ? addressOf(mediaId) : '')),
    ofProduct('Gift card', () => false),
    ofProduct('SEO title', (product) => product.seoTitle),
    ofProduct('SEO description', (product) => product.seoDescription),
    ...fields.map(metafieldColumn),
  ],
})
