import type { ProductSeed, WordsSeed } from '../types'

/** Descriptions tell the same below each other; readers of English get their part of them. */
const inEnglish = ({ descriptionHtml }: ProductSeed): string =>
  /<p lang="en">(.*?)<\/p>/.exec(descriptionHtml)?.[1] ?? ''

const choices = {
  '個数 Box': 'Box',
  '4個 Four': 'Four',
  '6個 Six': 'Six',
  '8個 Eight': 'Eight',
  '10個 Ten': 'Ten',
  '12個 Twelve': 'Twelve',
  '15個 Fifteen': 'Fifteen',
  '大きさ Size': 'Size',
  '半棹 Half': 'Half a bar',
  '一棹 Whole': 'A whole bar',
  '二棹 Two': 'Two bars',
}

/** Minazuki for readers of English. Its sweets keep both scripts wherever they are read, as on its boxes. */
export const english = (products: readonly ProductSeed[]): WordsSeed => ({
  categories: {
    season: 'In season',
    daily: 'Every day',
    yokan: 'Yokan',
    baked: 'Baked',
    dry: 'Dry sweets, tea',
    gifts: 'Gifts',
    oseibo: 'Year-end gifts',
    uchiiwai: 'Family thanks',
    temiyage: 'To bring along',
    orei: 'With thanks',
    butsuji: 'In remembrance',
  },
  choices,
  products: Object.fromEntries(
    products.flatMap((product) => {
      const told = inEnglish(product)
      return told ? [[product.handle, { descriptionHtml: `<p>${told}</p>` }]] : []
    }),
  ),
})
