import { DefinitionList } from '../definition-list'
import { TextButton } from '../link-button'
import { FundKey, MoneyBreakdown } from '../money-breakdown'
import { Price } from '../price'
import { ProgressTrack, type TrackStep } from '../progress-track'
import { Section } from '../section'
import { Stat } from '../stat'
import { TimeLine } from '../time-line'
import { Specimen } from './specimen'

const STEPS: TrackStep[] = [
  { label: 'Placed', note: '2:21 pm', state: 'done' },
  { label: 'Paid', note: 'Visa 4242', state: 'done' },
  { label: 'Packing', note: '1 of 2 parcels', state: 'now', share: 0.5 },
  { label: 'Picked up', note: 'due 4:00 pm', state: 'later' },
  { label: 'Delivered', note: 'Mon, 9 to 12', state: 'later' },
]
const WORDS = { done: 'done', now: 'now', later: 'to come', halted: 'stopped' }

export function MoneyStates() {
  return (
    <>
      <Specimen name="Progress track" column>
        <ProgressTrack steps={STEPS} label="Progress of L-2048" stateWords={WORDS} />
        <ProgressTrack
          steps={[...STEPS.slice(0, 2), { label: 'Cancelled', note: 'by the customer', state: 'halted' }]}
          label="Progress of L-2033"
          stateWords={WORDS}
        />
      </Specimen>
      <Specimen name="Money" column>
        <div className="max-w-[540px]">
          <Section title="Money" end={<FundKey mall="mall funds" shop="you fund" />}>
            <MoneyBreakdown
              label="Money of L-2048"
              columns={['Customer', 'Mall', 'You']}
              lines={[
                { key: 'items', label: 'Items', amounts: ['$199.00'] },
                { key: 'two', label: 'Two shops, one basket', amounts: ['−$9.60', '$5.76', '$3.84'], mallShare: 0.6 },
                {
                  key: 'coupon',
                  label: 'Coupon WARM5',
                  amounts: [
                    '−$5.00',
                    <span key="0" className="q">
                      0
                    </span>,
                    '$5.00',
                  ],
                  mallShare: 0,
                },
                { key: 'delivery', label: 'Delivery', amounts: ['$9.00'] },
                { key: 'tax', label: 'Tax 5.5%', amounts: ['$10.36'] },
              ]}
              sum={{ label: 'Paid', amounts: ['$207.76', '$5.76', '$8.84'] }}
              final={{
                label: (
                  <>
                    <b>You receive</b> <span className="m">on Nov 24</span>
                  </>
                ),
                words: '$207.76 paid + $5.76 from the mall − $11.41 commission (6%, frozen)',
                amount: '$202.11',
              }}
            />
          </Section>
        </div>
      </Specimen>
      <Specimen name="Facts, time line" column>
        <div className="grid gap-8 md:grid-cols-2">
          <Section title="Filed under" end={<TextButton>Change</TextButton>}>
            <DefinitionList
              facts={[
                { term: 'Category', value: 'Lanterns, Paper' },
                { term: 'Supplier', value: 'Mino Paper Works' },
                { term: 'GTIN', value: '4 006381 333931' },
              ]}
            />
          </Section>
          <Section title="Time line" count={3} end={<TextButton>Add note</TextButton>}>
            <TimeLine
              label="Time line"
              entries={[
                { id: '3', text: 'Parcel 1 packed, label printed', when: 'Mira, 2:29 pm' },
                { id: '2', text: 'Card payment of $207.76 captured for this shop', when: '2:21 pm', kind: 'done' },
                { id: '1', text: 'Address could not be checked', when: '2:21 pm', kind: 'attention' },
              ]}
            />
          </Section>
        </div>
      </Specimen>
      <Specimen name="Figures">
        <Stat size="big" value="$1,284.50" label="Sales today" />
        <Stat size="mid" value="$3,912.40" label="Next pay-out" />
        <Stat value="412" label="delivered" />
        <Stat value="3" label="retried" tone="warn" />
      </Specimen>
      <Specimen name="Price">
        <Price now="$46.00" />
        <Price now="$41.00" was="$58.00" words={{ now: 'now', was: 'was' }} />
        <Price now="$6.00" note="per 100 g" />
      </Specimen>
    </>
  )
}
