import { fromHex, type Oklch } from '@/ui/illustration/core/colour'
import { streetMap } from '@/ui/illustration/places/street-map'
import { coloursOf } from '../../../design/rules'
import type { BlockOf } from '../../../design/types'
import { Drawing } from '../html'
import type { Visit } from '../visit'

const seedOf = (id: string) => Number.parseInt(id.slice(-4), 16)

type Props = { visit: Visit; sketch: NonNullable<BlockOf<'hours-map'>['sketch']>; wide?: boolean }

/** The way to the shop as a drawn plan, with the street names the retailer gave. Text, so it is set in the page's own letters. */
export function StreetPlan({ visit, sketch, wide = false }: Props) {
  const { design, shop } = visit
  const { ground, accent, 'ink-2': ink } = coloursOf(design)
  const light = ground[0] > 0.5
  const land: Oklch = light ? [0.95, 0.008, ground[2]] : [0.93, 0.012, ground[2]]
  const drawing = streetMap({
    here: shop.name,
    streets: [sketch.main, sketch.side, sketch.upper],
    places: [sketch.landmark, sketch.park],
    land,
    pin: light ? accent : fromHex('#8f3f1f'),
    ink: light ? ink : [0.4, 0.02, 60],
    seed: seedOf(shop.id),
    ...(wide ? { width: 860, height: 420 } : { width: 420, height: 300 }),
  })
  return <Drawing svg={drawing} />
}
