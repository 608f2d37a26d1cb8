import { z } from 'zod'

export const setSwitchInput = z.discriminatedUnion('state', [
  z.object({ key: z.string().max(60), state: z.enum(['on', 'off', 'own']) }),
  z.object({ key: z.string().max(60), state: z.literal('until'), until: z.coerce.date() }),
])

export type SetSwitchInput = z.infer<typeof setSwitchInput>
