import type { ClayName, GroundName } from '@/ui/illustration/goods/palettes'
import type { PotForm } from '@/ui/illustration/goods/pottery'
import type { PictureSpec, PotDrawing } from '@/ui/illustration/spec'
import type { OptionSeed } from '../types'

/** Glazes of the house: what it is called on the slip, what it is drawn with, and the wall it is photographed on. */
export const glazes = {
  'Sea glaze': { clay: 'stone', glaze: 'sea', ground: 'sky' },
  'Tin white': { clay: 'terracotta', glaze: 'white', ground: 'rose' },
  Celadon: { clay: 'stone', glaze: 'celadon', ground: 'plaster' },
  Tenmoku: { clay: 'stone', glaze: 'ink', ground: 'ochre' },
  'Ochre ash': { clay: 'stone', glaze: 'ochre', ground: 'slate' },
  'Iron oxide': { clay: 'oxide', ground: 'celadon' },
  'Raw stoneware': { clay: 'buff', ground: 'mist' },
  'Rose slip': { clay: 'stone', glaze: 'rose', ground: 'night' },
  Cobalt: { clay: 'white', glaze: 'cobalt', ground: 'plaster' },
  Charcoal: { clay: 'charcoal', ground: 'ochre' },
} as const satisfies Record<string, { readonly clay: ClayName; readonly glaze?: ClayName; readonly ground: GroundName }>

export type GlazeName = keyof typeof glazes

export function pot(form: PotForm, name: GlazeName, extra: Partial<PotDrawing> = {}): PotDrawing {
  const { clay, ...rest } = glazes[name]
  return { kind: 'pot', form, clay, ...('glaze' in rest ? { glaze: rest.glaze } : {}), ...extra }
}

export function shown(
  form: PotForm,
  name: GlazeName,
  extra: Partial<PictureSpec> & { pot?: Partial<PotDrawing> } = {},
): PictureSpec {
  const { pot: details, ...rest } = extra
  return { subject: pot(form, name, details), ground: glazes[name].ground, ...rest }
}

/** A choice of glazes, each with its own picture. */
export function glazeOption(form: PotForm, names: readonly GlazeName[], details: Partial<PotDrawing> = {}): OptionSeed {
  return { name: 'Glaze', values: names.map((value) => ({ value, picture: shown(form, value, { pot: details }) })) }
}
