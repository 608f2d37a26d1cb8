import { leading } from '../leading'
import type { ShopSeed } from '../types'
import { design } from './design'
import { house } from './house'
import { japanese } from './japanese'
import { serve } from './serve'
import { table } from './table'

export const marram: ShopSeed = {
  slug: 'marram',
  name: 'Marram',
  trade: 'pottery',
  region: 'US-ME',
  locale: 'en',
  timeZone: 'America/New_York',
  tagline: 'Wood-fired pots from a net loft in Wells',
  story:
    'Jonah Pryke and Ida Lowe make pots in a net loft behind the quay at Wells, Maine. The kiln takes 160 pots and two tons of wood. Where the flame passes, ash settles and melts into glass: green where it is thick, straw where it is thin. We sort every pot on the quay in daylight. About one in seven becomes hardcore for the path.',
  email: 'quay@marram.example',
  phone: '+1 207 555 0117',
  address: {
    name: 'Marram',
    line1: 'The Net Loft, 14 Harbor Road',
    city: 'Wells',
    state: 'ME',
    postalCode: '04090',
    country: 'US',
  },
  hours: [
    null,
    null,
    null,
    { from: '10:00', to: '17:00' },
    { from: '10:00', to: '17:00' },
    { from: '10:00', to: '17:00' },
    { from: '11:00', to: '16:00' },
  ],
  front: {
    awning: ['#2f6f7c', '#f3ead8'],
    style: 'slope',
    wall: '#86aaa8',
    paint: '#e7ddcb',
    sign: '#24525b',
    edge: '#35545a',
    trim: '#d98f4e',
    voice: 'grotesk',
    awningShape: 'straight',
    kerb: 'lavender',
    goods: ['mug', 'vase', 'bowl', 'moonJar'],
  },
  orderPrefix: 'MR',
  taxRateBp: 550,
  design,
  categories: [
    { handle: 'mugs', title: 'Mugs' },
    { handle: 'bowls', title: 'Bowls' },
    { handle: 'plates', title: 'Plates' },
    { handle: 'jugs', title: 'Jugs' },
    { handle: 'teapots', title: 'Teapots' },
    { handle: 'vases', title: 'Vases' },
    { handle: 'planters', title: 'Planters' },
    { handle: 'jars', title: 'Jars and lids' },
    { handle: 'light', title: 'Light' },
    { handle: 'seconds', title: 'Kiln seconds' },
  ],
  products: leading(
    [...table, ...serve, ...house],
    [
      'moon-jar-no-214',
      'tall-bottle',
      'breakfast-bowl',
      'morning-mug',
      'pouring-jug',
      'salt-pot-with-lid',
      'serving-dish',
    ],
  ),
  words: { ja: japanese },
  zones: [
    {
      name: 'New England',
      countries: ['US'],
      states: ['ME', 'NH', 'VT', 'MA', 'RI', 'CT'],
      rates: [{ name: 'Parcel, packed in wool', price: 980, freeFrom: 15000, days: [2, 3] }],
    },
    {
      name: 'United States',
      countries: ['US'],
      rates: [
        {
          name: 'Parcel, packed in wool',
          price: [
            { upToGrams: 1000, price: 1240 },
            { upToGrams: 3000, price: 1680 },
            { upToGrams: 10000, price: 2450 },
          ],
          freeFrom: 20000,
          days: [3, 6],
        },
        { name: 'Second day', price: 3400, days: [2, 2] },
      ],
    },
  ],
  coupons: [
    {
      code: 'KILN10',
      label: 'Kiln opening, 10 percent',
      percent: 10,
      minimum: 4000,
      perCustomerLimit: 1,
      fromDay: -20,
      toDay: 20,
    },
    { code: 'QUAY5', label: '$5 for coming by the quay', amount: 500, minimum: 2500, totalLimit: 100 },
  ],
  ordersPerWeek: 9,
}
