import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BusMessage, bus } from '@/platform/bus'
import { codeOf } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createOrder, placeInputFor } from '@/testing/orders'
import { createProduct, createShop, type TestShop } from '@/testing/shops'
import { updateMallProfile } from './commands'
import { getMallProfile, readMallProfile } from './queries'

const operator = { kind: 'operator', name: 'Ines' } as const
const none = { holder: '', bank: '', branch: '', account: '', routing: '', iban: '', bic: '' }
const account = { ...none, holder: 'Quay & Sons', account: '0000 4410', routing: '011 000' }

const heard: BusMessage[] = []
/** What every process answers once it has heard of the change. */
const known = (name: string) => vi.waitFor(async () => expect((await readMallProfile()).name).toBe(name), 2_000)

beforeAll(async () => {
  bus.subscribe((message) => heard.push(message))
  await bus.ready()
})

describe('a mall nobody has named', () => {
  beforeAll(() => asOwner('delete from mall_profile'))

  it('is honest about it: the product’s name, no operator, no account', async () => {
    expect(await getMallProfile()).toMatchObject({
      name: 'Mallwright',
      legalName: '',
      transferLines: [],
      updatedAt: null,
    })
  })

  it('keeps its name when something else is said first', async () => {
    await updateMallProfile(operator, { legalName: 'Quay Cooperative' })
    expect(await getMallProfile()).toMatchObject({ name: 'Mallwright', legalName: 'Quay Cooperative' })
  })
})

describe('a change of the profile', () => {
  beforeEach(() => heard.splice(0))

  it('is told to every process, kept in one row and written into the log by field', async () => {
    await updateMallProfile(operator, { name: 'Quay Row', contactEmail: 'office@quay.example' })
    await known('Quay Row')
    await vi.waitFor(() => expect(heard).toContainEqual({ topic: 'mall.changed' }), 2_000)
    await updateMallProfile(operator, { name: 'Quay Street' })
    await known('Quay Street')
    expect(await asOwner('select name, contact_email from mall_profile')).toEqual([
      { name: 'Quay Street', contact_email: 'office@quay.example' },
    ])
    const log = await asOwner(
      `select data->>'fields' as fields from audit_entry where action = 'mall.changed' order by id`,
    )
    expect(log.slice(-2)).toEqual([{ fields: 'name contactEmail' }, { fields: 'name' }])
  })

  it('that is none is not written down', async () => {
    const count = () => asOwner('select count(*) from audit_entry')
    const before = await count()
    await updateMallProfile(operator, {})
    expect(await count()).toEqual(before)
  })

  it('shows everybody the operator, and never the account', async () => {
    await updateMallProfile(operator, { name: 'Elm Row', bank: account })
    await known('Elm Row')
    const card = await (await callerFor({ kind: 'anonymous' })).mallProfile.card()
    expect(card).toEqual({
      name: 'Elm Row',
      legalName: 'Quay Cooperative',
      address: '',
      contactEmail: 'office@quay.example',
    })
  })

  it('is the operator’s to make', async () => {
    const caller = await callerFor({ kind: 'operator' })
    await caller.mallProfile.update({ name: 'Operator’s Row' })
    expect((await caller.mallProfile.get()).name).toBe('Operator’s Row')
  })
})

describe('bank transfer', () => {
  let shop: TestShop
  const setAccount = async (name: string, bank: typeof none) => {
    await updateMallProfile(operator, { name, bank })
    await known(name)
  }
  const offered = async () => {
    const shopper = await callerFor({ kind: 'shopper', shop })
    await shopper.cart.add({ variantId: (await createProduct(shop)).variantId, quantity: 1 })
    return { shopper, keys: (await shopper.checkout.quote({ codes: [] })).paymentMethods.map(({ key }) => key) }
  }
  const overview = async () => {
    const { methods } = await (await callerFor({ kind: 'staff', shop, role: 'owner' })).settlement.overview()
    return methods.find(({ key }) => key === 'bank-transfer')
  }

  beforeAll(async () => {
    shop = await createShop()
  })

  it('is not offered while there is no account, though its switch is on, and the desk is told', async () => {
    await setAccount('Without', none)
    const { shopper, keys } = await offered()
    expect(keys).toEqual(['sandbox-card'])
    const input = await placeInputFor(shopper)
    expect(await shopper.checkout.place(input).catch(codeOf)).toBe('PAYMENT_METHOD_OFF')
    expect(await overview()).toMatchObject({ isOn: true, isReady: false })
  })

  it('is offered with one, and an order keeps the account and the name it was placed with', async () => {
    await setAccount('First', account)
    expect((await offered()).keys).toContain('bank-transfer')
    expect(await overview()).toMatchObject({ isOn: true, isReady: true })
    const order = await createOrder(shop)
    const stepOf = async () => {
      const { payment } = await order.shopper.orders.status({ orderId: order.orderId, signature: order.signature })
      return payment.step
    }
    const asked = await stepOf()
    expect(asked).toMatchObject({
      kind: 'instructions',
      lines: [
        { label: 'holder', value: 'Quay & Sons' },
        { label: 'account', value: '0000 4410' },
        { label: 'routing', value: '011 000' },
        { label: 'reference' },
      ],
    })
    await setAccount('Second', { ...account, account: '9999' })
    expect(await stepOf()).toEqual(asked)
  })

  it('and the card name the mall as it is called when the payment begins', async () => {
    await setAccount('Third', account)
    const order = await createOrder(shop, { paymentMethod: 'sandbox-card' })
    const { step } = order.placed
    if (step.kind !== 'redirect') throw new Error('a card is typed on the gateway’s page')
    const request = Buffer.from(new URL(step.url).searchParams.get('o') ?? '', 'base64url').toString()
    expect(request).toContain('"merchant":"Third"')
  })
})
