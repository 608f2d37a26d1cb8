import type { AddressPart } from './address-layouts'

/** Everything the shopper types at checkout. */
export type CheckoutFields = Record<AddressPart, string> & {
  email: string
  name: string
  phone: string
  country: string
  note: string
  paymentMethod: string
}

export const emptyFields: CheckoutFields = {
  email: '',
  name: '',
  phone: '',
  country: '',
  company: '',
  line1: '',
  line2: '',
  city: '',
  state: '',
  postalCode: '',
  note: '',
  paymentMethod: '',
}

export const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
