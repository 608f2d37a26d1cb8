import { joinPaths } from '@/lib/lists'
import { type Locale, locales } from '@/lib/locales'
import { noWords, type ProductWords } from '@/lib/product-words'
import type { ProductState } from '@/shop/catalog/types'
import { type Column, ofProduct } from './table'

const wordsIn = ({ words }: ProductState, locale: Locale): ProductWords => words[locale] ?? noWords

/** What the option at this place is called, and its values as pairs: Indigo > 藍, White > 白. */
function ofOption(product: ProductState, locale: Locale, index: number): { name: string; values: string } {
  const option = product.options[index]?.name
  const said = wordsIn(product, locale).options.find((one) => one.option === option)
  return { name: said?.name ?? '', values: joinPaths((said?.values ?? []).map(({ value, text }) => [value, text])) }
}

const columnsIn = (locale: Locale): Column[] => [
  ofProduct(`title_${locale}`, (product) => wordsIn(product, locale).title),
  ofProduct(`description_html_${locale}`, (product) => wordsIn(product, locale).descriptionHtml),
  ofProduct(`seo_title_${locale}`, (product) => wordsIn(product, locale).seoTitle),
  ofProduct(`seo_description_${locale}`, (product) => wordsIn(product, locale).seoDescription),
  ...[0, 1, 2].flatMap((index) => [
    ofProduct(`option${index + 1}_name_${locale}`, (product) => ofOption(product, locale, index).name),
    ofProduct(`option${index + 1}_values_${locale}`, (product) => ofOption(product, locale, index).values),
  ]),
  {
    name: `image_alt_${locale}`,
    of: ({ product, image }) => {
      const alt = image && wordsIn(product, locale).alts.find(({ mediaId }) => mediaId === image.mediaId)
      return alt?.alt ?? ''
    },
  },
]

/** What a product says in every language; those of the shop's own one stay empty. */
export const wordsColumns: readonly Column[] = locales.flatMap(columnsIn)
