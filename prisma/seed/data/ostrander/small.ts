import type { LeatherForm } from '@/ui/illustration/spec'
import { paragraphs } from '../text'
import type { ProductSeed } from '../types'
import { bag, type Leather, leatherOption } from './hides'

interface SmallGood {
  readonly handle: string
  readonly title: string
  readonly form: LeatherForm
  readonly say: readonly string[]
  readonly type: string
  readonly category: string
  readonly price: number
  readonly was?: number
  readonly grams: number
  readonly stock: number
  readonly leathers: readonly Leather[]
  readonly sizes?: readonly { readonly value: string; readonly add?: number }[]
}

const goods: readonly SmallGood[] = [
  {
    handle: 'bifold-wallet',
    title: 'Bifold wallet',
    form: 'wallet',
    say: ['Six cards and folded notes, sewn with one thread and two needles. Thin where it bends.'],
    type: 'Wallet',
    category: 'wallets',
    price: 14500,
    grams: 80,
    stock: 14,
    leathers: ['Saddle tan', 'Black', 'Oxblood', 'Bottle green'],
  },
  {
    handle: 'card-sleeve',
    title: 'Card sleeve',
    form: 'wallet',
    say: ['Four cards, no more. It keeps you honest.'],
    type: 'Wallet',
    category: 'wallets',
    price: 6800,
    grams: 30,
    stock: 26,
    leathers: ['Cognac', 'Navy', 'Black', 'Mustard'],
  },
  {
    handle: 'coin-pouch',
    title: 'Coin pouch',
    form: 'folio',
    say: ['One piece, folded twice. Closes with a stud you can find in the dark.'],
    type: 'Wallet',
    category: 'wallets',
    price: 5400,
    grams: 35,
    stock: 19,
    leathers: ['Chestnut', 'Sand'],
  },
  {
    handle: 'passport-cover',
    title: 'Passport cover',
    form: 'wallet',
    say: ['Holds the passport, a boarding pass and the pen nobody else on the plane has.'],
    type: 'Wallet',
    category: 'travel',
    price: 9800,
    grams: 70,
    stock: 9,
    leathers: ['Bottle green', 'Oxblood', 'Navy'],
  },
  {
    handle: 'bridle-belt',
    title: 'Bridle belt',
    form: 'belt',
    say: ['Cut from the butt of the hide, where it is thickest. Brass buckle, five holes, and a sixth if you ask.'],
    type: 'Belt',
    category: 'belts',
    price: 13500,
    grams: 260,
    stock: 8,
    leathers: ['Saddle tan', 'Black', 'Chestnut'],
    sizes: [
      { value: '30' },
      { value: '32' },
      { value: '34' },
      { value: '36' },
      { value: '38' },
      { value: '40', add: 500 },
    ],
  },
  {
    handle: 'narrow-belt',
    title: 'Narrow belt',
    form: 'belt',
    say: ['Three quarters of an inch, for dresses and for trousers that only need a reminder.'],
    type: 'Belt',
    category: 'belts',
    price: 9500,
    grams: 140,
    stock: 11,
    leathers: ['Cognac', 'Navy'],
    sizes: [{ value: 'Short' }, { value: 'Long', add: 500 }],
  },
  {
    handle: 'dog-collar',
    title: 'Dog collar',
    form: 'belt',
    say: ['The same leather, the same stitch, a better-natured customer.'],
    type: 'Belt',
    category: 'belts',
    price: 7200,
    was: 8600,
    grams: 110,
    stock: 16,
    leathers: ['Oxblood', 'Bottle green'],
    sizes: [{ value: 'Small' }, { value: 'Medium' }, { value: 'Large', add: 900 }],
  },
  {
    handle: 'notebook-cover',
    title: 'Notebook cover',
    form: 'folio',
    say: ['For the pocket notebooks you already buy. It outlives about forty of them.'],
    type: 'Folio',
    category: 'work',
    price: 8400,
    grams: 90,
    stock: 13,
    leathers: ['Saddle tan', 'Black'],
  },
  {
    handle: 'document-envelope',
    title: 'Document envelope',
    form: 'folio',
    say: ['Letter size, unlined, for what must arrive flat.'],
    type: 'Folio',
    category: 'work',
    price: 16500,
    grams: 310,
    stock: 5,
    leathers: ['Sand', 'Chestnut', 'Navy'],
  },
  {
    handle: 'strap-shoulder',
    title: 'Shoulder strap, spare',
    form: 'belt',
    say: ['Longer than the one you have. Fits Partition, Prospect and Union.'],
    type: 'Strap',
    category: 'repairs',
    price: 8800,
    grams: 190,
    stock: 10,
    leathers: ['Saddle tan', 'Black', 'Oxblood', 'Cognac'],
  },
]

const bench: readonly ProductSeed[] = [
  {
    handle: 'linen-thread',
    title: 'Linen thread, waxed',
    descriptionHtml: paragraphs(
      'Five-cord linen, drawn through beeswax from the apiary on Ten Broeck Lane. Eighty yards to a spool.',
    ),
    productType: 'Bench',
    tags: ['bench'],
    categories: ['repairs'],
    price: 1800,
    grams: 60,
    stock: 44,
    options: [
      {
        name: 'Color',
        values: [
          { value: 'Natural' },
          { value: 'Oxblood', picture: bag('spool', 'Oxblood') },
          { value: 'Bottle green', picture: bag('spool', 'Bottle green') },
          { value: 'Black', picture: bag('spool', 'Black') },
        ],
      },
    ],
    pictures: [bag('spool', 'Sand')],
  },
  {
    handle: 'leather-balm',
    title: 'Leather balm',
    descriptionHtml: paragraphs(
      'Beeswax, tallow, a little pine tar. Once in spring and once before the salt goes down.',
    ),
    productType: 'Care',
    tags: ['care', 'gift'],
    categories: ['repairs'],
    price: 2200,
    grams: 140,
    stock: 38,
    pictures: [
      { subject: { kind: 'produce', form: 'tin', label: 'Balm', colour: [0.42, 0.075, 45] }, ground: 'bench' },
    ],
  },
  {
    handle: 'repair-stitching',
    title: 'Repair: stitching',
    descriptionHtml: paragraphs(
      'Stitching on our bags is repaired free for as long as Lotte can hold an awl. This is for bags by others, with our respect.',
    ),
    productType: 'Service',
    tags: ['repair'],
    categories: ['repairs'],
    price: 4500,
    grams: 0,
    stock: 99,
    pictures: [bag('hide', 'Saddle tan')],
  },
  {
    handle: 'offcuts-two-pounds',
    title: 'Offcuts, two pounds',
    descriptionHtml: paragraphs(
      'What falls from the table, sorted by nobody. Enough for key fobs, knife sheaths or a first attempt.',
    ),
    productType: 'Bench',
    tags: ['bench'],
    categories: ['repairs'],
    price: 3200,
    grams: 910,
    stock: 6,
    pictures: [bag('hide', 'Cognac'), bag('hide', 'Chestnut')],
  },
  {
    handle: 'afternoon-at-the-bench',
    title: 'An afternoon at the bench',
    descriptionHtml: paragraphs(
      'Four hours, four people, one card sleeve each. You will go home with sore fingers and something that lasts.',
    ),
    productType: 'Service',
    tags: ['course', 'gift'],
    categories: ['repairs'],
    price: 18500,
    grams: 0,
    stock: 4,
    pictures: [
      {
        subject: { kind: 'leather', form: 'spool', hide: 'oxblood' },
        beside: [{ kind: 'leather', form: 'hide', hide: 'tan' }],
        ground: 'ink',
      },
    ],
  },
]

export const smallGoods: readonly ProductSeed[] = [
  ...goods.map((good): ProductSeed => {
    const [first = 'Saddle tan'] = good.leathers
    return {
      handle: good.handle,
      title: good.title,
      descriptionHtml: paragraphs(...good.say),
      productType: good.type,
      tags: [good.type.toLowerCase(), 'gift'],
      categories: [good.category],
      price: good.price,
      ...(good.was ? { was: good.was } : {}),
      grams: good.grams,
      stock: good.stock,
      options: [...(good.sizes ? [{ name: 'Size', values: good.sizes }] : []), leatherOption(good.form, good.leathers)],
      pictures: [bag(good.form, first)],
    }
  }),
  ...bench,
]
