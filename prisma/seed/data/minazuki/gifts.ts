import type { ProductSeed } from '../types'
import { type Sweet, sweet } from './sweet'

const gifts: readonly Sweet[] = [
  {
    handle: 'gift-assortment',
    ja: '詰め合わせ 八色',
    en: 'Assortment of eight',
    sayJa: '八つの菓子を桐の箱に。',
    sayEn: 'Eight sweets in a paulownia box, arranged like a street in November.',
    count: 'kinds',
    keeps: 'chilled-3',
    allergens: 'wheat-egg',
    category: 'gifts',
    price: 4800,
    grams: 620,
    stock: 9,
    subject: { kind: 'sweet', form: 'assortment' },
    ground: 'dawn',
  },
  {
    handle: 'gift-noshi',
    ja: '御歳暮',
    en: 'Year-end gift, with noshi',
    sayJa: '羊羹二棹とどら焼き。のしをおかけします。',
    sayEn: 'Two bars of yokan and dorayaki, wrapped with a noshi slip for the year’s end.',
    count: 'box',
    keeps: 'dry-7',
    allergens: 'wheat-egg',
    category: 'gifts',
    price: 6800,
    grams: 1500,
    stock: 15,
    subject: { kind: 'sweet', form: 'parcel', label: '御歳暮' },
    ground: 'dawn',
    options: [
      {
        name: '表書き Slip',
        values: [
          { value: '御歳暮' },
          { value: '御礼', picture: { subject: { kind: 'sweet', form: 'parcel', label: '御礼' }, ground: 'snow' } },
          { value: '内祝', picture: { subject: { kind: 'sweet', form: 'parcel', label: '内祝' }, ground: 'snow' } },
          { value: '無地 None' },
        ],
      },
      {
        name: '包み Wrapping',
        values: [
          { value: '包装紙 Paper' },
          {
            value: '風呂敷 Furoshiki',
            add: 1500,
            picture: { subject: { kind: 'sweet', form: 'furoshiki' }, ground: 'snow' },
          },
        ],
      },
    ],
  },
  {
    handle: 'gift-furoshiki',
    ja: '風呂敷包み',
    en: 'Wrapped in furoshiki',
    sayJa: '青海波の布で。布はそのままお使いください。',
    sayEn: 'A box of monaka in a cloth of waves; keep the cloth.',
    count: 'wrapped',
    keeps: 'dry-30',
    category: 'gifts',
    price: 5200,
    grams: 900,
    stock: 8,
    subject: { kind: 'sweet', form: 'furoshiki' },
    ground: 'snow',
    options: [
      {
        name: '色 Cloth',
        values: [
          { value: '藍 Indigo' },
          {
            value: '臙脂 Crimson',
            picture: { subject: { kind: 'sweet', form: 'furoshiki', colour: [0.42, 0.12, 20] }, ground: 'plaster' },
          },
          {
            value: '鶯 Moss',
            picture: { subject: { kind: 'sweet', form: 'furoshiki', colour: [0.5, 0.07, 130] }, ground: 'dawn' },
          },
        ],
      },
    ],
  },
  {
    handle: 'matcha-tin',
    ja: '抹茶 水無月',
    en: 'Matcha, tin',
    sayJa: '菓子に負けない濃さ。',
    sayEn: 'Strong enough to stand beside the sweets.',
    count: 'tin',
    keeps: 'dry-120',
    category: 'dry',
    price: 2400,
    grams: 110,
    stock: 27,
    subject: { kind: 'produce', form: 'tin', label: '抹茶', colour: [0.42, 0.08, 140] },
    ground: 'plaster',
  },
  {
    handle: 'kuromoji',
    ja: '黒文字',
    en: 'Kuromoji picks',
    sayJa: '削りたては、よい香りがします。',
    sayEn: 'Spicebush picks. Freshly cut they smell of the mountain.',
    count: 'picks',
    category: 'dry',
    price: 700,
    grams: 30,
    stock: 48,
    subject: { kind: 'produce', form: 'pack', label: '黒文字', note: '10', colour: [0.45, 0.05, 60] },
    ground: 'snow',
  },
]

/** What is given away, and what goes with it. */
export const giftSweets: readonly ProductSeed[] = gifts.map(sweet)
