import type { AddressPart } from './address-layouts'

/** Everything the shopper types at checkout. */
export type CheckoutFields = Record<AddressPart, string> & {
  email: string
  name: string
  phone: string
  country: string
  note: string
  paymentMethod: string
  /** kind of place it goes to, as chosen in the window of places; empty where that was never opened */
  place: string
  /** who takes it there, where that is somebody else */
  toName: string
  toPhone: string
  /** way of delivery that was asked for */
  deliveryKey: string
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
  place: '',
  toName: '',
  toPhone: '',
  deliveryKey: '',
}

export const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
