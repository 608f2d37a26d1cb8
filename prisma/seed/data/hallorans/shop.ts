import type { ShopSeed } from '../types'
import { design } from './design'
import { fruitAndHerbs } from './fruit'
import { larder } from './larder'
import { vegetables } from './vegetables'

const day = { from: '07:30', to: '19:00' }

export const hallorans: ShopSeed = {
  slug: 'hallorans',
  name: 'Halloran’s',
  trade: 'greengrocer',
  region: 'US-ME',
  locale: 'en',
  timeZone: 'America/New_York',
  tagline: 'Fruit, veg and dairy, Munjoy Hill since 1961',
  story:
    'Bernie Halloran’s father opened the shop with one barrow and a telephone. The barrow is gone. Ring before eleven and Bernie will write your order in the book; she will tell you if the pears are ready. Pay at the door, by card or cash. Everything you see was bought this morning on Commercial Street or came in a grower’s own truck.',
  email: 'shop@hallorans.example',
  phone: '+1 207 555 0144',
  address: {
    name: 'Halloran’s',
    line1: '118 Congress Street',
    city: 'Portland',
    state: 'ME',
    postalCode: '04101',
    country: 'US',
  },
  hours: [day, day, day, day, day, { from: '07:30', to: '18:00' }, null],
  front: {
    awning: ['#1f6a47', '#f6f1e2'],
    style: 'pediment',
    wall: '#b8694a',
    paint: '#1d4a33',
    trim: '#d6a02f',
    sign: '#f4d94a',
    voice: 'narrow',
    awningShape: 'scalloped',
    kerb: 'crates',
    founded: '1961',
    goods: ['apple', 'leeks', 'squash', 'cabbage'],
  },
  orderPrefix: 'HA',
  taxRateBp: 0,
  design,
  categories: [
    { handle: 'vegetables', title: 'Vegetables' },
    { handle: 'fruit', title: 'Fruit' },
    { handle: 'bread-dairy', title: 'Bread and dairy' },
    { handle: 'eggs', title: 'Eggs' },
    { handle: 'cupboard', title: 'Cupboard' },
    { handle: 'herbs-salad', title: 'Herbs and salad' },
  ],
  products: [...vegetables, ...fruitAndHerbs, ...larder],
  zones: [
    {
      name: 'Maine',
      countries: ['US'],
      states: ['ME'],
      rates: [
        { name: 'Van, this afternoon', price: 590, freeFrom: 4500, days: [0, 1] },
        { name: 'Collect from the counter', price: 0, days: [0, 0] },
      ],
    },
    {
      name: 'New England',
      countries: ['US'],
      states: ['NH', 'VT', 'MA', 'RI', 'CT'],
      rates: [
        {
          name: 'Chilled box',
          price: [
            { upToGrams: 5000, price: 1290 },
            { upToGrams: 12000, price: 1890 },
          ],
          freeFrom: 12000,
          days: [1, 2],
        },
      ],
    },
    {
      name: 'Cupboard goods, United States',
      countries: ['US'],
      rates: [{ name: 'Parcel', price: 1450, days: [3, 5] }],
    },
  ],
  coupons: [
    { code: 'BARROW', label: 'First basket, 15 percent', percent: 15, minimum: 3000, perCustomerLimit: 1 },
    {
      code: 'SOUP5',
      label: '$5 off soup for six',
      amount: 500,
      minimum: 3500,
      totalLimit: 200,
      fromDay: -10,
      toDay: 30,
    },
    { code: 'SUMMER', label: 'Summer boxes', percent: 10, fromDay: -120, toDay: -40 },
  ],
  ordersPerWeek: 16,
}
