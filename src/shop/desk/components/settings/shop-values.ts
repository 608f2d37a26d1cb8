import { type Address, addressSchema } from '@/lib/address'
import { isLocale, type Locale } from '@/lib/locales'
import type { OpeningHours } from '@/mall/tenancy/types'
import type { Inputs, Outputs } from '@/server/root'

/** The settings as they are typed. */
export type ShopValues = {
  name: string
  tagline: string
  story: string
  contactEmail: string
  contactPhone: string
  /** null while there is no store to visit */
  address: Address | null
  hours: OpeningHours | null
  /** null while the field is empty */
  taxPercent: number | null
  timeZone: string
  locale: Locale
}

export const noAddress: Address = {
  name: '',
  company: '',
  line1: '',
  line2: '',
  city: '',
  state: '',
  postalCode: '',
  country: 'US',
  phone: '',
}

export function valuesOf(settings: Outputs['tenancy']['settings']): ShopValues {
  const { name, tagline, story, contactEmail, contactPhone, hours, timeZone, locale, taxRateBp } = settings
  return {
    name,
    tagline,
    story,
    contactEmail,
    contactPhone,
    address: addressSchema.safeParse(settings.address).data ?? null,
    hours,
    taxPercent: taxRateBp / 100,
    timeZone,
    locale: isLocale(locale) ? locale : 'en',
  }
}

const isTyped = (address: Address | null) =>
  address !== null &&
  [address.line1, address.line2, address.city, address.state, address.postalCode].some((text) => text.trim() !== '')

export type ShopProblem = 'name' | 'email' | 'address' | 'hours' | 'tax'

/** What cannot be saved as it is typed. */
export function shopErrors(values: ShopValues): Partial<Record<keyof ShopValues, ShopProblem>> {
  const { address, hours, taxPercent } = values
  const found: Partial<Record<keyof ShopValues, ShopProblem>> = {}
  if (values.name.trim() === '') found.name = 'name'
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.contactEmail.trim())) found.contactEmail = 'email'
  if (isTyped(address) && !(address?.line1.trim() && address.city.trim())) found.address = 'address'
  if (hours?.some((day) => day && day.from >= day.to)) found.hours = 'hours'
  if (taxPercent === null || taxPercent < 0 || taxPercent > 50) found.taxPercent = 'tax'
  return found
}

/** Only what changed is sent, so two people editing different things do not undo each other. */
export function toUpdate(
  values: ShopValues,
  changed: readonly (keyof ShopValues)[],
): Inputs['tenancy']['updateSettings'] {
  const { taxPercent, address, ...plain } = values
  const all: Inputs['tenancy']['updateSettings'] & Record<string, unknown> = {
    ...plain,
    address: address && isTyped(address) ? { ...address, name: address.name.trim() || values.name.trim() } : null,
    taxRateBp: Math.round((taxPercent ?? 0) * 100),
  }
  const names = changed.map((name) => (name === 'taxPercent' ? 'taxRateBp' : name))
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}
