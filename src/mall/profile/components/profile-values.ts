import { updateMallProfileInput } from '../schema'
import type { BankField, MallProfile } from '../types'

export type ProfileValues = Pick<MallProfile, 'name' | 'legalName' | 'address' | 'contactEmail' | 'bank'>

export const valuesOf = ({ name, legalName, address, contactEmail, bank }: MallProfile): ProfileValues => ({
  name,
  legalName,
  address,
  contactEmail,
  bank,
})

export const problems = ['name', 'nameSigns', 'text', 'email', 'iban', 'bic', 'holder', 'account'] as const
export type Problem = (typeof problems)[number]
export type ProfileField = Exclude<keyof ProfileValues, 'bank'> | `bank.${BankField}`

const isProblem = (text: string): text is Problem => (problems as readonly string[]).includes(text)

/** What cannot be saved as it is typed, by the schema that the server asks as well. */
export function problemsOf(values: ProfileValues): Partial<Record<ProfileField, Problem>> {
  const found: Partial<Record<ProfileField, Problem>> = {}
  const { error } = updateMallProfileInput.safeParse(values)
  for (const { path, message } of error?.issues ?? [])
    found[path.join('.') as ProfileField] ??= isProblem(message) ? message : 'text'
  return found
}
