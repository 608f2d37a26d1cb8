import type { Palette } from '../../design/types'

type Named = Record<string, Palette['tokens']>

/** Palettes by their names, the first one first. */
export function palettes(from: Named): [Palette, ...Palette[]] {
  const all = Object.entries(from).map(([key, tokens]) => ({ key, tokens, dark: tokens.ground[0] < 0.5 }))
  return all as [Palette, ...Palette[]]
}
