import type { TemplateKey } from '../design/types'

/** A trade or region as the wizard offers it, in the reader's language; `group` is the branch above it. */
export type Choice = { value: string; label: string; group: string; code: string }

export type WizardValues = {
  name: string
  slug: string
  tradeId: string
  regionId: string
  template: TemplateKey
  palette: string
  person: string
  email: string
  password: string
}

export type WizardStep = 'name' | 'template' | 'you'

/** What a shop as it opens costs a month; minor units. */
export type Rent = { minor: number; currency: string; modules: number }
