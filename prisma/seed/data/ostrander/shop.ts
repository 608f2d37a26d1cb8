import { leading } from '../leading'
import type { ShopSeed } from '../types'
import { bags } from './bags'
import { design } from './design'
import { smallGoods } from './small'

const open = { from: '11:00', to: '18:00' }

export const ostrander: ShopSeed = {
  slug: 'ostrander',
  name: 'Ostrander',
  trade: 'bag-makers',
  region: 'US-NY',
  locale: 'en',
  timeZone: 'America/New_York',
  tagline: 'Bags, one pair of hands',
  story:
    'Lotte Ostrander cuts, stitches and burnishes every bag herself, in a front room on Warren Street in Hudson. About sixty a year. A machine locks two threads around each other; if one breaks, both go. She passes one thread with two needles. Cut it anywhere and the rest stays. A bag is begun when you order it.',
  email: 'atelier@ostrander.example',
  phone: '+1 518 555 0131',
  address: {
    name: 'Ostrander',
    line1: '331 Warren Street',
    city: 'Hudson',
    state: 'NY',
    postalCode: '12534',
    country: 'US',
  },
  hours: [null, null, null, null, open, open, null],
  front: {
    awning: ['#6f2430', '#e9e2d6'],
    style: 'parapet',
    wall: '#8f9aa3',
    paint: '#6f2430',
    trim: '#3b4a57',
    sign: '#f0e4cf',
    voice: 'serif',
    awningShape: 'dome',
    kerb: 'none',
    bracket: true,
    goods: ['tote', 'satchel', 'bucket'],
  },
  orderPrefix: 'OS',
  taxRateBp: 800,
  design,
  off: ['promotion'],
  categories: [
    { handle: 'bags', title: 'Bags' },
    { handle: 'work', title: 'For work' },
    { handle: 'travel', title: 'For travel' },
    { handle: 'wallets', title: 'Wallets' },
    { handle: 'belts', title: 'Belts' },
    { handle: 'repairs', title: 'Bench and repairs' },
  ],
  products: leading(
    [...bags, ...smallGoods],
    [
      'warren-tote',
      'partition-satchel',
      'allen-bucket',
      'prospect-saddle-bag',
      'ferry-weekender',
      'columbia-folio',
      'bridle-belt',
    ],
  ),
  zones: [
    {
      name: 'United States',
      countries: ['US'],
      rates: [{ name: 'Insured parcel', price: 1800, freeFrom: 30000, days: [2, 4] }],
    },
    { name: 'Japan and Korea', countries: ['JP', 'KR'], rates: [{ name: 'Air, insured', price: 5200, days: [5, 8] }] },
  ],
  coupons: [],
  ordersPerWeek: 4,
}
