import { createHash } from 'node:crypto'
import { mappable } from '../constants'
import type { ColumnMapping, FieldColumn, MappedMeaning } from '../types'
import { foldName } from './columns'

/** Files with columns of the same names in the same order are of one kind. */
export const signatureOf = (names: readonly string[]): string =>
  createHash('sha256').update(names.map(foldName).join('\n')).digest('hex')

const once = new Set<MappedMeaning>(mappable.filter((meaning) => meaning !== 'option'))
const maxOptions = 3

export type MappingProblem = 'nothing-to-name' | 'meaning-twice' | 'too-many-options' | 'column-unknown'

/** Whether products can be made of what was said of the columns. */
export function checkMapping(mapping: ColumnMapping, names: readonly string[]): MappingProblem | null {
  const known = new Set(names.map(foldName))
  if (Object.keys(mapping).some((name) => !known.has(name))) return 'column-unknown'
  const said = Object.values(mapping)
  if (!said.includes('handle') && !said.includes('title')) return 'nothing-to-name'
  if (said.filter((meaning) => meaning === 'option').length > maxOptions) return 'too-many-options'
  const single = said.filter((meaning) => meaning !== 'option' && (once.has(meaning) || meaning.startsWith('field:')))
  return new Set(single).size === single.length ? null : 'meaning-twice'
}

/** Words by which columns of other systems are known, in the languages of the interface. */
const words: Partial<Record<MappedMeaning, RegExp>> = {
  handle: /^(?:handle|slug|url|permalink|商品url|url키)$/,
  title: /^(?:product |item |article )?(?:name|title)$|^(?:商品名|品名|名称|상품명|제품명|이름)$/,
  description: /description|^(?:details|body)$|^(?:商品説明|説明|상품설명|상세설명|설명)$/,
  compareAt: /^(?:compare|msrp|rrp|list price|regular price|was)|^(?:定価|通常価格|정가|소비자가)$/,
  cost: /^(?:cost|purchase price|buying price)|^(?:原価|仕入(?:価格|値)|원가|매입가)$/,
  price: /price$|^(?:amount)$|^(?:価格|販売価格|単価|판매가|가격)$/,
  sku: /^(?:sku|article (?:no\.?|number)|item (?:no\.?|number|code)|product (?:no\.?|number|code)|code)$|^(?:品番|商品番号|商品コード|품번|상품코드|자체상품코드)$/,
  barcode: /^(?:barcode|ean|upc|gtin|isbn|jan|ean13)$|^(?:janコード|バーコード|바코드)$/,
  quantity: /^(?:stock|quantity|qty|inventory|on hand|available)|^(?:在庫|在庫数|数量|재고|재고수량|수량)$/,
  option: /^(?:size|colou?r|material|style|variant|flavou?r)$|^(?:サイズ|色|カラー|素材|사이즈|색상|옵션|소재)$/,
  imageSrc: /^(?:image|picture|photo)s?(?: (?:url|src|link|1))?$|^(?:画像|商品画像|画像url|이미지|대표이미지)$/,
  vendor: /^(?:vendor|brand|manufacturer|maker|supplier)$|^(?:ブランド|メーカー|仕入先|브랜드|제조사|공급사)$/,
  type: /^(?:product )?(?:type|kind)$|^(?:種類|商品タイプ|종류)$/,
  tags: /^(?:tags?|keywords?)$|^(?:タグ|キーワード|태그|키워드)$/,
  categories: /^(?:categor(?:y|ies)|collections?|department)$|^(?:カテゴリー?|分類|카테고리|분류)$/,
  grams: /^(?:weight|grams?)(?: ?\(?g\)?)?$|^(?:重量|重さ|무게|중량)$/,
  status: /^(?:status|state)$|^(?:状態|ステータス|상태)$/,
  seoTitle: /^(?:seo|meta|page) title$/,
  seoDescription: /^(?:seo|meta) description$/,
}

/** A first reading of unknown columns, to be looked over: each meaning once, the better names first. */
export function guessMapping(names: readonly string[], fields: readonly string[] = []): ColumnMapping {
  const mapping: ColumnMapping = {}
  const taken = new Map<MappedMeaning, number>()
  for (const name of names.map(foldName)) {
    const field = fields.find((key) => key === name)
    const found: MappedMeaning | undefined = field
      ? (`field:${field}` satisfies FieldColumn)
      : mappable.find(
          (meaning) =>
            words[meaning]?.test(name) && (taken.get(meaning) ?? 0) < (meaning === 'option' ? maxOptions : 1),
        )
    if (!found || name === '' || (field && taken.has(found))) continue
    mapping[name] = found
    taken.set(found, (taken.get(found) ?? 0) + 1)
  }
  return mapping
}
