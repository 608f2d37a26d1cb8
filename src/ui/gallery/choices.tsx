import { useState } from 'react'
import { Checkbox, CheckboxRow } from '../checkbox'
import { AddChip, Chips, FilterChip, PickChip } from '../chip'
import { LanguageSwitch } from '../language-switch'
import { RadioCards } from '../radio-cards'
import { Segmented } from '../segmented'
import { Switch, SwitchRow } from '../switch'
import { TabLinks } from '../tab-links'
import { Tabs } from '../tabs'
import { Specimen } from './specimen'

export function ChoiceStates() {
  const [on, setOn] = useState(true)
  const [who, setWho] = useState('own')
  const [ship, setShip] = useState('door')
  const [view, setView] = useState<'size' | 'shade' | 'flat'>('size')
  const [picked, setPicked] = useState(true)
  return (
    <>
      <Specimen name="Check box">
        <Checkbox aria-label="off" />
        <Checkbox aria-label="on" defaultChecked />
        <Checkbox aria-label="some" indeterminate />
        <Checkbox aria-label="disabled" disabled />
        <CheckboxRow label="Wrap as a gift" hint="Linen ribbon, $4.00" defaultChecked />
      </Specimen>
      <Specimen name="Switch">
        <Switch aria-label="Off" checked={false} />
        <Switch aria-label="On" checked={on} onCheckedChange={setOn} />
        <Switch aria-label="Own system" checked own />
        <Switch aria-label="Disabled" checked disabled />
        <Switch size="lg" aria-label="Large off" checked={false} />
        <Switch size="lg" aria-label="Large on" checked={on} onCheckedChange={setOn} />
        <Switch size="lg" aria-label="Large own system" checked own />
      </Specimen>
      <Specimen name="Switch rows" column>
        <div className="max-w-96">
          <SwitchRow label="Pick-up stations" checked={on} onCheckedChange={setOn} />
          <SwitchRow label="Parcel news to customers" hint="By mail, in their language" defaultChecked />
        </div>
      </Specimen>
      <Specimen name="Segmented">
        <Segmented
          label="Group variants"
          value={view}
          onValueChange={setView}
          segments={[
            { value: 'size', label: 'By size' },
            { value: 'shade', label: 'By shade' },
            { value: 'flat', label: 'Flat' },
          ]}
        />
      </Specimen>
      <Specimen name="Radio cards" column>
        <div className="grid gap-6 md:grid-cols-2">
          <RadioCards
            aria-label="Who does delivery?"
            value={who}
            onValueChange={setWho}
            cards={[
              {
                value: 'mall',
                title: 'Mallwright',
                description: 'Carrier desk, labels, tracking and station hand-over happen here.',
              },
              {
                value: 'own',
                title: 'Our own system',
                description:
                  'Every paid order is sent out at once; parcel news comes back and is shown to the customer.',
              },
              {
                value: 'both',
                title: 'Both, by zone',
                description: 'Own system for Maine, Mallwright for all other zones.',
                disabled: true,
              },
            ]}
          />
          <RadioCards
            layout="grid"
            aria-label="Delivery"
            value={ship}
            onValueChange={setShip}
            cards={[
              { value: 'door', title: 'To the door', description: 'Mon, Nov 17', aside: '$6.40' },
              { value: 'station', title: 'Elm St Pharmacy', description: 'From Tue, open till 9 pm', aside: '$2.90' },
            ]}
          />
        </div>
      </Specimen>
      <Specimen name="Chips">
        <Chips>
          <FilterChip name="Placed" value="last 7 days" removeLabel="Remove Placed" removeHref="#choices" />
          <FilterChip
            name="Payment"
            value="paid, short, waiting"
            removeLabel="Remove Payment"
            onRemove={() => {}}
            onOpen={() => {}}
          />
          <AddChip shortcut="F">Filter</AddChip>
          <PickChip pressed={picked} onClick={() => setPicked(!picked)}>
            Gifts
          </PickChip>
          <PickChip pressed={false}>Late</PickChip>
        </Chips>
      </Specimen>
      <Specimen name="Tabs" column>
        <TabLinks
          label="Views"
          flush
          links={[
            { href: '#choices', label: 'This week', count: 64, current: true },
            { href: '#choices-2', label: 'To pack', count: 12 },
            { href: '#choices-3', label: 'Returns', count: 5 },
          ]}
        />
        <Tabs
          label="Panels"
          flush
          tabs={[
            { value: 'a', label: 'Blocks', panel: 'Blocks of the page' },
            { value: 'b', label: 'Versions', count: 4, panel: 'Draft, scheduled, live, old' },
          ]}
        />
      </Specimen>
      <Specimen name="Languages">
        <LanguageSwitch
          label="Language"
          icon
          current="en"
          languages={[
            { locale: 'en', name: 'English', href: '#' },
            { locale: 'ja', name: '日本語', href: '#' },
            { locale: 'ko', name: '한국어', href: '#' },
          ]}
        />
      </Specimen>
    </>
  )
}
