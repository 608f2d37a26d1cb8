import type { WindowGood } from '@/lib/front'
import { isKnown, lookUp } from '@/lib/known'
import type { DrawingSpec } from '../spec'

/** Goods a front may show, by the short name that is stored with the shop. */
const WINDOW_GOODS: Readonly<Record<WindowGood, DrawingSpec>> = {
  mug: { kind: 'pot', form: 'mug', clay: 'terracotta', glaze: 'white' },
  jug: { kind: 'pot', form: 'pitcher', clay: 'oxide' },
  vase: { kind: 'pot', form: 'vase', clay: 'stone', glaze: 'celadon' },
  bowl: { kind: 'pot', form: 'riceBowl', clay: 'stone', glaze: 'sea' },
  bottle: { kind: 'pot', form: 'bottle', clay: 'stone', glaze: 'ink' },
  teapot: { kind: 'pot', form: 'teapot', clay: 'stone', glaze: 'ochre' },
  moonJar: { kind: 'pot', form: 'moon', clay: 'stone', glaze: 'celadon' },
  apple: { kind: 'produce', form: 'apple' },
  leeks: { kind: 'produce', form: 'leeks' },
  squash: { kind: 'produce', form: 'squash' },
  carrots: { kind: 'produce', form: 'carrots' },
  cabbage: { kind: 'produce', form: 'cabbage' },
  milk: { kind: 'produce', form: 'milk' },
  tote: { kind: 'leather', form: 'tote', hide: 'tan' },
  satchel: { kind: 'leather', form: 'satchel', hide: 'oxblood' },
  bucket: { kind: 'leather', form: 'bucket', hide: 'bottle' },
  weekender: { kind: 'leather', form: 'weekender', hide: 'chestnut' },
  headphones: { kind: 'device', form: 'headphones' },
  monitor: { kind: 'device', form: 'monitor' },
  camera: { kind: 'device', form: 'camera' },
  speaker: { kind: 'device', form: 'shelfSpeaker' },
  lamp: { kind: 'device', form: 'lamp' },
  redBook: {
    kind: 'book',
    title: 'Night Trains',
    author: 'Karin Lindqvist',
    cover: 'plate',
    cloth: 2,
    ornament: 'wave',
  },
  greenBook: {
    kind: 'book',
    title: 'The Salt Road',
    author: 'Winifred Hartley',
    cover: 'framed',
    cloth: 0,
    ornament: 'fern',
  },
  blueBook: {
    kind: 'book',
    title: 'A Field Guide to Mosses',
    author: 'A. J. Beckworth',
    cover: 'banded',
    cloth: 1,
    ornament: 'sun',
  },
  chrysanthemum: { kind: 'sweet', form: 'kiku' },
  chestnut: { kind: 'sweet', form: 'kuri' },
  maple: { kind: 'sweet', form: 'momiji' },
  dorayaki: { kind: 'sweet', form: 'dorayaki' },
  furoshiki: { kind: 'sweet', form: 'furoshiki' },
  jam: { kind: 'street', form: 'jam' },
  honey: { kind: 'street', form: 'honey' },
  tin: { kind: 'street', form: 'tin' },
  loaf: { kind: 'street', form: 'boule' },
  coffee: { kind: 'street', form: 'coffee' },
  kettle: { kind: 'street', form: 'kettle' },
  candle: { kind: 'street', form: 'candle' },
  soap: { kind: 'street', form: 'soap' },
  seeds: { kind: 'street', form: 'seeds' },
  socks: { kind: 'street', form: 'socks' },
  blanket: { kind: 'street', form: 'blanket' },
  boat: { kind: 'street', form: 'boat' },
  books: { kind: 'street', form: 'books' },
  board: { kind: 'street', form: 'board' },
}

/** What a shop of a trade shows until it chose for itself; the keys are the top-level trade codes. */
const BY_TRADE: Readonly<Record<string, readonly WindowGood[]>> = {
  groceries: ['jam', 'leeks', 'apple', 'honey'],
  bakery: ['loaf', 'loaf', 'honey', 'jam'],
  'coffee-tea': ['coffee', 'kettle', 'teapot'],
  kitchen: ['mug', 'vase', 'bowl', 'bottle'],
  home: ['blanket', 'candle', 'socks'],
  books: ['greenBook', 'redBook', 'blueBook'],
  garden: ['seeds', 'seeds', 'vase'],
  toys: ['boat', 'books'],
  apothecary: ['soap', 'candle', 'soap'],
  bags: ['tote', 'satchel', 'bucket'],
  electronics: ['headphones', 'monitor', 'lamp'],
  sweets: ['chrysanthemum', 'chestnut', 'dorayaki'],
}

const isWindowGood = (name: string): name is WindowGood => isKnown(WINDOW_GOODS, name)

/** Drawings for stored names; unknown names are left out, an empty list falls back to the trade, then to a mixed window. */
export function windowGoodsFor(names: readonly string[], tradeCode = ''): readonly DrawingSpec[] {
  const known = names.filter(isWindowGood)
  const chosen = known.length > 0 ? known : (lookUp(BY_TRADE, tradeCode) ?? (['mug', 'books', 'jam'] as const))
  return chosen.map((name) => WINDOW_GOODS[name])
}
