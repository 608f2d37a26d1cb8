'use client'

import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ChartBox, type ChartProps, ChartTip, lookOf } from './chart-parts'

/** Course over time: the first series as a vermilion line on a wash, the others as lines that differ in their dashes. */
export function LineChart(props: ChartProps) {
  const { rows, series, format, axisFormat = format, height = 200 } = props
  return (
    <ChartBox
      {...props}
      chart={
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 340, height }}>
          <ComposedChart data={[...rows]} margin={{ top: 8, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="label"
              tickLine={false}
              axisLine={{ stroke: 'var(--line-strong)' }}
              minTickGap={32}
              height={24}
            />
            <YAxis tickFormatter={axisFormat} tickLine={false} axisLine={false} width={56} tickCount={4} />
            <Tooltip
              content={<ChartTip format={format} />}
              cursor={{ stroke: 'var(--ink)' }}
              isAnimationActive={false}
            />
            {series.map((one, index) => {
              const look = lookOf(one, index)
              const common = {
                dataKey: one.key,
                name: one.name,
                stroke: look.stroke,
                strokeWidth: look.width,
                strokeDasharray: look.dash,
                dot: false,
                isAnimationActive: false,
                type: 'linear',
              } as const
              return index === 0 ? (
                <Area key={one.key} {...common} fill="var(--accent-wash)" fillOpacity={1} />
              ) : (
                <Line key={one.key} {...common} />
              )
            })}
          </ComposedChart>
        </ResponsiveContainer>
      }
    />
  )
}
