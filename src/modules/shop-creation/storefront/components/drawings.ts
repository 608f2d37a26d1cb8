import type { ProductCard } from '@/shop/catalog/types'
import { parseColour } from '@/ui/illustration/core/colour'
import { facade } from '@/ui/illustration/places/facade'
import { bookRow, bookShelves } from '@/ui/illustration/scenes/book-shelves'
import {
  BAGS,
  BAGS_TALL,
  DEVICES,
  DEVICES_TALL,
  goodsRow,
  PANTRY,
  SWEETS,
  SWEETS_TALL,
  withRoom,
} from '@/ui/illustration/scenes/goods-row'
import { openKiln } from '@/ui/illustration/scenes/kiln'
import { marketCrates } from '@/ui/illustration/scenes/market-crates'
import { potRow } from '@/ui/illustration/scenes/pot-row'
import { categoryShelf, giftScene } from '@/ui/illustration/scenes/shelf'
import { storeRacks } from '@/ui/illustration/scenes/store-racks'
import {
  SWEETS_ROOM,
  TRAY_ROOM,
  TRAY_TALL,
  TRAY_WIDE,
  WATER_ROOM,
  WATER_TALL,
  WATER_WIDE,
} from '@/ui/illustration/scenes/sweet-rooms'
import { workbench } from '@/ui/illustration/scenes/workbench'
import { coloursOf } from '../../design/rules'
import { templates } from '../../templates/components/offers'
import { crates, shelfDrawings, ticketOf } from '../rules'
import { priceParts } from './price-text'
import type { Visit } from './visit'

type Source = { visit: Visit; goods: () => Promise<readonly ProductCard[]> }
type Drawing = (source: Source) => string | null | Promise<string | null>

/** Wood deep enough to carry a light sign, from the awning's darker stripe. */
function woodOf([first, second]: readonly [string, string]) {
  const [a, b] = [parseColour(first), parseColour(second)]
  const [lightness, chroma, hue] = a[0] < b[0] ? a : b
  return [Math.min(lightness, 0.36), Math.min(chroma, 0.09), hue] as const
}

const hasCjk = (name: string) => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(name)

async function market({ visit, goods }: Source): Promise<string> {
  const sold = (await goods()).map((good) => {
    const { whole, fraction } = priceParts(good.priceMinMinor, visit.shop.currency, 'en')
    return { title: good.title, price: fraction ? `${whole}.${fraction}` : whole }
  })
  const { accent, mark } = coloursOf(visit.design)
  return marketCrates({
    prefix: 'm',
    title: '',
    wall: accent,
    ticketColour: mark,
    crates: crates.map(({ form, words }) => ({ form, ticket: ticketOf(words, sold) })),
  })
}

/** A row of goods before a wall high and wide enough for a headline, whatever the width of the screen. */
const wall = { width: 2200, height: 820 }

/** Every drawing a page may ask for, by the name in its address. */
export const drawings: Record<string, Drawing> = {
  pottery: () => potRow({ prefix: 'p', title: '' }),
  'pottery-tall': () => potRow({ prefix: 'p', title: '', shape: 'tall' }),
  kiln: () => openKiln('k', ''),
  leather: () => goodsRow('l', '', BAGS),
  'leather-tall': () => goodsRow('l', '', BAGS_TALL),
  'leather-wall': () => goodsRow('l', '', withRoom(BAGS, wall)),
  devices: () => goodsRow('d', '', DEVICES),
  'devices-tall': () => goodsRow('d', '', DEVICES_TALL),
  'devices-wall': () => goodsRow('d', '', withRoom(DEVICES, { width: 1900, height: 700 })),
  bench: () => workbench('n', ''),
  'bench-tall': () => workbench('n', '', 'tall'),
  racks: () => storeRacks('r', ''),
  'racks-tall': () => storeRacks('r', '', 'tall'),
  books: () => bookShelves('b', ''),
  'books-tall': () => bookShelves('b', '', 'tall'),
  'books-row': () => bookRow('b', ''),
  sweets: () => goodsRow('w', '', SWEETS),
  'sweets-tall': () => goodsRow('w', '', SWEETS_TALL),
  'sweets-wall': () => goodsRow('w', '', withRoom(SWEETS, wall)),
  'sweets-room': () => goodsRow('w', '', SWEETS_ROOM),
  water: () => goodsRow('a', '', WATER_WIDE),
  'water-tall': () => goodsRow('a', '', WATER_TALL),
  'water-room': () => goodsRow('a', '', WATER_ROOM),
  tray: () => goodsRow('r', '', TRAY_WIDE),
  'tray-tall': () => goodsRow('r', '', TRAY_TALL),
  'tray-room': () => goodsRow('r', '', TRAY_ROOM),
  pantry: () => goodsRow('y', '', PANTRY),
  'pantry-wall': () => goodsRow('y', '', withRoom(PANTRY, wall)),
  gift: () =>
    giftScene({
      prefix: 'g',
      title: '',
      beside: { kind: 'pot', form: 'mug', clay: 'terracotta', glaze: 'white', bare: 0.24, specks: 60, seed: 9 },
    }),
  market,
  shelf: ({ visit }) => {
    const goods = shelfDrawings(visit.categories.slice(0, 7).map((category) => category.title))
    return goods ? categoryShelf({ prefix: 's', title: '', goods }) : null
  },
  front: ({ visit: { shop, design } }) => {
    const { awning, wall } = shop.front
    const { voice, ink } = templates[design.template].sign
    return facade({
      prefix: 'f',
      name: shop.name,
      voice: hasCjk(shop.name) ? 'mincho' : voice,
      wall: wall ? parseColour(wall) : [0.86, 0.02, 70],
      wood: woodOf(awning),
      awning: [parseColour(awning[0]), parseColour(awning[1])],
      ...(ink ? { signInk: coloursOf(design)[ink] } : {}),
    })
  },
}
