import { leading } from '../leading'
import type { ShopSeed } from '../types'
import { alwaysSweets } from './always'
import { design } from './design'
import { english } from './english'
import { giftSweets } from './gifts'
import { korean } from './korean'
import { seasonSweets } from './season'
import { fields } from './terms'

const week = { from: '10:00', to: '18:00' }
const end = { from: '09:00', to: '18:00' }

const products = leading(
  [...seasonSweets, ...alwaysSweets, ...giftSweets],
  ['kuri-kinton', 'hatsushimo', 'yamaji', 'yuzu-daifuku', 'yoru-no-ume', 'gift-noshi', 'dorayaki'],
)

export const minazuki: ShopSeed = {
  slug: 'minazuki',
  name: '水無月堂',
  trade: 'wagashi',
  region: 'US-CA',
  locale: 'ja',
  timeZone: 'America/Los_Angeles',
  tagline: 'Kyoto sweets in Japantown 京都の菓子',
  story:
    '夏を越せない氷のかわりに、三角の菓子を切ったのが始まりです。いまは四代目の水野和沙が、ポスト通りの店で朝四時に餡を炊いています。豆は丹波、柚子はカリフォルニアのオロシから。 We began by cutting triangles of rice jelly in place of ice that would not last the summer. Kazusa Mizuno, the fourth of us, cooks the beans at four in the morning on Post Street. The beans come from Tamba, the yuzu from Orosi.',
  email: 'okashi@minazuki.example',
  phone: '+1 415 555 0163',
  address: {
    name: '水無月堂 Minazuki-do',
    line1: '1737 Post Street, Suite 12',
    city: 'San Francisco',
    state: 'CA',
    postalCode: '94115',
    country: 'US',
  },
  hours: [week, week, null, week, end, end, end],
  front: {
    awning: ['#2d4a86', '#f5efe2'],
    style: 'tiled',
    wall: '#7a5238',
    paint: '#4b3123',
    base: '#8a6245',
    trim: '#4b3123',
    voice: 'mincho',
    awningShape: 'curtain',
    kerb: 'bay',
    goods: ['chrysanthemum', 'chestnut', 'furoshiki'],
  },
  orderPrefix: 'MZ',
  taxRateBp: 0,
  design,
  categories: [
    { handle: 'season', title: 'いまの菓子' },
    { handle: 'daily', title: '毎日の菓子' },
    { handle: 'yokan', title: '羊羹' },
    { handle: 'baked', title: '焼き菓子' },
    { handle: 'dry', title: '干菓子・茶' },
    {
      handle: 'gifts',
      title: '贈りもの',
      children: [
        { handle: 'oseibo', title: 'お歳暮' },
        { handle: 'uchiiwai', title: '内祝' },
        { handle: 'temiyage', title: '手土産' },
        { handle: 'orei', title: '御礼' },
        { handle: 'butsuji', title: '仏事' },
      ],
    },
  ],
  fields,
  products,
  words: { en: english(products), ko: korean },
  zones: [
    {
      name: 'San Francisco Bay',
      countries: ['US'],
      states: ['CA'],
      rates: [
        { name: '店頭受け取り Collect on Post Street', price: 0, days: [0, 1] },
        { name: '冷蔵便 Chilled courier', price: 1200, freeFrom: 8000, days: [1, 1] },
      ],
    },
    {
      name: 'United States',
      countries: ['US'],
      rates: [{ name: '冷蔵便 Chilled, two days', price: 2400, freeFrom: 15000, days: [2, 2] }],
    },
  ],
  coupons: [
    { code: 'KURI', label: '栗の季節 Chestnut season, 5 percent', percent: 5, minimum: 3000, fromDay: -30, toDay: 15 },
  ],
  ordersPerWeek: 10,
}
