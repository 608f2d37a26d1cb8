import { expect, it } from 'vitest'
import { ownerOfPath } from './places'

it('knows which module a page belongs to, by the first step of its address', () => {
  expect(ownerOfPath('/promotion')).toEqual({ module: 'promotion', part: null })
  expect(ownerOfPath('/orders/slips')).toEqual({ module: 'back-office', part: 'back-office.orders' })
  expect(ownerOfPath('/import/redirects')).toEqual({ module: 'shop-creation', part: 'shop-creation.import' })
  expect(ownerOfPath('/legal')).toEqual({ module: 'shop-creation', part: 'shop-creation.pages' })
  expect(ownerOfPath('/pages/new')).toEqual({ module: 'shop-creation', part: 'shop-creation.pages' })
})

it('knows no owner of pages every shop has', () => {
  expect(ownerOfPath('/catalogue')).toBeNull()
  expect(ownerOfPath('/')).toBeNull()
})
