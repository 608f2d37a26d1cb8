import { fold } from '@/lib/text'
import type { ProductCard } from '@/shop/catalog/types'
import { createPen } from '@/ui/illustration/core/pen'
import { draw } from '@/ui/illustration/draw'
import type { DrawingSpec } from '@/ui/illustration/spec'

type Shape = { path: string; box: string }

/** Words of a name by which its outline is known, in the three languages; what stands higher is looked for first. */
const known: readonly { words: readonly string[]; spec: DrawingSpec }[] = [
  {
    words: ['headphone', 'headset', 'ヘッドホン', 'ヘッドフォン', '헤드폰', '헤드셋'],
    spec: { kind: 'device', form: 'headphones' },
  },
  { words: ['earbud', 'イヤホン', '이어폰', '이어버드'], spec: { kind: 'device', form: 'earbuds' } },
  { words: ['speaker', 'スピーカー', '스피커'], spec: { kind: 'device', form: 'speaker' } },
  { words: ['laptop', 'notebook', 'ノートパソコン', '노트북'], spec: { kind: 'device', form: 'laptop' } },
  { words: ['monitor', 'screen', 'モニター', '모니터'], spec: { kind: 'device', form: 'monitor' } },
  { words: ['microphone', 'マイク', '마이크'], spec: { kind: 'device', form: 'microphone' } },
  { words: ['phone', 'スマートフォン', 'スマホ', '휴대폰', '스마트폰'], spec: { kind: 'device', form: 'phone' } },
  { words: ['camera', 'カメラ', '카메라'], spec: { kind: 'device', form: 'camera' } },
  { words: ['kettle', 'ケトル', '주전자', '포트'], spec: { kind: 'device', form: 'kettle' } },
  { words: ['lamp', 'light', 'ランプ', 'ライト', '램프', '조명'], spec: { kind: 'device', form: 'lamp' } },
  { words: ['mug', 'cup', 'マグ', 'カップ', '머그', '컵'], spec: { kind: 'pot', form: 'mug', clay: 'stone' } },
  { words: ['vase', '花瓶', '花器', '꽃병'], spec: { kind: 'pot', form: 'vase', clay: 'stone' } },
  { words: ['keyboard', 'キーボード', '키보드'], spec: { kind: 'device', form: 'keyboard' } },
  { words: ['watch', 'ウォッチ', '腕時計', '시계', '워치'], spec: { kind: 'device', form: 'watch' } },
  { words: ['tablet', 'タブレット', '태블릿'], spec: { kind: 'device', form: 'tablet' } },
  { words: ['television', 'テレビ', '텔레비전'], spec: { kind: 'device', form: 'tv' } },
  { words: ['book', '文庫', '単行本', '도서'], spec: { kind: 'book', title: '', author: '' } },
]

/** A closed carton, for what has no outline of its own. */
const carton: Shape = { path: 'M-84 0V-96L-52 -132H84V-34L52 0ZM-84 -96H52V0M52 -96L84 -132', box: '-100 -150 200 160' }

const drawn = new Map<DrawingSpec, Shape>()

function outlineOf(spec: DrawingSpec): Shape {
  const before = drawn.get(spec)
  if (before) return before
  const { silhouette, width, reach = 0, height } = draw(createPen('s'), spec)
  const half = Math.max(width, reach, 20) + 16
  const shape = silhouette ? { path: silhouette, box: `${-half} ${-height - 14} ${half * 2} ${height + 22}` } : carton
  drawn.set(spec, shape)
  return shape
}

/** The outline of what a good is called; a carton where nothing is known of its shape. */
export function shapeOf({ title, productType }: Pick<ProductCard, 'title' | 'productType'>): Shape {
  const name = fold(`${title} ${productType}`)
  const found = known.find(({ words }) => words.some((word) => name.includes(fold(word))))
  return found ? outlineOf(found.spec) : carton
}
