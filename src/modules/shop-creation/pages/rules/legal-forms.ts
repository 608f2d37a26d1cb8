import { z } from 'zod'
import type { LegalFieldKey, LegalFormKey, LegalProblem, LegalValues } from '../types'

export type LegalField = {
  key: LegalFieldKey
  required: boolean
  /** several lines */
  long?: boolean
  check?: Exclude<LegalProblem, 'missing'>
}

const must = (key: LegalFieldKey, more: Partial<LegalField> = {}): LegalField => ({ key, required: true, ...more })
const may = (key: LegalFieldKey, more: Partial<LegalField> = {}): LegalField => ({ key, required: false, ...more })

const address = must('address', { long: true })
const email = must('email', { check: 'email' })
const vatId = may('vatId', { check: 'vatId' })

/**
 * The fields of the legal notice per country.
 * Sources: DDG § 5 and MStV § 18 (Germany), ECG § 5 and UGB § 14 (Austria), Directive 2000/31/EC Article 5 (European
 * Union), 特定商取引法 第11条 with 施行規則 第23条 (Japan), 전자상거래법 제10조 및 제13조 (Korea), Companies (Trading
 * Disclosures) and Electronic Commerce Regulations 2002 (United Kingdom). Where the law names a thing only for some
 * sellers (a register, a VAT number), its field may stay empty.
 */
export const legalForms: Record<LegalFormKey, readonly LegalField[]> = {
  germanic: [
    must('seller'),
    may('legalForm'),
    may('representative'),
    address,
    email,
    must('phone'),
    may('registerCourt'),
    may('registerNumber'),
    vatId,
    may('authority'),
    may('responsible'),
    may('dispute', { long: true }),
  ],
  eu: [
    must('seller'),
    may('legalForm'),
    may('representative'),
    address,
    email,
    may('phone'),
    may('registerNumber'),
    vatId,
    may('authority'),
    may('dispute', { long: true }),
  ],
  jp: [
    must('seller'),
    must('manager'),
    address,
    must('phone'),
    email,
    must('price', { long: true }),
    must('charges', { long: true }),
    must('payment', { long: true }),
    must('paymentTime', { long: true }),
    must('deliveryTime', { long: true }),
    must('returns', { long: true }),
    may('licence'),
  ],
  kr: [
    must('seller'),
    must('representative'),
    must('businessNumber', { check: 'businessNumber' }),
    must('mailOrderNumber'),
    address,
    must('phone'),
    email,
    may('privacyOfficer'),
    may('hosting'),
  ],
  gb: [
    must('seller'),
    may('legalForm'),
    may('companyNumber'),
    may('registeredIn'),
    address,
    email,
    may('phone'),
    may('vatId', { check: 'vatId' }),
  ],
  us: [must('seller'), may('legalForm'), may('registeredIn'), address, email, may('phone'), may('licence')],
  other: [must('seller'), may('representative'), address, email, may('phone'), may('registerNumber'), may('vatId')],
}

const europeanUnion = 'BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

const formOfCountry: Readonly<Record<string, LegalFormKey>> = {
  ...Object.fromEntries(europeanUnion.map((country) => [country, 'eu'])),
  ...{ DE: 'germanic', AT: 'germanic', CH: 'germanic', LI: 'germanic', JP: 'jp', KR: 'kr', GB: 'gb', US: 'us' },
}

export const legalFormOf = (country: string): LegalFormKey => formOfCountry[country] ?? 'other'

const businessWeights = [1, 3, 7, 1, 3, 7, 1, 3, 5]

/** A Korean business registration number with its check digit (국세청 사업자등록번호). */
function isBusinessNumber(value: string): boolean {
  if (!/^\d{3}-?\d{2}-?\d{5}$/.test(value)) return false
  const digits = [...value.replaceAll('-', '')].map(Number)
  const sum = businessWeights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0)
  const carried = Math.floor(((digits[8] ?? 0) * 5) / 10)
  return (10 - ((sum + carried) % 10)) % 10 === digits[9]
}

const checks: Record<NonNullable<LegalField['check']>, (value: string) => boolean> = {
  email: (value) => z.email().safeParse(value).success,
  /** a country and 2 to 13 letters and digits; blanks and points are how people part them */
  vatId: (value) => /^[A-Z]{2,3}[A-Z0-9+*]{2,13}$/.test(value.toUpperCase().replace(/[\s.-]/g, '')),
  businessNumber: isBusinessNumber,
}

/** What stands in the way of showing the notice, by field. */
export function legalProblems(country: string, values: LegalValues): Map<LegalFieldKey, LegalProblem> {
  return new Map(
    legalForms[legalFormOf(country)].flatMap(({ key, required, check }): [LegalFieldKey, LegalProblem][] => {
      const value = values[key]?.trim() ?? ''
      if (value === '') return required ? [[key, 'missing']] : []
      return check && !checks[check](value) ? [[key, check]] : []
    }),
  )
}

/** The values that the country's form asks for, without blanks around them; others are kept for when it is changed back. */
export function legalRows(country: string, values: LegalValues): { key: LegalFieldKey; value: string }[] {
  return legalForms[legalFormOf(country)].flatMap(({ key }) => {
    const value = values[key]?.trim() ?? ''
    return value === '' ? [] : [{ key, value }]
  })
}
