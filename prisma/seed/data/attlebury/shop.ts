import { leading } from '../leading'
import type { ShopSeed } from '../types'
import { catalogueA } from './catalogue-a'
import { catalogueB } from './catalogue-b'
import { design } from './design'
import { catalogued } from './entry'

const day = { from: '10:00', to: '17:30' }

export const attlebury: ShopSeed = {
  slug: 'attlebury',
  name: 'Attlebury',
  trade: 'used-books',
  region: 'US-MN',
  locale: 'en',
  timeZone: 'America/Chicago',
  tagline: 'Second-hand books, described by daylight',
  story:
    'We say what is wrong first. Fine means you could give it to your godmother. Very good means she would not mind. Good means read, whole and honest. Fair means all the words are there. Every book is in the room on Main Street; if it is not as we wrote, send it back within thirty days and we return the price and both postages, without a sigh.',
  email: 'books@attlebury.example',
  phone: '+1 651 555 0141',
  address: {
    name: 'Attlebury Books',
    line1: '221 Main Street South',
    city: 'Stillwater',
    state: 'MN',
    postalCode: '55082',
    country: 'US',
  },
  hours: [day, day, day, day, day, day, { from: '12:00', to: '16:00' }],
  front: {
    awning: ['#2c3f6b', '#e0ab3e'],
    style: 'gable',
    wall: '#e9dcc2',
    paint: '#2c3f6b',
    edge: '#5b4636',
    trim: '#8c2f2a',
    sign: '#f2d288',
    voice: 'book',
    awningShape: 'straight',
    kerb: 'bench',
    goods: ['greenBook', 'redBook', 'blueBook', 'books'],
  },
  orderPrefix: 'AB',
  taxRateBp: 0,
  design,
  categories: [
    { handle: 'fiction', title: 'Fiction' },
    { handle: 'crime', title: 'Crime, before 1960' },
    { handle: 'poetry', title: 'Poetry' },
    { handle: 'letters', title: 'Letters and diaries' },
    { handle: 'essays', title: 'Essays' },
    { handle: 'travel', title: 'Travel' },
    { handle: 'maps', title: 'Maps and prints' },
    { handle: 'natural-history', title: 'Natural history' },
    { handle: 'science', title: 'Science' },
    { handle: 'history', title: 'History' },
    { handle: 'art', title: 'Art and architecture' },
    { handle: 'music', title: 'Music' },
    { handle: 'cookery', title: 'Cookery' },
    { handle: 'children', title: 'Children’s' },
    { handle: 'private-press', title: 'Private press' },
  ],
  products: leading([...catalogueA, ...catalogueB].map(catalogued), [
    '2047-bread-and-weather',
    '2041-the-salt-road',
    '2043-night-trains',
    '2046-the-clockmaker-s-daughter',
    '2042-a-field-guide-to-mosses',
    '2061-maps-of-rivers-that-moved',
    '2051-bees-of-the-north-shore',
  ]),
  zones: [
    {
      name: 'United States',
      countries: ['US'],
      rates: [
        { name: 'Media mail, any number of books', price: 480, freeFrom: 9000, days: [4, 8] },
        { name: 'Priority', price: 1150, days: [2, 3] },
      ],
    },
    { name: 'Abroad', countries: [], rates: [{ name: 'Air mail', price: 2600, days: [7, 14] }] },
  ],
  coupons: [
    { code: 'CAT112', label: 'Catalogue 112: $5 off two books', amount: 500, minimum: 4000, perCustomerLimit: 2 },
  ],
  ordersPerWeek: 7,
}
