import { z } from 'zod'
import { addressSchema } from '@/lib/address'
import { day, line } from '@/lib/input'

export const detailsInput = z.object({
  phone: line(40),
  gender: z.enum(['female', 'male', 'other']).nullable(),
  birthDate: day.nullable(),
  weddingDate: day.nullable(),
  occupation: line(80).nullable(),
  regionId: z.uuid().nullable(),
})

export const saveAddressInput = z.object({
  id: z.uuid().optional(),
  label: line(40).default(''),
  address: addressSchema,
  isDefault: z.boolean().default(false),
})

export const addressIdInput = z.object({ id: z.uuid() })

export type DetailsInput = z.infer<typeof detailsInput>
export type SaveAddressInput = z.output<typeof saveAddressInput>

/** More than anybody needs, few enough to show on one page. */
export const maxAddresses = 20
