/*
 * What a shop's front is made of, by the short names that are stored with the shop. The drawings of `ui/illustration`
 * cover these lists, the inputs take nothing else.
 */

export const frontStyles = ['pediment', 'parapet', 'gable', 'tiled', 'slope', 'mansard', 'cornice'] as const
export type FrontStyle = (typeof frontStyles)[number]

export const windowGoodNames = [
  'mug',
  'jug',
  'vase',
  'bowl',
  'bottle',
  'teapot',
  'moonJar',
  'apple',
  'leeks',
  'squash',
  'carrots',
  'cabbage',
  'milk',
  'tote',
  'satchel',
  'bucket',
  'weekender',
  'headphones',
  'monitor',
  'camera',
  'speaker',
  'lamp',
  'redBook',
  'greenBook',
  'blueBook',
  'chrysanthemum',
  'chestnut',
  'maple',
  'dorayaki',
  'furoshiki',
  'jam',
  'honey',
  'tin',
  'loaf',
  'coffee',
  'kettle',
  'candle',
  'soap',
  'seeds',
  'socks',
  'blanket',
  'boat',
  'books',
  'board',
] as const
export type WindowGood = (typeof windowGoodNames)[number]
