'use client'

import { Bar, CartesianGrid, BarChart as RechartsBarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ChartBox, type ChartProps, ChartTip, lookOf } from './chart-parts'

/** Amounts side by side; `stacked` adds them up. */
export function BarChart({ stacked = false, ...props }: ChartProps & { stacked?: boolean }) {
  const { rows, series, format, axisFormat = format, height = 200 } = props
  return (
    <ChartBox
      {...props}
      keyShape="bar"
      chart={
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 340, height }}>
          <RechartsBarChart
            data={[...rows]}
            margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="label"
              tickLine={false}
              axisLine={{ stroke: 'var(--line-strong)' }}
              minTickGap={16}
              height={24}
            />
            <YAxis tickFormatter={axisFormat} tickLine={false} axisLine={false} width={56} tickCount={4} />
            <Tooltip
              content={<ChartTip format={format} />}
              cursor={{ fill: 'var(--paper-sunk)' }}
              isAnimationActive={false}
            />
            {series.map((one, index) => (
              <Bar
                key={one.key}
                dataKey={one.key}
                name={one.name}
                fill={lookOf(one, index).fill}
                stackId={stacked ? 'all' : undefined}
                radius={2}
                maxBarSize={28}
                isAnimationActive={false}
              />
            ))}
          </RechartsBarChart>
        </ResponsiveContainer>
      }
    />
  )
}
