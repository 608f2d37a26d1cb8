import { describe, expect, it } from 'vitest'
import { noAddress, type ShopValues, shopErrors, toUpdate } from './shop-values'

const values: ShopValues = {
  name: 'Lantern & Loom',
  tagline: '',
  story: '',
  contactEmail: 'shop@mail.example',
  contactPhone: '',
  address: null,
  hours: null,
  taxPercent: 5.5,
  timeZone: 'America/New_York',
  locale: 'en',
}

describe('the settings of a shop', () => {
  it('have nothing to object to when the optional parts are empty', () => {
    expect(shopErrors(values)).toEqual({})
    expect(shopErrors({ ...values, address: noAddress })).toEqual({})
  })

  it.each<[Partial<ShopValues>, object]>([
    [{ name: ' ' }, { name: 'name' }],
    [{ contactEmail: 'shop' }, { contactEmail: 'email' }],
    [{ taxPercent: null }, { taxPercent: 'tax' }],
    [{ taxPercent: 51 }, { taxPercent: 'tax' }],
    [{ address: { ...noAddress, line1: '1 Pier' } }, { address: 'address' }],
    [{ hours: [{ from: '18:00', to: '09:00' }, null, null, null, null, null, null] }, { hours: 'hours' }],
  ])('name what is wrong in %j', (over, expected) => {
    expect(shopErrors({ ...values, ...over })).toEqual(expected)
  })

  it('send only what changed, the tax in basis points', () => {
    expect(toUpdate({ ...values, taxPercent: 8.25 }, ['taxPercent'])).toEqual({ taxRateBp: 825 })
  })

  it('give an address the name of the shop, and take an emptied one away', () => {
    const address = { ...noAddress, line1: '1 Pier', city: 'Portland' }
    expect(toUpdate({ ...values, address }, ['address']).address).toMatchObject({
      name: 'Lantern & Loom',
      city: 'Portland',
    })
    expect(toUpdate({ ...values, address: noAddress }, ['address'])).toEqual({ address: null })
  })
})
