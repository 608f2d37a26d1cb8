import { geoPath } from 'd3-geo'
import { getLocale, getTranslations } from 'next-intl/server'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'us-atlas/states-albers-10m.json'
import { localePath } from '@/lib/links'
import { inLocale } from '@/lib/locales'
import { cn } from '@/ui/cn'
import type { Branch } from '../types'
import { mapStep, stepsOf } from './map-steps'
import { outLabels, stateCodes } from './us-states'

const topology = atlas as unknown as Topology<{ states: GeometryCollection }>
const path = geoPath()

/** Outlines of the states in the atlas' own Albers projection (975 × 610), rounded once. */
const shapes = feature(topology, topology.objects.states).features.map((state) => ({
  code: stateCodes[String(state.id)],
  d: (path(state) ?? '').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number)))),
  centre: path.centroid(state),
}))

type Props = { regions: readonly Branch[]; focus?: string; numbers?: boolean; className?: string }

/** The mall by state. The same content stands beside it as a list; every state with shops is a link. */
export async function StateMap({ regions, focus, numbers = false, className }: Props) {
  const t = await getTranslations('portal')
  const locale = await getLocale()
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const steps = stepsOf(regions.filter((region) => region.parentId !== null).map((region) => region.shops))
  const states = shapes.flatMap((shape) => {
    const region = shape.code ? byCode.get(shape.code) : undefined
    return region ? [{ ...shape, code: region.code, region, step: mapStep(region.shops, steps) }] : []
  })
  return (
    <svg className={cn('map', className)} viewBox="0 4 975 600" role="group" aria-label={t('map.label')}>
      {states.map(({ code, region, step, d }) => {
        const outline = <path className={cn('st', `s${step}`, code === focus && 'is-focus')} d={d} />
        if (region.shops === 0) return <g key={code}>{outline}</g>
        return (
          <a
            key={code}
            href={localePath(locale, `/regions/${code.toLowerCase()}`)}
            aria-label={t('map.state', { name: inLocale(region.names, locale), count: region.shops })}
          >
            {outline}
          </a>
        )
      })}
      {numbers && (
        <g className="lbl-states" aria-hidden="true">
          {states
            .filter(({ region }) => region.shops > 0)
            .map(({ code, region, step, centre: [x, y] }) => {
              const out = outLabels[code]
              if (!out)
                return (
                  <text key={code} className={cn('in', code === focus ? 'if' : `i${step}`)} x={x} y={y + 5}>
                    {region.shops}
                  </text>
                )
              return (
                <g key={code}>
                  <path className="lead" d={`M${x} ${y}L${out[0] - 4} ${out[1] - 5}`} />
                  <text className="out" x={out[0]} y={out[1]}>
                    {code.slice(3)} <tspan className="n">{region.shops}</tspan>
                  </text>
                </g>
              )
            })}
        </g>
      )}
    </svg>
  )
}

export async function MapKey({ regions }: { regions: readonly Branch[] }) {
  const t = await getTranslations('portal')
  const steps = stepsOf(regions.filter((region) => region.parentId !== null).map((region) => region.shops))
  return (
    <div className="key">
      {steps.map((from, index) => {
        const next = steps[index + 1]
        const words =
          next === undefined ? t('map.orMore', { from }) : next - 1 === from ? String(from) : `${from}–${next - 1}`
        return (
          <span key={from}>
            <i style={{ background: `var(--map-${mapStep(from, steps)})` }} />
            {words}
          </span>
        )
      })}
      <span className="credit">{t('map.credit')}</span>
    </div>
  )
}
