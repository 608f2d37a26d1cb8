import { Search } from 'lucide-react'
import { useState } from 'react'
import { Combobox, type ComboboxOption, MultiCombobox } from '../combobox'
import { DropZone } from '../drop-zone'
import { Field } from '../field'
import { Input, NativeSelect, Textarea } from '../input'
import { MoneyInput } from '../money-input'
import { NumberInput, QuantityStepper } from '../number-input'
import { Select } from '../select'
import { Specimen } from './specimen'

const SUPPLIERS: ComboboxOption[] = [
  { value: 'mino', label: 'Mino Paper Works', hint: 'Gifu, 14 goods' },
  { value: 'halyard', label: 'Halyard Weaving', hint: 'Maine, 6 goods' },
  { value: 'kilnhouse', label: 'Kiln House', hint: 'Oregon, 22 goods' },
]
const CARRIERS = [
  { value: 'pier', label: 'Pier Parcel', hint: '2 to 3 days' },
  { value: 'gull', label: 'Gull Express', hint: 'Next day' },
  { value: 'ferry', label: 'Island Ferry', hint: 'Not in winter', disabled: true },
]

export function FieldStates() {
  const [supplier, setSupplier] = useState<ComboboxOption | null>(SUPPLIERS[0] ?? null)
  const [several, setSeveral] = useState<ComboboxOption[]>(SUPPLIERS.slice(0, 2))
  const [carrier, setCarrier] = useState('pier')
  const [price, setPrice] = useState<number | null>(4800)
  const [yen, setYen] = useState<number | null>(980)
  const [weight, setWeight] = useState<number | null>(0.38)
  const [quantity, setQuantity] = useState(2)
  return (
    <>
      <Specimen name="Input" column>
        <div className="grid gap-4 md:grid-cols-3">
          <Field label="Title" hint="As it reads in the shop">
            <Input defaultValue="Moon paper lantern" />
          </Field>
          <Field label="Title, edited">
            <Input edited defaultValue="Moon paper lantern 35 cm" />
          </Field>
          <Field label="GTIN" aside="optional" error="A GTIN has 8, 12, 13 or 14 digits; this has 11.">
            <Input defaultValue="40063813339" />
          </Field>
          <Field label="Placeholder">
            <Input placeholder="Search 535 shops" before={<Search className="i" />} />
          </Field>
          <Field label="Web address">
            <Input before="https://" after=".mall.example" defaultValue="lantern" />
          </Field>
          <Field label="Disabled" disabled>
            <Input defaultValue="Set by the mall" />
          </Field>
        </div>
      </Specimen>
      <Specimen name="Textarea" column>
        <div className="grid gap-4 md:grid-cols-2">
          <Field label="Description">
            <Textarea defaultValue="Washi over split bamboo, folded flat and opened by hand in under a minute." />
          </Field>
          <Field label="Gift note" error="A note holds 200 characters; this has 214.">
            <Textarea defaultValue="For your window" />
          </Field>
        </div>
      </Specimen>
      <Specimen name="Numbers and money" column>
        <div className="grid gap-4 md:grid-cols-4">
          <Field label="Price">
            <MoneyInput valueMinor={price} onValueChange={setPrice} currency="USD" locale="en-US" />
          </Field>
          <Field label="Price in yen">
            <MoneyInput valueMinor={yen} onValueChange={setYen} currency="JPY" locale="ja-JP" />
          </Field>
          <Field label="Weight" hint="with box 0.62 kg">
            <NumberInput value={weight} onValueChange={setWeight} after="kg" step={0.01} />
          </Field>
          <Field label="Stock">
            <NumberInput defaultValue={24} min={0} stepLabels={{ less: 'One less', more: 'One more' }} />
          </Field>
        </div>
        <QuantityStepper
          value={quantity}
          onValueChange={setQuantity}
          max={7}
          labels={{ quantity: 'Quantity', less: 'One less', more: 'One more' }}
        />
      </Specimen>
      <Specimen name="Select" column>
        <div className="grid gap-4 md:grid-cols-3">
          <Field label="Carrier">
            <Select options={CARRIERS} value={carrier} onValueChange={setCarrier} />
          </Field>
          <Field label="Nothing chosen">
            <Select options={CARRIERS} placeholder="Choose a carrier" />
          </Field>
          <Field label="Without scripts">
            <NativeSelect defaultValue="me">
              <option value="me">Maine</option>
              <option value="vt">Vermont</option>
            </NativeSelect>
          </Field>
        </div>
      </Specimen>
      <Specimen name="Combobox" column>
        <div className="grid gap-4 md:grid-cols-2">
          <Field label="Supplier">
            <Combobox
              options={SUPPLIERS}
              value={supplier}
              onValueChange={setSupplier}
              clearLabel="Clear"
              emptyText="No supplier of that name"
            />
          </Field>
          <Field label="Suppliers">
            <MultiCombobox
              options={SUPPLIERS}
              value={several}
              onValueChange={setSeveral}
              removeLabel={(name) => `Remove ${name}`}
              emptyText="No supplier of that name"
            />
          </Field>
        </div>
      </Specimen>
      <Specimen name="Drop zone" column>
        <DropZone
          title="Drop a file here"
          hint="CSV or XLSX, up to 20 MB"
          chooseLabel="Choose a file"
          accept=".csv,.xlsx"
          onFiles={() => {}}
        />
      </Specimen>
    </>
  )
}
