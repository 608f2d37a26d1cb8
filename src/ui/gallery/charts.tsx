import { BarChart } from '../bar-chart'
import type { ChartRow } from '../chart-parts'
import { LineChart } from '../line-chart'
import { Sparkline } from '../sparkline'
import { Specimen } from './specimen'

const dollars = (value: number) => `$${value.toLocaleString('en-US')}`
const HOURS: ChartRow[] = [
  { label: '8 am', today: 40, before: 20 },
  { label: '10 am', today: 310, before: 240 },
  { label: '12 pm', today: 720, before: 610 },
  { label: '2 pm', today: 1284, before: 1071 },
  { label: '5 pm', today: null, before: 1600 },
  { label: '8 pm', today: null, before: 1980 },
  { label: '11 pm', today: null, before: 2106 },
]
const WEEKS: ChartRow[] = ['Oct 20', 'Oct 27', 'Nov 3', 'Nov 10'].map((label, index) => ({
  label,
  shop: 1200 + index * 340,
  mall: 900 + ((index * 531) % 600),
}))

export function ChartStates() {
  const labels = { asTable: 'As table', asChart: 'As chart' }
  return (
    <>
      <Specimen name="Line" column>
        <div className="max-w-[480px]">
          <LineChart
            label="Sales today: $1,284 by 2 pm, $213 ahead of last Friday"
            rows={HOURS}
            series={[
              { key: 'today', name: 'Today' },
              { key: 'before', name: 'Last Friday' },
            ]}
            format={dollars}
            rowHead="Hour"
            labels={labels}
            title={<b>Sales today</b>}
          />
        </div>
      </Specimen>
      <Specimen name="Bars" column>
        <div className="max-w-[480px]">
          <BarChart
            stacked
            label="Sales by week and channel"
            rows={WEEKS}
            series={[
              { key: 'shop', name: 'Own shop', look: 'second' },
              { key: 'mall', name: 'Mall', look: 'main' },
            ]}
            format={dollars}
            rowHead="Week of"
            labels={labels}
          />
        </div>
      </Specimen>
      <Specimen name="Sparkline">
        <Sparkline values={[4, 6, 5, 8, 7, 9, 12, 11, 14]} label="Nine days, rising" />
      </Specimen>
    </>
  )
}
