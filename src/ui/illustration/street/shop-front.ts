import { isKnown } from '@/lib/known'
import { parseColour } from '../core/colour'
import { hashText } from '../core/number'
import type { Voice } from '../lettering/lettering'
import { PAINTS } from './flat-parts'
import { type AwningShape, type FrontOptions, type FrontSpec, front, type KerbThing } from './front'
import { shadeOf } from './front-parts'
import { type RoofKind, roofs } from './front-roofs'
import { windowGoodsFor } from './window-goods'

/** What is stored with a shop. Only the awning and the style are always there; the rest follows from them and the shop's id. */
export interface StoredFront {
  readonly awning: readonly [string, string]
  /** A roof kind: pediment, parapet, gable, tiled, slope, mansard, cornice. */
  readonly style: string
  readonly wall?: string
  readonly sign?: string
  readonly goods?: readonly string[]
  readonly paint?: string
  readonly trim?: string
  readonly edge?: string
  readonly base?: string
  readonly voice?: Voice
  readonly awningShape?: AwningShape
  readonly kerb?: KerbThing
  readonly founded?: string
  readonly bracket?: boolean
}

export interface FrontOwner {
  readonly id: string
  readonly name: string
  /** Code of the top-level trade: decides what an undecided shop has in its window. */
  readonly tradeCode?: string
}

const ROOFS = Object.keys(roofs) as RoofKind[]
const WALLS = ['#eee0c5', '#b65f45', '#f0cf8a', '#86aaa8', '#9e3f33', '#d7dfdc', '#d8c3a5', '#8fa58a'] as const
const VOICES: readonly Voice[] = ['grotesk', 'serif', 'wide', 'serif-italic']
const KERBS: readonly KerbThing[] = ['crates', 'bench', 'lavender', 'board', 'bay', 'none']
const SHAPES: readonly AwningShape[] = ['scalloped', 'straight', 'scalloped']

const isRoof = (style: string): style is RoofKind => isKnown(roofs, style)
const pick = <T>(list: readonly T[], number: number, fallback: T): T => list[number % list.length] ?? fallback

/** The darker of the two awning colours, deep enough to carry a light sign. */
function signPaint([first, second]: readonly [string, string]): string {
  const dark = parseColour(first)[0] <= parseColour(second)[0] ? first : second
  return shadeOf(dark, Math.min(0, 0.4 - parseColour(dark)[0]))
}

const hasCjk = (name: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(name)

/** A complete front from what is stored. The same shop always gets the same front. */
export function frontOf(owner: FrontOwner, stored: StoredFront): FrontSpec {
  const hash = hashText(owner.id)
  const paint = stored.paint ?? signPaint(stored.awning)
  const dark = parseColour(paint)[0] < 0.62
  const { founded, edge, base, bracket } = stored
  return {
    roof: isRoof(stored.style) ? stored.style : pick(ROOFS, hash, 'pediment'),
    name: owner.name,
    voice: stored.voice ?? (hasCjk(owner.name) ? 'mincho' : pick(VOICES, hash >>> 4, 'grotesk')),
    signInk: stored.sign ?? (dark ? PAINTS.cream : shadeOf(paint, -0.5)),
    wall: stored.wall ?? pick(WALLS, hash >>> 8, '#eee0c5'),
    paint,
    trim: stored.trim ?? stored.awning[0],
    awning: stored.awning,
    awningShape: stored.awningShape ?? pick(SHAPES, hash >>> 12, 'scalloped'),
    kerb: stored.kerb ?? pick(KERBS, hash >>> 16, 'none'),
    goods: windowGoodsFor(stored.goods ?? [], owner.tradeCode),
    ...(founded ? { founded } : {}),
    ...(edge ? { edge } : {}),
    ...(base ? { base } : {}),
    ...(bracket ? { bracket } : {}),
  }
}

/** What stands where a stored front cannot be drawn. */
const PLAIN: StoredFront = { awning: ['#3d4a5c', '#eef0ee'], style: 'cornice' }

/** The front of a shop as SVG. Always one: a street with a broken front in it is still to be walked. */
export function shopFront(owner: FrontOwner, stored: StoredFront, options: FrontOptions): string {
  try {
    return front(frontOf(owner, stored), options)
  } catch {
    return front(frontOf(owner, PLAIN), options)
  }
}
