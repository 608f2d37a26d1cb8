import { toHex } from '@/ui/illustration/core/colour'
import { GROUNDS } from '@/ui/illustration/goods/palettes'

const walls = ['plaster', 'ochre', 'sky', 'rose', 'celadon', 'slate', 'night'] as const
const dark: readonly string[] = ['slate', 'night']

/** The wall behind a good without a picture, by its place in the row, so that neighbours never share one. */
export function wallAt(index: number): { background: string; color: string } {
  const name = walls[index % walls.length] ?? 'plaster'
  return { background: toHex(GROUNDS[name].wall), color: dark.includes(name) ? '#f4f1ea' : '#1d2a33' }
}
