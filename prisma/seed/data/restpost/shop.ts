import { leading } from '../leading'
import type { ShopSeed } from '../types'
import { design } from './design'
import { lot } from './lots'
import { homeLots } from './lots-home'
import { screenLots } from './lots-screen'
import { soundLots } from './lots-sound'

const day = { from: '09:00', to: '18:00' }

export const restpost: ShopSeed = {
  slug: 'restpost',
  name: 'Restpost',
  trade: 'outlet',
  region: 'US-PA',
  locale: 'en',
  timeZone: 'America/New_York',
  tagline: 'Electronics that shops sent back',
  story:
    'We buy what shops send back: opened boxes, window models, the last color of a line. Each piece is tested on the bench for 40 minutes and the sheet is in the box, signed. Grade A was opened and never used. Grade B was used up to 14 days; small marks are photographed. What you see is what there is: counts are real, and the struck-out price is the maker’s.',
  email: 'hello@restpost.example',
  phone: '+1 610 555 0170',
  address: {
    name: 'Restpost',
    line1: '70 Tilden Ridge Drive',
    city: 'Hamburg',
    state: 'PA',
    postalCode: '19526',
    country: 'US',
  },
  hours: [day, day, day, day, day, { from: '10:00', to: '15:00' }, null],
  front: {
    awning: ['#f26a21', '#20252d'],
    style: 'cornice',
    wall: '#c9cdd2',
    paint: '#20252d',
    edge: '#20252d',
    base: '#343a44',
    trim: '#f26a21',
    sign: '#ffffff',
    voice: 'wide',
    awningShape: 'straight',
    kerb: 'board',
    goods: ['headphones', 'monitor', 'lamp', 'speaker'],
  },
  orderPrefix: 'RP',
  taxRateBp: 600,
  design,
  categories: [
    { handle: 'audio', title: 'Audio' },
    { handle: 'screens', title: 'Screens' },
    { handle: 'computing', title: 'Computing' },
    { handle: 'phones', title: 'Phones and watches' },
    { handle: 'home', title: 'Home' },
    { handle: 'gaming', title: 'Gaming' },
    { handle: 'cameras', title: 'Cameras' },
    { handle: 'under-25', title: 'Under $25' },
  ],
  products: leading([...soundLots, ...screenLots, ...homeLots].map(lot), [
    'sonkraft-atlas-40',
    'pixelhaus-27',
    'kestrel-m2',
    'taktik-tkl',
    'nordlys-lamp',
    'fon-8',
    'kobold-v7',
  ]),
  zones: [
    {
      name: 'United States',
      countries: ['US'],
      rates: [
        {
          name: 'Parcel',
          price: [
            { upToGrams: 1000, price: 590 },
            { upToGrams: 5000, price: 990 },
            { upToGrams: 15000, price: 1890 },
          ],
          freeFrom: 4900,
          days: [2, 4],
        },
        { name: 'Next day', price: 1990, days: [1, 1] },
      ],
    },
  ],
  coupons: [
    {
      code: 'SECONDTRY',
      label: '8 percent on everything returned',
      percent: 8,
      minimum: 5000,
      fromDay: -14,
      toDay: 14,
    },
    {
      code: 'LASTONE',
      label: '$15 off, fifty times',
      amount: 1500,
      minimum: 10000,
      totalLimit: 50,
      perCustomerLimit: 1,
    },
  ],
  ordersPerWeek: 14,
}
