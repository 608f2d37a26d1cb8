import type { FinishName } from '@/ui/illustration/goods/palettes'
import type { DeviceForm } from '@/ui/illustration/spec'
import type { OptionSeed } from '../types'
import type { Lot } from './lots'

/** Colors with their own picture. */
export function colors(form: DeviceForm, names: readonly (readonly [string, FinishName])[]): OptionSeed {
  return {
    name: 'Color',
    values: names.map(([value, finish]) => ({
      value,
      picture: { subject: { kind: 'device', form, finish }, ground: 'cool' },
    })),
  }
}

export const soundLots: readonly Lot[] = [
  {
    handle: 'sonkraft-atlas-40',
    title: 'Sonkraft Atlas 40 headphones, noise cancelling',
    condition: 'Returned unopened',
    maker: 'Sonkraft',
    facts: ['40 h battery, folds flat', 'Two devices at once', 'Sealed box'],
    category: 'audio',
    price: 7990,
    list: 18900,
    grams: 410,
    stock: 6,
    drawing: { form: 'headphones', finish: 'black' },
    options: [
      colors('headphones', [
        ['Black', 'black'],
        ['Sand', 'sand'],
        ['Blue', 'blue'],
      ]),
    ],
    more: [{ subject: { kind: 'device', form: 'headphones', finish: 'black' }, ground: { wall: [0.74, 0.16, 55] } }],
  },
  {
    handle: 'dosenfunk-mini',
    title: 'Dosenfunk Mini speaker, 12 h',
    condition: 'End of line',
    maker: 'Dosenfunk',
    facts: ['12 h at half volume', 'Takes rain and sand', 'Pairs with a second one'],
    category: 'audio',
    price: 2990,
    list: 6900,
    grams: 540,
    stock: 44,
    drawing: { form: 'speaker', finish: 'blue' },
    options: [
      colors('speaker', [
        ['Blue', 'blue'],
        ['Red', 'red'],
        ['Graphite', 'graphite'],
        ['Yellow', 'yellow'],
      ]),
    ],
  },
  {
    handle: 'regal-5-speakers',
    title: 'Regal 5 bookshelf speakers, pair',
    condition: 'Shop-window model',
    maker: 'Regal',
    facts: ['5-inch woofer, silk dome', 'Walnut veneer, one corner touched up'],
    category: 'audio',
    price: 14990,
    list: 24900,
    grams: 9200,
    stock: 2,
    drawing: { form: 'shelfSpeaker' },
  },
  {
    handle: 'erbsen-earbuds',
    title: 'Erbsen earbuds with charging case',
    condition: 'Refurbished, grade A',
    maker: 'Erbsen',
    facts: ['New tips, new battery', '6 h and three charges in the case'],
    category: 'audio',
    price: 4990,
    list: 12900,
    grams: 70,
    stock: 12,
    drawing: { form: 'earbuds', finish: 'white' },
    options: [
      colors('earbuds', [
        ['White', 'white'],
        ['Black', 'black'],
        ['Pink', 'pink'],
      ]),
    ],
  },
  {
    handle: 'rauschfrei-usb-microphone',
    title: 'Rauschfrei USB microphone',
    condition: 'Shop-window model',
    maker: 'Rauschfrei',
    facts: ['Cardioid, 24 bit', 'Mute button that says so'],
    category: 'audio',
    price: 7200,
    list: 13900,
    grams: 640,
    stock: 4,
    drawing: { form: 'microphone', finish: 'graphite' },
  },
  {
    handle: 'kestrel-m2',
    title: 'Kestrel M2 mirrorless camera with 28 mm',
    condition: 'Shop-window model',
    maker: 'Kestrel',
    facts: ['24 megapixels', 'Shutter count below 900', 'Strap included'],
    category: 'cameras',
    price: 54990,
    list: 84900,
    grams: 620,
    stock: 2,
    drawing: { form: 'camera', finish: 'black' },
    options: [
      { name: 'Kit', values: [{ value: 'With 28 mm' }, { value: 'With 28 mm and 50 mm', add: 14000, grams: 240 }] },
    ],
  },
  {
    handle: 'kestrel-c1',
    title: 'Kestrel C1 compact camera',
    condition: 'Refurbished, grade B',
    maker: 'Kestrel',
    facts: ['Scratches on the base', 'Lens clean'],
    category: 'cameras',
    price: 18900,
    list: 39900,
    grams: 310,
    stock: 3,
    drawing: { form: 'camera', finish: 'silver' },
  },
  {
    handle: 'duo-game-pad',
    title: 'Duo game pad, wireless',
    condition: 'Returned unopened',
    maker: 'Duo',
    facts: ['Hall-effect sticks', '20 h battery'],
    category: 'gaming',
    price: 3790,
    list: 6490,
    grams: 260,
    stock: 21,
    drawing: { form: 'gamepad', finish: 'white' },
    options: [
      colors('gamepad', [
        ['White', 'white'],
        ['Graphite', 'graphite'],
        ['Green', 'green'],
      ]),
    ],
  },
]
