import type { HideName } from '@/ui/illustration/goods/palettes'
import type { LeatherForm, PictureSpec } from '@/ui/illustration/spec'
import type { OptionSeed } from '../types'

/** Leathers as the swatch card names them. */
export const hides = {
  'Saddle tan': 'tan',
  Cognac: 'cognac',
  Oxblood: 'oxblood',
  'Bottle green': 'bottle',
  Chestnut: 'chestnut',
  Black: 'black',
  Navy: 'navy',
  Sand: 'sand',
  Mustard: 'mustard',
} as const satisfies Record<string, HideName>

export type Leather = keyof typeof hides

const pale: ReadonlySet<Leather> = new Set(['Cognac', 'Sand', 'Mustard'])

/** The ground is always the complement of the material: pale hides stand before ink, dark ones before mist. */
export function bag(form: LeatherForm, leather: Leather, extra: Partial<PictureSpec> = {}): PictureSpec {
  return {
    subject: { kind: 'leather', form, hide: hides[leather] },
    ground: pale.has(leather) ? 'ink' : 'bench',
    ...extra,
  }
}

export function leatherOption(form: LeatherForm, leathers: readonly Leather[]): OptionSeed {
  return { name: 'Leather', values: leathers.map((value) => ({ value, picture: bag(form, value) })) }
}
